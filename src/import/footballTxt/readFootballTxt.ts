import {inputLines} from '../inputLines.ts'
import type {Hints, ReadDraft} from '../report.ts'
import {groundOf, isClosed, readDefinition, splitComment} from './lineForms.ts'
import {readDate} from './readDate.ts'
import {checkHead, readHead} from './readHead.ts'
import {isPlainHeading, readHeading} from './readHeading.ts'
import {createReading} from './reading.ts'
import {readClub, readMatchLine, readTime, splitPlace} from './readMatchLine.ts'
import {readTitle, type Title} from './readTitle.ts'

/** A file of Football.TXT line by line: what each line says, or that it could not be read. */
export function readFootballTxt(text: string, hints: Hints): ReadDraft {
  const lines = inputLines(text)
  const head = readHead(lines, hints.season)
  const reading = createReading(lines, head.period)
  let title: Title | null = null
  let inComment = false

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    const {content, comment} = splitComment(line.text)
    if (inComment || /^\s*<!--/.test(line.text)) {
      inComment = !line.text.includes('-->')
      reading.leaveOut('comment', line.number)
      continue
    }
    if (comment && !head.lines.has(line.number)) reading.leaveOut('comment', line.number)
    const trimmed = content.trim()
    if (trimmed === '' || /^[-=_*]{3,}$/.test(trimmed)) continue
    const here = {number: line.number, text: content}

    const titled = /^(=+)\s*([^=].*?)\s*=*$/.exec(trimmed)
    if (titled !== null) {
      const [, signs = '', said = ''] = titled
      if (title === null && signs.length === 1) title = readTitle(said)
      else if (signs.length > 1 && isPlainHeading(said)) reading.open(readHeading(said), line.number)
      else reading.unread(here, 'title')
      continue
    }
    const marked = /^(?:[▪▸»●•■►]+|::+)\s*(\S.*)$/.exec(trimmed)
    if (marked !== null) {
      reading.open(readHeading(marked[1] ?? ''), line.number)
      continue
    }
    const defined = readDefinition(content)
    if (defined !== null) {
      const clubs = defined.clubs.map((name) => readClub(name, line.number))
      if (defined.group === null) reading.leaveOut('matchday', line.number)
      else if (clubs.includes(null)) reading.unread(here, 'club')
      else
        reading.define(
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
      if (!isClosed(block)) reading.unread(here, 'goals')
      else {
        reading.takeGoals({number: line.number, text: block}, end - i + 1)
        i = end
      }
      continue
    }
    const match = readMatchLine(content, line.number)
    if (match !== null) {
      reading.takeMatch(match, here)
      continue
    }
    const dated = readDate(content)
    if (dated !== null) {
      const behind = content.slice(dated.end)
      const time = readTime(`${behind} `)
      const rest = splitPlace(time === null ? behind : ` ${behind.slice(time.length)}`)
      reading.setDate(dated.date, line.number)
      if (time !== null) reading.leaveOut('time', line.number)
      if (rest.rest.trim() !== '' || rest.place !== null) reading.unread(here, 'date')
      continue
    }
    const {rest, place} = splitPlace(content)
    if (place !== null && rest.trim() === '' && reading.amend(groundOf(place))) continue
    const spectators =
      /^(?:att(?:endance)?|zuschauer|asistencia|público|spectators)\.?:?\s*([\d.,' ]+)$/i.exec(trimmed)
    if (
      spectators !== null &&
      reading.amend({attendance: Number((spectators[1] ?? '').replaceAll(/\D/g, ''))})
    )
      continue
    const bye = /^(.+?)\s{2,}(?:bye|freilos|libre)$/i.exec(trimmed)
    const free = bye === null ? null : readClub(bye[1] ?? '', line.number)
    const ties = reading.tiesHere()
    if (free !== null && ties !== null) {
      ties.push({line: line.number, clubs: [free]})
      continue
    }
    if (isPlainHeading(trimmed)) {
      reading.open(readHeading(trimmed), line.number)
      continue
    }
    reading.unread(here, 'line')
  }

  const {stages, matches, findings} = reading.finish()
  return {
    draft: {id: hints.season ?? title?.season ?? undefined, competition: title?.competition, stages},
    findings: [...findings, ...checkHead(head, matches)],
  }
}
