import type {Club} from '../season/club.ts'
import type {ClubId, StageId} from '../season/ids.ts'
import {parseSeason} from '../season/parse.ts'
import {matchesOf, tiesOf} from '../season/parts.ts'
import type {Season} from '../season/schema.ts'
import {buildEntrants} from './buildEntrants.ts'
import {buildStages} from './buildStages.ts'
import {checkFacts} from './checkFacts.ts'
import type {Draft, DraftRemark, NamedClub} from './draft.ts'
import {findChampion} from './findChampions.ts'
import {type ImportFinding, sortFindings} from './finding.ts'
import {asSeasonId} from './makeId.ts'
import {matchClubs} from './matchClubs.ts'
import {meetingsOf, namedClubs} from './namedClubs.ts'
import {recordDecisions} from './recordDecisions.ts'
import type {Imported, ReadDraft} from './report.ts'
import {defined} from './toMatch.ts'

export interface ImportOptions {
  /** Those of `clubs.json`. */
  readonly clubs: readonly Club[]
  /** The id of the season, where the input does not say it or says another. */
  readonly season?: string | undefined
}

/** A season in format v1 from what a reader read, with all that has to be said of it. */
export function buildSeason(
  {draft, findings: read}: ReadDraft,
  {clubs, season: id}: ImportOptions,
): Imported {
  const findings: ImportFinding[] = [...read]
  const matched = matchClubs(namedClubs(draft), clubs, meetingsOf(draft))
  const {idOf} = matched
  findings.push(...matched.findings)
  const built = buildStages(draft, idOf)
  findings.push(...built.findings)
  if (built.stages.length === 0) {
    findings.push({kind: 'missing', what: 'matches', of: ''})
    return {season: null, report: {findings: sortFindings(findings), counts: noCounts}}
  }

  const known = new Map<ClubId, Club>([...clubs, ...matched.own].map((club) => [club.id, club]))
  const stageIds = built.stageIds
  const dates = built.stages
    .flatMap((stage) =>
      stage.kind === 'groups'
        ? stage.groups.flatMap(({matches}) => matches)
        : stage.ties.flatMap(({legs}) => legs),
    )
    .flatMap(({date}) => date ?? [])
    .toSorted()
  const seasonId = draft.id ?? id ?? idFromDates(dates)
  if ((id ?? draft.id) === undefined) findings.push({kind: 'guess', what: 'seasonId', value: seasonId})
  if (draft.competition === undefined) findings.push({kind: 'guess', what: 'competition', value: seasonId})

  const skeleton: Season = {
    $schema: '../season.v1.schema.json',
    id: asSeasonId(id ?? seasonId),
    ...defined({label: draft.label}),
    competition: draft.competition ?? seasonId,
    edition: draft.edition ?? null,
    ...defined({start: draft.start ?? dates[0], end: draft.end ?? dates.at(-1), format: draft.format}),
    rules: {
      ...{pointsForWin: built.rules.pointsForWin, awayGoals: built.rules.awayGoals},
      ...{extraTime: built.rules.extraTime, tiebreakers: built.rules.tiebreakers},
    },
    ...(matched.own.length > 0 ? {clubs: matched.own} : {}),
    entrants: buildEntrants(draft, matched, stageIds, known),
    ...(draft.draw === undefined ? {} : {draw: buildDraw(draft.draw, idOf)}),
    ...(draft.schedule === undefined
      ? {}
      : {
          schedule: draft.schedule.flatMap(({stage, matchday, leg, from, to}) => {
            const stageId = stageIds[stage]
            return stageId === undefined ? [] : [{stage: stageId, ...defined({matchday, leg}), from, to}]
          }),
        }),
    stages: built.stages,
    champions: [],
    runnersUp: [],
    notes: (draft.notes ?? []).map((remark) => remarkOf(remark, stageIds)),
    uncertain: (draft.uncertain ?? []).map((remark) => remarkOf(remark, stageIds)),
    sources: (draft.sources ?? []).map(defined),
  }
  const recorded = recordDecisions(skeleton, built.lines)
  const decided: Season = {...skeleton, stages: recorded.stages}
  const honours = honoursOf(decided, draft, idOf)
  const season: Season = {
    ...decided,
    stages: closeFinal(decided, honours.stage),
    champions: honours.champions,
    runnersUp: honours.runnersUp,
  }
  findings.push(...recorded.findings, ...honours.findings, ...checkFacts(draft, idOf))
  const invalid = findInvalid(season, known)
  findings.push(...invalid)
  return {
    season: invalid.length > 0 ? null : season,
    report: {
      findings: sortFindings(findings),
      counts: {
        ...{stages: season.stages.length, ties: tiesOf(season).length},
        ...{matches: matchesOf(season).length, clubs: season.entrants.length},
      },
    },
  }
}

const noCounts = {stages: 0, ties: 0, matches: 0, clubs: 0}

function idFromDates(dates: readonly string[]): string {
  const [first, last] = [dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]
  if (first === undefined || last === undefined) return 'season'
  return first === last ? first : `${first}-${last.slice(2)}`
}

function remarkOf({text, stage}: DraftRemark, stageIds: readonly (StageId | undefined)[]) {
  const id = stage === undefined ? undefined : stageIds[stage]
  return {text, ...(id === undefined ? {} : {stage: id})}
}

function buildDraw({pots, ...draw}: NonNullable<Draft['draw']>, idOf: (club: NamedClub) => ClubId) {
  return {
    ...defined(draw),
    ...(pots === undefined ? {} : {pots: pots.map(({name, clubs}) => ({name, clubs: clubs.map(idOf)}))}),
  }
}

/** Those the input names, or else whoever won the last tie or group. */
function honoursOf(season: Season, draft: Draft, idOf: (club: NamedClub) => ClubId) {
  const found = findChampion(season)
  const findings: ImportFinding[] = []
  const said = draft.champions?.map((club) => ({club: idOf(club), ...defined({title: club.title})}))
  if (said !== undefined && found !== null && !said.some(({club}) => club === found.champion)) {
    const names = said.map(({club}) => club).join(', ')
    findings.push({kind: 'conflict', what: 'champion', of: season.id, said: names, found: found.champion})
  }
  if (said === undefined && found === null) {
    findings.push({kind: 'missing', what: 'champion', of: season.id})
  }
  const final = season.stages.find(({id}) => id === found?.stage)
  if (said === undefined && found !== null && final?.round !== 'final') {
    findings.push({kind: 'guess', what: 'champion', value: found.champion, of: found.stage})
  }
  const runnersUp = draft.runnersUp?.map(idOf) ?? [found?.runnerUp ?? null].filter((club) => club !== null)
  const champions = said ?? (found === null ? [] : [{club: found.champion}])
  return {champions, runnersUp, findings, stage: found?.stage}
}

// Nobody goes on from where the title is won.
function closeFinal({stages}: Season, final: string | undefined): Season['stages'] {
  return stages.map((stage) =>
    stage.id === final && stage.kind === 'knockout'
      ? {...stage, ties: stage.ties.map((tie) => ({...tie, next: null}))}
      : stage,
  )
}

function findInvalid(season: Season, known: ReadonlyMap<ClubId, Club>): readonly ImportFinding[] {
  const parsed = parseSeason(JSON.stringify(season), known)
  if (parsed.status === 'parsed') return []
  const {failure} = parsed
  const problems =
    'problems' in failure ? failure.problems : [{place: '', expected: 'a season', found: failure.kind}]
  return problems.map((problem) => ({kind: 'invalid', ...problem}))
}
