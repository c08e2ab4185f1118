import type {ImportFinding} from '../import/finding.ts'
import type {ImportedText} from '../import/importText.ts'
import type {Language} from '../season/languages.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import {describeCsvFinding} from './describeCsvFinding.ts'
import {tiebreakerNames} from './describeRules.ts'
import {formatList} from './format.ts'
import {importWords} from './importWords.ts'
import {rulesWords} from './rulesWords.ts'

export type FindingSection = 'unread' | 'clubs' | 'check' | 'guesses' | 'missing' | 'notKept'
type ReadText = Extract<ImportedText, {status: 'read'}>

/** One finding as a reader sees it: where in the input, and what is to be said. */
export interface DescribedFinding {
  readonly section: FindingSection
  /** "Line 12"; empty where it is about the whole. */
  readonly place: string
  readonly text: string
}

/** In the order in which they matter to whoever reads the report. */
export const findingSections: readonly FindingSection[] = [
  ...(['unread', 'check', 'missing', 'clubs', 'guesses', 'notKept'] as const),
]

export function describeFinding(language: Language, finding: ImportFinding): DescribedFinding {
  const place = placeText(language, finding)
  return {section: sectionOf(finding), place, text: findingText(language, finding)}
}

/** The whole report as plain text, for a terminal. */
export function writeImportReport(
  language: Language,
  fileName: string,
  {kind, season, report}: ReadText,
): string {
  const words = importWords[language]
  const described = report.findings.map((finding) => describeFinding(language, finding))
  const sections = findingSections.flatMap((section) => {
    const found = described.filter((one) => one.section === section)
    if (found.length === 0) return []
    const lines = found.map(({place, text}) => `  ${place === '' ? '' : `${place}: `}${text}`)
    return ['', `${words.headings[section]} (${found.length})`, ...lines]
  })
  return [
    `${fileName}: ${words.summary(words.kinds[kind], report.counts)}`,
    ...(season === null ? [words.noSeason] : []),
    ...(sections.length === 0 ? [words.nothingToSay] : sections),
  ].join('\n')
}

function sectionOf(finding: ImportFinding): FindingSection {
  switch (finding.kind) {
    case 'unread':
    case 'cell':
    case 'row':
    case 'column':
    case 'setting':
    case 'dateOrder':
    case 'quotes':
    case 'encoding':
      return 'unread'
    case 'unknownClub':
    case 'likelyClub':
    case 'knownClubs':
      return 'clubs'
    case 'ambiguousDate':
    case 'conflict':
    case 'invalid':
      return 'check'
    case 'guess':
    case 'shortYear':
      return 'guesses'
    case 'missing':
      return 'missing'
    case 'notKept':
      return 'notKept'
  }
}

function placeText(language: Language, finding: ImportFinding): string {
  const words = importWords[language]
  if (finding.kind === 'invalid' || finding.kind === 'knownClubs') return ''
  if (finding.kind === 'notKept' || finding.kind === 'dateOrder') {
    const [only, ...more] = finding.lines
    return more.length === 0 && only !== undefined ? words.line(only) : words.lines(ranges(finding.lines))
  }
  return finding.line === undefined ? '' : words.line(finding.line)
}

function findingText(language: Language, finding: ImportFinding): string {
  const words = importWords[language]
  const about = (of: string | undefined, text: string) =>
    of === undefined || of === '' ? text : words.about(of, text)
  switch (finding.kind) {
    case 'unread':
      return words.unread(finding.text, words.expectations[finding.expected])
    case 'unknownClub': {
      const {name, club, nearest} = finding
      const near = nearest.length === 0 ? '' : ` ${words.nearest(formatList(language, nearest))}`
      return `${words.unknownClub(name, club)}${near}`
    }
    case 'likelyClub': {
      const {name, known, others} = finding
      const more = others.length === 0 ? '' : ` ${words.otherClubs(formatList(language, others))}`
      return `${words.likelyClub(name, known)}${more}`
    }
    case 'knownClubs':
      return words.knownClubs(formatList(language, finding.clubs))
    case 'ambiguousDate':
      return words.ambiguousDate(finding.text, finding.taken, finding.other)
    case 'guess':
      return about(finding.of, words.guesses[finding.what](guessedValue(language, finding)))
    case 'missing':
      return words.gaps[finding.what](finding.of)
    case 'notKept':
      return words.surpluses[finding.what]
    case 'conflict':
      return about(finding.of, words.conflicts[finding.what](finding.said, finding.found))
    case 'invalid':
      return words.invalid(finding.place, finding.expected, finding.found)
    default:
      return describeCsvFinding(language, finding)
  }
}

// Rules are guessed by their names in the season format.
function guessedValue(language: Language, {what, value}: Extract<ImportFinding, {kind: 'guess'}>): string {
  if (what === 'awayGoals')
    return new Map<string, string>(Object.entries(rulesWords[language].awayGoals)).get(value) ?? value
  if (what !== 'tiebreakers' || value === '') return value
  const names = tiebreakerNames(language, value.split(', ') as Tiebreaker[])
  return names.join(language === 'zh-Hant' ? '、' : ', ')
}

/** "3–7, 9". */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === line - 1) run[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
