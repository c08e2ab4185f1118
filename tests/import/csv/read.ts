import {buildSeason} from '../../../src/import/buildSeason.ts'
import {readCsv} from '../../../src/import/csv/readCsv.ts'
import type {Imported} from '../../../src/import/report.ts'
import {resolveSeason} from '../../../src/rules/resolve.ts'
import type {Club} from '../../../src/season/club.ts'
import type {Season, Tie} from '../../../src/season/schema.ts'

/** A cup read from the lines of a CSV; no club is known but those given. */
export function importLines(lines: readonly string[], clubs: readonly Club[] = []): Imported {
  return buildSeason(readCsv(lines.join('\n')), {clubs})
}

export function seasonOf(lines: readonly string[], clubs: readonly Club[] = []): Season {
  const {season, report} = importLines(lines, clubs)
  if (season === null) throw new Error(`no season: ${JSON.stringify(report.findings)}`)
  return season
}

/** What the reader of CSV itself has to say. */
export const findingsOf = (lines: readonly string[]) => readCsv(lines.join('\n')).findings

export const tiesOfSeason = (season: Season): readonly Tie[] =>
  season.stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : []))

export const resolved = (lines: readonly string[]) => resolveSeason(seasonOf(lines))
