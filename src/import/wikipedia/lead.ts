import type {Draft} from '../draft.ts'
import {remarksOf} from './entrantLines.ts'
import {inItsLanguage, type Notebook} from './notebook.ts'
import {lineOf, plainText} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {readNumber} from './rounds.ts'

type Lead = Pick<Draft, 'id' | 'competition' | 'edition' | 'notes'> & {readonly title: string | undefined}

/** What the page begins with: which cup, which season, which edition. */
export function readLead(blocks: readonly Block[], notebook: Notebook): Lead {
  const phrases = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.phrase] : []))
  const [first] = phrases
  if (first === undefined) return {title: undefined}
  notebook.take(...phrases)
  const text = plainText(first)
  const [title, from, to, name] =
    /^(?:the\s+)?(\d{4})(?:\s*[–—\-/]\s*(?:\d{2})?(\d{2}))?\s*(?:年(?:度)?|賽季|球季)?\s*(.{2,60}?)(?=\s*(?:[（(]|是|為|，|,|\bis\b|\bwas\b|$))/iu.exec(
      text,
    ) ?? []
  if (title === undefined) notebook.report({kind: 'unread', line: lineOf(first), text, expected: 'title'})
  return {
    title: title?.trim(),
    ...(from === undefined ? {} : {id: to === undefined ? from : `${from}-${to}`}),
    ...(name === undefined ? {} : {competition: inItsLanguage(name.trim())}),
    ...readEdition(text, lineOf(first), notebook),
    // Pages were left without the names in other languages that stood in these brackets.
    notes: phrases
      .flatMap((phrase) => remarksOf(phrase))
      .map((remark) => ({...remark, text: withoutEmptyBrackets(remark.text)})),
  }
}

// A cup that was founded anew counts twice: the higher number counts from the first edition of all.
function readEdition(text: string, line: number, notebook: Notebook): Pick<Draft, 'edition'> {
  const found = [
    ...text.matchAll(/第\s*([\d一二三四五六七八九十]+)\s*[屆届]|\b(\d+)(?:st|nd|rd|th) (?:edition|season)/gi),
  ].flatMap(([, chinese, english]) => readNumber(chinese ?? english ?? '') ?? [])
  if (found.length === 0) return {}
  const edition = Math.max(...found)
  if (new Set(found).size > 1)
    notebook.report({kind: 'guess', what: 'edition', value: String(edition), of: found.join(', '), line})
  return {edition}
}

function withoutEmptyBrackets<T>(text: T): T | string | {readonly 'zh-Hant': string} {
  return typeof text === 'object' && text !== null && 'zh-Hant' in text && typeof text['zh-Hant'] === 'string'
    ? {'zh-Hant': text['zh-Hant'].replaceAll(/（\s*）|\(\s*\)/g, '')}
    : text
}
