import {writeLine} from '../../archive/csv.ts'
import {type ClubDirectory, clubName} from '../../archive/clubs.ts'
import type {ClubId} from '../../season/ids.ts'
import type {Season} from '../../season/schema.ts'
import {type Language, languages} from '../../season/languages.ts'
import type {Text} from '../../season/text.ts'
import {type ColumnKey, columnKeys, columnOf} from './columns.ts'
import {seasonRows} from './seasonRows.ts'
import {settingKeys, settingOf, type SettingKey} from './settings.ts'
import {columnName, textCells, writeRule} from './writeCells.ts'

/**
 * A season as CSV that `readCsv` reads back: every stage, group, tie and match. `src/docs/csv.md` says what it does not
 * carry. It begins with a byte order mark, without which Excel takes its letters for others.
 */
export function toSeasonCsv(season: Season, clubs: ClubDirectory): string {
  const nameOf = uniqueNames(season, clubs)
  const rows = seasonRows(season, {nameOf, associationOf: (club) => clubs.get(club)?.association})
  const header = columnKeys.flatMap((key) =>
    [undefined, ...languages]
      .map((language) => ({key, language, name: columnName(key, language)}))
      .filter(({name}) => always.has(name) || rows.some((row) => row.has(name))),
  )
  return [
    '\uFEFF',
    ...settingLines(season, nameOf).map(writeLine),
    writeLine(header.map(({key, language}) => titleOf(columnOf(key).title, language))),
    ...rows.map((row) => writeLine(header.map(({name}) => row.get(name) ?? ''))),
  ].join('')
}

/** A name for each club that no other club of the season has: its id where two are called the same. */
function uniqueNames({entrants, clubs: own}: Season, clubs: ClubDirectory): (club: ClubId) => string {
  const entrantOf = new Map(entrants.map((entrant) => [entrant.club, entrant]))
  const ids = new Set([...entrantOf.keys(), ...(own ?? []).map(({id}) => id)])
  const nameOf = (id: ClubId) => {
    const club = clubs.get(id)
    return club === undefined ? id : clubName(club, entrantOf.get(id), 'en').text
  }
  const names = [...ids].map(nameOf)
  return (id) => {
    const name = nameOf(id).trim()
    return name === '' || names.filter((other) => other.trim() === name).length > 1 ? id : name
  }
}

// A file without these would not be read.
const always: ReadonlySet<string> = new Set<ColumnKey>(['stage', 'home', 'away', 'score'])

const titleOf = (title: string, language: Language | undefined) =>
  language === undefined ? title : `${title} (${language})`

function settingLines(season: Season, nameOf: (club: ClubId) => string): readonly (readonly string[])[] {
  const {rules, edition} = season
  const lines: Record<SettingKey, readonly (readonly string[])[]> = {
    season: [[settingOf('season').title, season.id]],
    label: textLines('label', season.label),
    competition: textLines('competition', season.competition),
    edition: [[settingOf('edition').title, edition === null ? 'none' : String(edition)]],
    start: valueLine('start', season.start),
    end: valueLine('end', season.end),
    format: textLines('format', season.format),
    pointsForWin: valueLine('pointsForWin', writeRule.pointsForWin(rules.pointsForWin)),
    awayGoals: valueLine('awayGoals', writeRule.awayGoals(rules.awayGoals)),
    extraTime: valueLine('extraTime', writeRule.extraTime(rules.extraTime)),
    tiebreakers: valueLine('tiebreakers', writeRule.tiebreakers(rules.tiebreakers)),
    champion: honourLines(
      'champion',
      season.champions.map(({club, title}) => [
        nameOf(club),
        ...(title === undefined ? [] : [String(title)]),
      ]),
    ),
    runnerUp: honourLines(
      'runnerUp',
      season.runnersUp.map((club) => [nameOf(club)]),
    ),
    dateOrder: [],
  }
  return settingKeys.flatMap((key) => lines[key])
}

const valueLine = (key: SettingKey, value: string | null | undefined) =>
  value === null || value === undefined ? [] : [[settingOf(key).title, value]]

const textLines = (key: SettingKey, text: Text | undefined) =>
  [...textCells(text)].map(([language, value]) => [titleOf(settingOf(key).title, language), value])

const honourLines = (key: SettingKey, clubs: readonly (readonly string[])[]) =>
  (clubs.length === 0 ? [['none']] : clubs).map((cells) => [settingOf(key).title, ...cells])
