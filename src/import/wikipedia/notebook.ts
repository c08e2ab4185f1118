import type {Text} from '../../season/text.ts'
import type {NamedClub} from '../draft.ts'
import type {Expectation, Gap, ImportFinding} from '../finding.ts'
import type {Block, ListItem} from './readMarkdown.ts'
import {lineOf, oneLine, pageOf, type Phrase, plainText} from './phrase.ts'

/** What the readers of a page's parts write down beside what they give back. */
export interface Notebook {
  /** These texts are in what was read. What nobody takes is reported at the end. */
  readonly take: (...phrases: readonly Phrase[]) => void
  readonly report: (finding: ImportFinding) => void
  /** The page had something here and lost it. */
  readonly lost: (what: Gap, of: string, line: number) => void
  readonly unread: (phrase: Phrase, expected: Expectation) => void
}

export function openNotebook(): {notebook: Notebook; taken: ReadonlySet<Phrase>; findings: ImportFinding[]} {
  const taken = new Set<Phrase>()
  const findings: ImportFinding[] = []
  const notebook: Notebook = {
    take(...phrases) {
      for (const phrase of phrases) taken.add(phrase)
    },
    report(finding) {
      findings.push(finding)
    },
    lost(what, of, line) {
      findings.push({kind: 'missing', what, of, line})
    },
    unread(phrase, expected) {
      taken.add(phrase)
      findings.push({kind: 'unread', line: lineOf(phrase), text: plainText(phrase), expected})
    },
  }
  return {notebook, taken, findings}
}

/** Every text of a block, also those within its lists and cells. */
export function phrasesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.phrase]
    case 'list':
      return block.items.flatMap(phrasesOfItem)
    case 'table':
      return block.rows.flat().map(({phrase}) => phrase)
    case 'template':
    case 'lost':
      return []
  }
}

export const phrasesOfItem = ({phrase, items}: ListItem): readonly Phrase[] => [
  phrase,
  ...items.flatMap(phrasesOfItem),
]

/** A club as a text names it; the page that it is linked to is another name of it. */
export function namedClub(phrase: Phrase): NamedClub {
  const [link] = phrase.links
  const page = link === undefined ? undefined : pageOf(link.url)
  const name = oneLine(link?.text ?? phrase.text)
  return {name, line: lineOf(phrase), ...(page === undefined || page === name ? {} : {alias: page})}
}

/** A text in the language it is written in: an English sentence stays one with a Chinese name in it. */
export function inItsLanguage(text: string): Text {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const small =
    text.match(/\b(?:the|was|were|is|are|of|in|on|to|as|and|with|by|for|from|at|not)\b/gi)?.length ?? 0
  return han === 0 || (small > 1 && small * 4 > han) ? {en: text} : {'zh-Hant': text}
}

/** The sentences of a text, joined again as far as a text of the format is long. */
export function inPieces(text: string): readonly string[] {
  const limit = 600
  const pieces: string[] = []
  for (const sentence of text.split(/(?<=[。；])|(?<=\p{L}{3}[.;]) /u)) {
    const last = pieces.at(-1)
    const joined =
      last === undefined ? sentence : /[。；]$/.test(last) ? last + sentence : `${last} ${sentence}`
    if (last !== undefined && joined.length <= limit) pieces[pieces.length - 1] = joined
    else for (let at = 0; at < sentence.length; at += limit) pieces.push(sentence.slice(at, at + limit))
  }
  return pieces
}
