import type {Text} from '../../season/text.ts'
import {findDates} from './dates.ts'
import {inItsLanguage, inPieces, type Notebook} from './notebook.ts'
import {oneLine, type Phrase} from './phrase.ts'
import {findRound} from './rounds.ts'

export interface ReadDraw {
  readonly date?: string
  readonly place?: string
  readonly rules: readonly Text[]
}

/** When and where the draw was, and by which rules, from sentences about it. */
export function readDraw(phrases: readonly Phrase[], notebook: Notebook): ReadDraw {
  const sentences = phrases.flatMap(({text}) =>
    oneLine(text).split(/(?<=。)|(?<=[\p{L}\d)]{2}\.) (?=[\p{Lu}\p{Script=Han}])/u),
  )
  notebook.take(...phrases)
  const held = sentences.find(isHeld)
  return {
    ...(held === undefined ? {} : readHeld(held)),
    rules: sentences
      .filter((sentence) => sentence !== held && sentence.trim() !== '')
      .flatMap(inPieces)
      .map(inItsLanguage),
  }
}

/** Whether a sentence says when a draw was. */
export const isHeld = (sentence: string): boolean =>
  /draw|抽籤/i.test(sentence) && findDates(sentence) !== undefined && sentence.length < 300

/** The day and the place of a draw that a sentence names. */
export function readHeld(sentence: string): {date?: string; place?: string; of: string} {
  const date = findDates(sentence)?.from
  const [, english] =
    /(?:held|took place|place)\b.*?\d{4}\s+(?:at|in)\s+(.{2,80}?)[.。]?$/i.exec(sentence) ??
    /(?:held|took place|place)\s+(?:at|in)\s+(.{2,80}?)\s+on\b/i.exec(sentence) ??
    []
  const [, chinese] =
    /(?:[日月]|\d)\s*(?:於|在)([^，。、]{1,40}?)(?:舉行|進行|及於|[，。])/.exec(sentence) ?? []
  const place = (english ?? chinese)?.trim()
  return {
    ...(date === undefined ? {} : {date}),
    ...(place === undefined ? {} : {place}),
    of: findRound(sentence.replaceAll(/抽籤.*/g, '')) ?? '',
  }
}
