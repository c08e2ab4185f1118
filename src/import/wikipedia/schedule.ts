import type {Round} from '../../season/stage.ts'
import type {Table} from './htmlTables.ts'
import {type DateRange, findDates} from './dates.ts'
import type {Notebook} from './notebook.ts'
import {oneLine, type Phrase} from './phrase.ts'
import {findRound, readNumber, roundOf} from './rounds.ts'
import {legOf, topicOf} from './sections.ts'

export interface ScheduledRound extends DateRange {
  readonly line: number
  readonly round: Round
  readonly matchday?: number
  readonly leg?: number
}

export interface ScheduledDraw {
  readonly line: number
  readonly date: string
  readonly place?: string
  readonly of: string
}

export interface ReadSchedule {
  readonly rounds: readonly ScheduledRound[]
  readonly draws: readonly ScheduledDraw[]
}

/**
 * The dates of a season's rounds. Cells that reached over several rows are lost in all but the first, so that what a
 * cell is shows only in what it says.
 */
export function readSchedule(table: Table, notebook: Notebook): ReadSchedule {
  const head = table.rows[0] ?? []
  const withLegs = head.some(({phrase}) => legOf(phrase.text) !== undefined)
  const withDraws = head.some(({phrase}) => /抽籤|draw/i.test(phrase.text))
  const rounds: ScheduledRound[] = []
  const draws: ScheduledDraw[] = []
  let round: Round | undefined
  for (const row of table.rows) {
    const phrases = row.map(({phrase}) => phrase).filter(({text}) => text !== '')
    if (phrases.every(({text}) => findDates(text) === undefined)) {
      const labels = phrases.flatMap(({text}) => roundOf(text) ?? [])
      round = labels.at(-1) ?? round
      for (const phrase of phrases) takeLabel(phrase, row === head, notebook)
      continue
    }
    const line = row[0]?.line ?? table.line
    const label = readLabels(phrases)
    round = label.round ?? round
    const dates = phrases.filter(({text}) => findDates(text) !== undefined)
    let leg = label.leg ?? 1
    for (const phrase of dates) {
      const dated = findDates(phrase.text)
      if (dated === undefined) continue
      notebook.take(phrase)
      const place = /\n?\s*[(（]([^()（）]*)[)）]/.exec(phrase.text)?.[1]
      if (label.draw || (withDraws && place !== undefined)) {
        const of = label.text || (round ?? '')
        draws.push({line, date: dated.from, of, ...(place === undefined ? {} : {place: oneLine(place)})})
      } else if (round === undefined) notebook.unread(phrase, 'round')
      else if (label.matchday !== undefined) rounds.push({line, round, matchday: label.matchday, ...dated})
      else rounds.push({line, round, ...(withLegs || label.leg !== undefined ? {leg: leg++} : {}), ...dated})
    }
    const legs = dates.length
    if (
      withLegs &&
      label.matchday === undefined &&
      label.leg === undefined &&
      !label.draw &&
      leg === 2 &&
      legs > 0
    )
      notebook.lost('date', `${label.text} 2`, line)
    const labels = phrases.filter((phrase) => !dates.includes(phrase))
    for (const phrase of labels) takeLabel(phrase, false, notebook)
  }
  return {rounds, draws}
}

interface Label {
  readonly round: Round | undefined
  readonly matchday: number | undefined
  readonly leg: number | undefined
  readonly draw: boolean
  readonly text: string
}

function readLabels(phrases: readonly Phrase[]): Label {
  const texts = phrases.map(({text}) => text).filter((text) => findDates(text) === undefined)
  const text = texts.join(' ')
  const inOrder = texts.flatMap((label) =>
    isFinals(label) ? [] : (roundOf(label) ?? findRound(label) ?? []),
  )
  const legs = text.split(/\s+/).flatMap((word) => legOf(word) ?? [])
  return {
    round: inOrder.at(-1),
    matchday: matchdayOf(text),
    leg: legs[0],
    draw: /抽籤|draw/i.test(text),
    text: oneLine(text),
  }
}

function matchdayOf(text: string): number | undefined {
  const [, chinese, rounds, english] =
    /比賽日\s*(\d+)|第\s*([\d一二三四五六七八九十]+)\s*(?:輪|個?比賽日)|matchday\s*(\d+)/i.exec(text) ?? []
  const found = chinese ?? rounds ?? english
  return found === undefined ? undefined : readNumber(found)
}

const isFinals = (text: string) => topicOf(text).kind === 'finals'

const isLabel = (text: string) =>
  isFinals(text) || findRound(text) !== undefined || matchdayOf(text) !== undefined || /抽籤|draw/i.test(text)

function takeLabel(phrase: Phrase, heading: boolean, notebook: Notebook): void {
  const {text} = phrase
  const known = isLabel(text) || legOf(text) !== undefined
  if (known || (heading && /^(?:round|圈數|階段|日期|date|賽事|輪次|stage)$/i.test(text.trim())))
    notebook.take(phrase)
  else notebook.unread(phrase, 'round')
}
