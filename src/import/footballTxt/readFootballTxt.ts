import type {Score} from '../../season/schema.ts'
import type {DraftMatch} from '../draft.ts'
import type {ImportFinding, Expectation, Surplus} from '../finding.ts'
import {inputLines, type InputLine} from '../inputLines.ts'
import type {Hints, ReadDraft} from '../report.ts'
import {placeDate} from './datesInOrder.ts'
import {readDate, type WrittenDate} from './readDate.ts'
import {readGoals} from './readGoals.ts'
import {checkHead, readHead} from './readHead.ts'
import {groupOf, isPlainHeading, readHeading} from './readHeading.ts'
import {type MatchLine, readClub, readMatchLine, readTime, splitPlace} from './readMatchLine.ts'
import {readTitle, type Title} from './readTitle.ts'
import {createStageBuilder} from './stageBuilder.ts'

/** A file of Football.TXT line by line: what each line says, or that it could not be read. */
export function readFootballTxt(text: string, hints: Hints): ReadDraft {
  const lines = inputLines(text)
  const head = readHead(lines, hints.season)
  const builder = createStageBuilder()
  const findings: ImportFinding[] = []
  const notKept = new Map<Surplus, number[]>()
  const read: DraftMatch[] = []
  let title: (Title & {line: number}) | null = null
  let date: string | null = null
  let inComment = false
  // The match that lines with goals, a place or a number of spectators are about, and where it stands.
  let last: {readonly list: DraftMatch[]; readonly at: number} | null = null

  const unread = ({number, text: line}: InputLine, expected: Expectation) => {
    findings.push({kind: 'unread', line: number, text: line.trim(), expected})
  }
  const leaveOut = (what: Surplus, line: number) => {
    notKept.set(what, [...(notKept.get(what) ?? []), line])
  }
  const amend = (change: Partial<DraftMatch>) => {
    const match = last?.list[last.at]
    if (last === null || match === undefined) return false
    last.list[last.at] = {...match, ...change}
    return true
  }

  const takeDate = (written: WrittenDate, line: number): string | null => {
    const placed = placeDate(written, date, head.period)
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

  const takeMatch = (match: MatchLine, line: InputLine) => {
    const place = builder.place()
    if (place === null) {
      unread(line, 'stageFirst')
      return
    }
    if (match.date !== null) date = takeDate(match.date, line.number) ?? date
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
    read.push(found)
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

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    const {content, comment} = splitComment(line.text)
    if (inComment || /^\s*<!--/.test(line.text)) {
      inComment = !line.text.includes('-->')
      leaveOut('comment', line.number)
      continue
    }
    if (comment && !head.lines.has(line.number)) leaveOut('comment', line.number)
    const trimmed = content.trim()
    if (trimmed === '' || /^[-=_*]{3,}$/.test(trimmed)) continue
    const here = {number: line.number, text: content}

    const titled = /^(=+)\s*([^=].*?)\s*=*$/.exec(trimmed)
    if (titled !== null) {
      const [, signs = '', said = ''] = titled
      if (title === null && signs.length === 1) title = {...readTitle(said), line: line.number}
      else if (signs.length > 1 && isPlainHeading(said)) builder.open(readHeading(said), line.number)
      else unread(here, 'title')
      continue
    }
    const marked = /^(?:[▪▸»●•■►]+|::+)\s*(\S.*)$/.exec(trimmed)
    if (marked !== null) {
      const heading = readHeading(marked[1] ?? '')
      builder.open(heading, line.number)
      if (heading.dates !== null) leaveOut('matchday', line.number)
      last = null
      continue
    }
    const defined = readDefinition(content)
    if (defined !== null) {
      const clubs = defined.clubs.map((name) => readClub(name, line.number))
      if (defined.group === null) leaveOut('matchday', line.number)
      else if (clubs.includes(null)) unread(here, 'club')
      else
        builder.define(
          defined.group,
          clubs.filter((club) => club !== null),
          line.number,
        )
      continue
    }
    if (/^[([]/.test(trimmed) && !/^\(\d{1,4}\)\s/.test(trimmed) && readDate(trimmed) === null) {
      // Goals may go on over several lines, up to the bracket that closes them.
      let [block, end] = [content, i]
      while (!isClosed(block) && end - i < 12 && (lines[end + 1]?.text.trim() ?? '') !== '') {
        end++
        block += ` ${lines[end]?.text ?? ''}`
      }
      if (!isClosed(block)) unread(here, 'goals')
      else {
        takeGoals({number: line.number, text: block}, end - i + 1)
        i = end
      }
      continue
    }
    const match = readMatchLine(content, line.number)
    if (match !== null) {
      takeMatch(match, here)
      continue
    }
    const dated = readDate(content)
    if (dated !== null) {
      const behind = content.slice(dated.end)
      const time = readTime(`${behind} `)
      const rest = splitPlace(time === null ? behind : ` ${behind.slice(time.length)}`)
      date = takeDate(dated.date, line.number) ?? date
      if (time !== null) leaveOut('time', line.number)
      if (rest.rest.trim() !== '' || rest.place !== null) unread(here, 'date')
      continue
    }
    const {rest, place} = splitPlace(content)
    if (place !== null && rest.trim() === '' && amend(groundOf(place))) continue
    const spectators =
      /^(?:att(?:endance)?|zuschauer|asistencia|público|spectators)\.?:?\s*([\d.,' ]+)$/i.exec(trimmed)
    if (spectators !== null && amend({attendance: Number((spectators[1] ?? '').replaceAll(/\D/g, ''))}))
      continue
    const bye = /^(.+?)\s{2,}(?:bye|freilos|libre)$/i.exec(trimmed)
    const free = bye === null ? null : readClub(bye[1] ?? '', line.number)
    const ties = builder.place()?.ties
    if (free !== null && ties !== undefined) {
      ties.push({line: line.number, clubs: [free]})
      continue
    }
    if (isPlainHeading(trimmed)) {
      builder.open(readHeading(trimmed), line.number)
      last = null
      continue
    }
    unread(here, 'line')
  }

  const {stages, findings: guessed} = builder.close()
  findings.push(...guessed, ...checkHead(head, read))
  for (const [what, at] of notKept) findings.push({kind: 'notKept', what, lines: at})
  return {
    draft: {
      ...{id: hints.season ?? title?.season ?? undefined, competition: title?.competition, stages},
    },
    findings,
  }
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A comment begins at the start of a line, or behind two spaces. */
function splitComment(text: string): {readonly content: string; readonly comment: boolean} {
  const at = text.search(/(?:^\s*|\s{2,})#/)
  return at === -1 ? {content: text, comment: false} : {content: text.slice(0, at), comment: true}
}

/** "Group A | Brazil  Croatia  Mexico", or dates of a round: "Matchday 1 | Fri Jun/14 - Tue Jun/18". */
function readDefinition(
  text: string,
): {readonly group: string | null; readonly clubs: readonly string[]} | null {
  const found = /^\s*([^|]+?)\s*\|\s*(\S.*)$/.exec(text)
  if (found === null) return null
  const [, name = '', behind = ''] = found
  const group = groupOf(name)
  if (group !== null) {
    const clubs = behind.split(/\s{2,}|\s*[,|]\s*/).filter((club) => club !== '')
    return {group, clubs}
  }
  return isPlainHeading(name) && readDate(behind) !== null ? {group: null, clubs: []} : null
}

// "Estadio Azteca, Mexico City": the last part is the city.
function groundOf(place: string | null): Pick<DraftMatch, 'venue' | 'city'> {
  if (place === null) return {}
  const parts = place.split(/\s*[,›]\s*/).filter((part) => part !== '')
  const [venue, ...city] = parts
  return city.length === 0 ? {venue} : {venue, city: city.join(', ')}
}

function isClosed(text: string): boolean {
  const opened = text.split(/[([]/).length
  return text.split(/[)\]]/).length >= opened
}
