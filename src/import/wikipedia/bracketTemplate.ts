import type {Score} from '../../season/schema.ts'
import type {Round} from '../../season/stage.ts'
import type {DraftMatch, DraftTie} from '../draft.ts'
import {checkAggregate, decidedIn} from './legTable.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {oneLine, type Phrase} from './phrase.ts'
import {readPhrase} from './readMarkdown.ts'
import type {Template} from './templates.ts'

export interface BracketRound {
  readonly round: Round
  readonly line: number
  readonly ties: readonly DraftTie[]
  readonly matches: readonly DraftMatch[]
}

/** Whether a template that the page was left with is a bracket. */
export const isBracket = ({name}: Template): boolean => /^(?:RoundN|Round\d+|\d+Team ?Bracket)/i.test(name)

/**
 * The rounds of a bracket: for each tie its dates or places, then each club with its goals in the legs and in all. The
 * club above is taken for the one at home in the first leg, which the bracket does not say.
 */
export function readBracket(
  template: Template,
  season: string | undefined,
  notebook: Notebook,
): readonly BracketRound[] {
  const size = Number(/\d+/.exec(template.values[0]?.value ?? template.name)?.[0] ?? NaN)
  const rounds = roundsOf(
    size,
    template.values.some(({key, value}) => key === '3rdplace' && /^yes/i.test(value)),
  )
  const cells = template.values
    .filter(({key}, i) => key === undefined && i > 0)
    .map(({value, line}) => readPhrase(value, line))
  const scores = Number(template.values.find(({key}) => key === 'score-boxes')?.value ?? 1)
  const width = 1 + 2 * (1 + scores)
  const count = rounds.reduce((sum, {ties}) => sum + ties, 0)
  if (!Number.isInteger(size) || count === 0 || Math.ceil(cells.length / width) !== count) {
    notebook.report({kind: 'unread', line: template.line, text: `{{${template.name}}}`, expected: 'match'})
    notebook.lost('bracket', template.name, template.line)
    return []
  }
  const layout = template.values.filter(({key}) => key !== undefined).map(({line}) => line)
  if (layout.length > 0) notebook.report({kind: 'notKept', what: 'layout', lines: [...new Set(layout)]})
  if (scores > 1)
    notebook.report({
      kind: 'guess',
      what: 'homeInFirstLeg',
      value: '',
      of: template.name,
      line: template.line,
    })
  if (season !== undefined && cells.some(({text}) => /月/.test(text) && !/\d{4}年/.test(text)))
    notebook.report({
      kind: 'guess',
      what: 'yearOfDate',
      value: season,
      of: template.name,
      line: template.line,
    })
  let at = 0
  return rounds.map(({round, ties: number}) => {
    const read = Array.from({length: number}, (_, i) => {
      const row = cells.slice(at, (at += width))
      return readTie(row, scores, `${round} ${i + 1}`, season, notebook)
    })
    return {
      ...{round, line: read[0]?.tie.line ?? template.line},
      ties: read.map(({tie}) => tie),
      matches: read.flatMap(({matches}) => matches),
    }
  })
}

function readTie(
  row: readonly Phrase[],
  boxes: number,
  label: string,
  season: string | undefined,
  notebook: Notebook,
): {tie: DraftTie; matches: readonly DraftMatch[]} {
  const [when, ...rest] = row
  const [one, two] = [rest[0], rest[1 + boxes]]
  const line = one?.lines[0] ?? when?.lines[0] ?? 1
  const clubOf = (phrase: Phrase | undefined) =>
    phrase === undefined || phrase.text === '' ? null : namedClub(phrase)
  const [home, away] = [clubOf(one), clubOf(two)]
  const boxesOf = (from: number) => rest.slice(from, from + boxes)
  const [first, second] = [boxesOf(1), boxesOf(2 + boxes)]
  const goals = (phrase: Phrase | undefined) => {
    const [found] = /\d+/.exec(phrase?.text ?? '') ?? []
    return found === undefined ? undefined : Number(found)
  }
  const scoreOf = (i: number): Score | undefined => {
    const [a, b] = [goals(first[i]), goals(second[i])]
    return a === undefined || b === undefined ? undefined : [a, b]
  }
  const legs = boxes === 1 ? [scoreOf(0)] : Array.from({length: boxes - 1}, (_, i) => scoreOf(i))
  const aggregate = boxes === 1 ? undefined : scoreOf(boxes - 1)
  const dates = readDays(when?.text ?? '', season)
  const text = [...first, ...second].map((phrase) => phrase.text).join(' ')
  const shootOut = [first.at(-1), second.at(-1)].map((phrase) => /\((\d+)/.exec(phrase?.text ?? '')?.[1])
  const penalties =
    shootOut[0] === undefined || shootOut[1] === undefined
      ? undefined
      : ([Number(shootOut[0]), Number(shootOut[1])] as const)
  const winner = one?.bold === two?.bold ? undefined : one?.bold === true ? home : away
  const matches = legs.flatMap((score, i): readonly DraftMatch[] => {
    if (score === undefined) return []
    const date = dates[i]
    return [
      {
        ...{line, tie: label, leg: i + 1, ...(date === undefined ? {} : {date})},
        ...(i % 2 === 0
          ? {home, away, score}
          : {home: away, away: home, score: [score[1], score[0]] as const}),
        ...(penalties === undefined || i < legs.length - 1
          ? {}
          : {penalties: i % 2 === 0 ? penalties : ([penalties[1], penalties[0]] as const)}),
      },
    ]
  })
  checkAggregate(legs, aggregate, label, line, notebook)
  if (when !== undefined && when.text !== '' && dates.length === 0) notebook.unread(when, 'date')
  return {
    tie: {
      ...{line, tie: label, clubs: [home, away], ...decidedIn(text, penalties !== undefined)},
      ...(winner === undefined || winner === null ? {} : {winner}),
      ...(aggregate === undefined ? {} : {aggregate}),
    },
    matches,
  }
}

// Days without a year are of the season's: of its second year where they are in its first half.
function readDays(text: string, season: string | undefined): readonly string[] {
  const [, first, second] = /^(\d{4})(?:-(\d{2}))?$/.exec(season ?? '') ?? []
  return [...oneLine(text).matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?/g)].flatMap(
    ([, year, month = '', day = '']) => {
      const later =
        second !== undefined && Number(month) < 7 ? `${(first ?? '').slice(0, 2)}${second}` : first
      const known = year ?? later
      return known === undefined ? [] : [`${known}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`]
    },
  )
}

function roundsOf(size: number, withThird: boolean): readonly {round: Round; ties: number}[] {
  const all = [
    {round: 'r32', ties: 16},
    {round: 'r16', ties: 8},
    {round: 'qf', ties: 4},
    {round: 'sf', ties: 2},
    {round: 'final', ties: 1},
  ] as const
  const from = all.findIndex(({ties}) => ties * 2 === size)
  return from === -1
    ? []
    : [...all.slice(from), ...(withThird ? [{round: 'third-place', ties: 1} as const] : [])]
}
