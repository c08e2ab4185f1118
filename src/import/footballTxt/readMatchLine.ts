import type {NamedClub} from '../draft.ts'
import type {Match} from '../../season/schema.ts'
import {readDate, type WrittenDate} from './readDate.ts'
import {findScore, readScore, type ScoreText} from './readScore.ts'

/** A line with a match on it, taken apart. */
export interface MatchLine {
  readonly number: string | null
  readonly date: WrittenDate | null
  readonly time: string | null
  readonly home: NamedClub
  readonly away: NamedClub
  readonly figures: ScoreText
  readonly status: Match['status']
  readonly replay: boolean
  readonly place: string | null
  readonly notes: readonly string[]
  /** What stands behind and could not be read. */
  readonly rest: string
}

/**
 * "(1) Tue Aug 17 19:00  Toronto FC (CAN) v Cruz Azul (MEX)  2-1 (2-0)  @ BMO Field, Toronto  [note]", the score
 * behind the clubs or between them; null where the line has no two clubs.
 */
export function readMatchLine(text: string, line: number): MatchLine | null {
  const {rest: withoutPlace, place} = splitPlace(text)
  const {rest: withoutNotes, notes} = splitNotes(withoutPlace)
  const lead = readLead(withoutNotes)
  const sides = readSides(lead.rest)
  if (sides === null) return null
  const inline = inlineStatus(sides.rest)
  const marked = [...notes.map(statusOf), inline].find((one) => one !== null) ?? null
  const home = readClub(sides.home, line)
  const away = readClub(sides.away, line)
  if (home === null || away === null) return null
  return {
    ...{number: lead.number, date: lead.date, time: lead.time, home, away, place},
    figures: sides.figures ?? {score: null},
    status: marked?.status,
    replay: marked?.replay === true,
    notes: notes.filter((note) => statusOf(note)?.whole !== true),
    rest: inline === null ? sides.rest.trim() : '',
  }
}

/** A club with the country code behind it: "Toronto FC (CAN)". */
export function readClub(text: string, line: number): NamedClub | null {
  const found = /^(.+?)\s*(?:\(([A-Z]{3})\)|\[([A-Z]{3})\])$/.exec(text.trim())
  const name = (found?.[1] ?? text).trim().replaceAll(/\s+/g, ' ')
  if (!/[\p{L}\d]/u.test(name)) return null
  const association = found?.[2] ?? found?.[3]
  return association === undefined ? {name, line} : {name, association, line}
}

/** "@ Estadio Azteca, Mexico City" behind a match or on a line of its own. */
export function splitPlace(text: string): {readonly rest: string; readonly place: string | null} {
  const at = /(?:^|\s)@\s*(?=\S)/.exec(text)
  if (at === null) return {rest: text, place: null}
  const behind = text.slice(at.index + at[0].length)
  // A note may stand behind the place.
  const note = behind.search(/\s+\[/)
  const place = (note === -1 ? behind : behind.slice(0, note)).trim()
  return {rest: `${text.slice(0, at.index)}${note === -1 ? '' : behind.slice(note)}`, place}
}

interface Lead {
  readonly number: string | null
  readonly date: WrittenDate | null
  readonly time: string | null
  readonly rest: string
}

function readLead(text: string): Lead {
  const number = /^\s*\((\d{1,4})\)\s+/.exec(text)
  const afterNumber = text.slice(number?.[0].length ?? 0)
  const early = readTime(afterNumber)
  const found = early === null ? readDate(afterNumber) : null
  // A date before a match ends where a word could: "Mar 3-1" is none.
  const dated = found !== null && /^\s/.test(afterNumber.slice(found.end)) ? found : null
  const afterDate = afterNumber.slice(dated?.end ?? 0)
  const time = early ?? (dated === null ? null : readTime(afterDate))
  const rest = (early === null ? afterDate : afterNumber).slice(time?.length ?? 0)
  return {number: number?.[1] ?? null, date: dated?.date ?? null, time: time?.time ?? null, rest}
}

/** "19:00", "19.00", "19h00", with a zone: "19:00 UTC-5", "19:00 (21:00 CET)". */
export function readTime(text: string): {readonly time: string; readonly length: number} | null {
  const found =
    /^\s*(\d{1,2})[:.h](\d{2})(?![\d.])\s*(?:(?:UTC|GMT)[+-]?\d*(?::\d{2})?|[ap]\.?m\.?(?=\s))?\s*(?:\(\d{1,2}[:.h]\d{2}[^)]*\))?\s+/i.exec(
      text,
    )
  if (found === null || Number(found[1]) > 24 || Number(found[2]) > 59) return null
  return {time: found[0].trim(), length: found[0].length}
}

interface Sides {
  readonly home: string
  readonly away: string
  readonly figures: ScoreText | null
  readonly rest: string
}

function readSides(text: string): Sides | null {
  const versus = /\s+(?:v|vs)\.?\s+/i.exec(text)
  if (versus !== null)
    return withScoreBehind(text.slice(0, versus.index), text.slice(versus.index + versus[0].length))
  const at = findScore(text)
  const before = at === -1 ? text : text.slice(0, at)
  const dash = /\s+[-–—]\s+/.exec(before)
  if (dash !== null && before.slice(dash.index + dash[0].length).trim() !== '') {
    return withScoreBehind(text.slice(0, dash.index), text.slice(dash.index + dash[0].length))
  }
  const score = at === -1 ? null : readScore(text.slice(at))
  if (score === null) return null
  // The score stands between the clubs, what is said of it in brackets may stand behind both.
  const behind = text.slice(at + score.end)
  const bracket = behind.search(/\s+\((?![A-Z]{3}\))/)
  const away = bracket === -1 ? behind : behind.slice(0, bracket)
  const main = /^\d{1,2}\s?[-–−:]\s?\d{1,2}/.exec(text.slice(at))?.[0] ?? ''
  const said = bracket === -1 ? '' : behind.slice(bracket)
  const all = said === '' ? null : readScore(main + said)
  const more = all !== null && all.end > main.length ? all : null
  if (before.trim() === '' || away.trim() === '') return null
  const [name = '', ...others] = away.trim().split(/\s{2,}/)
  const left = more === null ? said : said.slice(more.end - main.length)
  const rest = [...others, left.trim()].filter((part) => part !== '').join('  ')
  return {home: before, away: name, figures: more === null ? score.figures : more.figures, rest}
}

function withScoreBehind(home: string, text: string): Sides | null {
  const at = findScore(text)
  const score = at === -1 ? null : readScore(text.slice(at))
  if (home.trim() === '') return null
  if (score !== null) {
    const away = text.slice(0, at)
    return away.trim() === '' ? null : {home, away, figures: score.figures, rest: text.slice(at + score.end)}
  }
  // Without a score the name ends at two spaces.
  const [away = '', ...rest] = text.trim().split(/\s{2,}/)
  return away === '' ? null : {home, away, figures: null, rest: rest.join('  ')}
}

function splitNotes(text: string): {readonly rest: string; readonly notes: readonly string[]} {
  const notes = [...text.matchAll(/\s\[([^[\]]+)\]/g)].filter(([, note = '']) => !/^[A-Z]{3}$/.test(note))
  const rest = notes.reduce((left, [all]) => left.replace(all, ' '), text)
  return {rest, notes: notes.map(([, note = '']) => note.trim())}
}

interface Status {
  readonly status?: NonNullable<Match['status']>
  readonly replay?: true
  /** The note says nothing else. */
  readonly whole: boolean
}

function statusOf(note: string): Status | null {
  const found =
    /^(awarded|awd\.?|cancell?ed|can\.|canc\.?|postponed|pst\.?|abandoned|abd\.?|annulled|voided?|walk-?over|w\/?o\.?|replay|not played|n\/p)\b\.?/i.exec(
      note,
    )
  if (found === null) return null
  const whole = found[0].length === note.length && !/^(?:postponed|pst)/i.test(note)
  const word = (found[1] ?? '').toLowerCase()
  if (word === 'replay') return {replay: true, whole}
  const status = statuses.find(([start]) => word.startsWith(start))?.[1]
  return status === undefined ? null : {status, whole}
}

const statuses = [
  ...([
    ['aw', 'awarded'],
    ['can', 'unplayed'],
    ['post', 'unplayed'],
    ['pst', 'unplayed'],
  ] as const),
  ...([
    ['ab', 'abandoned'],
    ['ann', 'void'],
    ['void', 'void'],
    ['w', 'walkover'],
    ['n', 'unplayed'],
  ] as const),
] as const

// In the place of the score: "A v B  w/o", "A v B  awarded".
function inlineStatus(rest: string): Status | null {
  const status = statusOf(rest.trim())
  return status?.whole === true ? status : null
}
