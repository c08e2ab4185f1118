import type {Score} from '../../season/schema.ts'
import type {DraftMatch} from '../draft.ts'
import type {Expectation, ImportFinding, Surplus} from '../finding.ts'
import type {InputLine} from '../inputLines.ts'
import {type Period, placeDate} from './datesInOrder.ts'
import {groundOf} from './lineForms.ts'
import type {WrittenDate} from './readDate.ts'
import {readGoals} from './readGoals.ts'
import type {Heading} from './readHeading.ts'
import type {MatchLine} from './readMatchLine.ts'
import {createStageBuilder} from './stageBuilder.ts'

/** What was read so far: the date that holds, the match that further lines are about, and what has to be said. */
export function createReading(lines: readonly InputLine[], period: Period) {
  const builder = createStageBuilder()
  const findings: ImportFinding[] = []
  const notKept = new Map<Surplus, number[]>()
  const matches: DraftMatch[] = []
  let date: string | null = null
  let last: {readonly list: DraftMatch[]; readonly at: number} | null = null

  const unread = ({number, text: line}: InputLine, expected: Expectation) => {
    findings.push({kind: 'unread', line: number, text: line.trim(), expected})
  }
  const leaveOut = (what: Surplus, line: number) => {
    notKept.set(what, [...(notKept.get(what) ?? []), line])
  }
  const open = (heading: Heading, line: number) => {
    builder.open(heading, line)
    if (heading.dates !== null) leaveOut('matchday', line)
    last = null
  }
  /** Adds to the match before; false where there is none. */
  const amend = (change: Partial<DraftMatch>) => {
    const match = last?.list[last.at]
    if (last === null || match === undefined) return false
    last.list[last.at] = {...match, ...change}
    return true
  }
  const takeDate = (written: WrittenDate, line: number): string | null => {
    const placed = placeDate(written, date, period)
    if (placed.iso === null) {
      findings.push({kind: 'unread', line, text: written.text, expected: 'date'})
      return null
    }
    if (placed.wrongWeekday) {
      findings.push({
        ...{kind: 'conflict', what: 'weekday', of: placed.iso, said: written.text},
        ...{found: weekdays[new Date(placed.iso).getUTCDay()] ?? '', line},
      })
    } else if (written.ambiguous && written.weekday === null) {
      const other = `${placed.iso.slice(0, 4)}-${placed.iso.slice(8)}-${placed.iso.slice(5, 7)}`
      findings.push({kind: 'ambiguousDate', line, text: written.text, taken: placed.iso, other})
    }
    return placed.iso
  }

  const setDate = (written: WrittenDate, line: number) => {
    date = takeDate(written, line) ?? date
  }
  const takeMatch = (match: MatchLine, line: InputLine) => {
    const place = builder.place()
    if (place === null) {
      unread(line, 'stageFirst')
      return
    }
    if (match.date !== null) setDate(match.date, line.number)
    if (match.rest !== '') {
      findings.push({kind: 'unread', line: line.number, text: match.rest, expected: 'score'})
    }
    if (match.number !== null) leaveOut('number', line.number)
    const {score, halfTime, afterExtraTime, penalties, aggregate, awayGoals} = match.figures
    const found: DraftMatch = {
      ...{line: line.number, home: match.home, away: match.away, date: date ?? undefined},
      ...{time: match.time ?? undefined, score, halfTime, afterExtraTime, penalties, status: match.status},
      ...{replay: match.replay ? true : undefined, leg: place.leg, ...groundOf(match.place)},
      note: match.notes.length === 0 ? undefined : match.notes.join('; '),
    }
    place.matches.push(found)
    matches.push(found)
    last = {list: place.matches, at: place.matches.length - 1}
    if (aggregate !== undefined || awayGoals === true) {
      place.ties.push({
        ...{line: line.number, clubs: [match.home, match.away], aggregate},
        decidedBy: awayGoals === true ? 'awayGoals' : undefined,
      })
    }
  }

  const takeGoals = (block: InputLine, count: number) => {
    const match = last?.list[last.at]
    const score: Score | null | undefined = match?.afterExtraTime ?? match?.score
    const goals = score == null || match?.goals !== undefined ? null : readGoals(block.text, score)
    if (goals !== null && amend({goals})) return
    for (let i = 0; i < count; i++) unread(lines[block.number - 1 + i] ?? block, 'goals')
  }
  const finish = () => {
    const {stages, findings: guessed} = builder.close()
    const left = [...notKept].map(([what, at]): ImportFinding => ({kind: 'notKept', what, lines: at}))
    return {stages, matches, findings: [...findings, ...guessed, ...left]}
  }
  const {define} = builder
  const tiesHere = () => builder.place()?.ties ?? null
  return {unread, leaveOut, open, define, tiesHere, amend, setDate, takeMatch, takeGoals, finish}
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
