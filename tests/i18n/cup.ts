import {en, type Messages} from '../../src/i18n/en.ts'
import {es} from '../../src/i18n/es.ts'
import type {Words} from '../../src/i18n/words.ts'
import {zhHant} from '../../src/i18n/zh-Hant.ts'
import type {Decision, ResolvedLeg, ResolvedSeason, ResolvedTie, Slot} from '../../src/rules/resolved.ts'
import type {ClubId, GroupId, StageId, TieId} from '../../src/season/ids.ts'
import type {Match, Score, Season} from '../../src/season/schema.ts'
import type {Round, Zone} from '../../src/season/stage.ts'
import type {Language} from '../../src/season/languages.ts'

export const messagesOf: Record<Language, Messages> = {en, 'zh-Hant': zhHant, es}

const rules: Season['rules'] = {
  pointsForWin: 3,
  awayGoals: 'untilExtraTime',
  extraTime: true,
  tiebreakers: null,
}
const clubs: Record<string, string> = {saprissa: 'Saprissa', pachuca: 'Pachuca'}

export interface TieFacts {
  readonly id?: string
  readonly decision: Decision
  readonly winner: 0 | 1 | null
  /** Goals of both slots in each leg. */
  readonly legs?: readonly (Score | null)[]
  readonly matches?: readonly Partial<Match>[]
  readonly slots?: readonly [Slot, Slot]
  readonly next?: string | null
}

const club = (id: string): Slot => ({kind: 'club', club: id as ClubId})

/** A tie between Saprissa and Pachuca, as the rules would have resolved it. */
export function makeTie(facts: TieFacts): ResolvedTie {
  const id = (facts.id ?? 'QF1') as TieId
  const next = facts.next === undefined ? 'SF1' : facts.next
  const legs = (facts.legs ?? []).map((goals, index): ResolvedLeg => ({
    match: {
      home: (index % 2 === 0 ? 'saprissa' : 'pachuca') as ClubId,
      away: (index % 2 === 0 ? 'pachuca' : 'saprissa') as ClubId,
      score: null,
      ...facts.matches?.[index],
    },
    home: index % 2 === 0 ? 0 : 1,
    goals,
    penalties: null,
  }))
  return {
    kind: 'tie',
    id,
    stage: id.replace(/\d+$/, '').toLowerCase() as StageId,
    number: Number(id.replace(/\D/g, '') || 1),
    record: {id, clubs: [null, null], legs: []},
    rules,
    slots: facts.slots ?? [club('saprissa'), club('pachuca')],
    origins: [null, null],
    legs,
    aggregate: null,
    decision: facts.decision,
    winner: facts.winner,
    next: next === null ? null : {kind: 'tie', tie: next as TieId, slot: 0},
    loserNext: null,
  }
}

interface StageFacts {
  readonly id: string
  readonly round: Round
  readonly zone?: Zone
  readonly ties: readonly ResolvedTie[]
}

/** A season of four quarter-finals, two semi-finals, a final and one group, with one tie put in its place. */
export function makeSeason(tie?: ResolvedTie, record: Partial<Season> = {}): ResolvedSeason {
  const open = (id: string) => makeTie({id, decision: {by: 'open', aggregate: null}, winner: null})
  const ties = (...ids: string[]) => ids.map((id) => (tie?.id === id ? tie : open(id)))
  const stages = [
    stage({id: 'c', round: 'first', zone: 'central', ties: ties('C1', 'C2')}),
    group,
    stage({id: 'qf', round: 'qf', ties: ties('QF1', 'QF2', 'QF3', 'QF4')}),
    stage({id: 'sf', round: 'sf', ties: ties('SF1', 'SF2')}),
    stage({id: 'third', round: 'third-place', ties: ties('THIRD1')}),
    stage({id: 'f', round: 'final', ties: ties('F')}),
  ]
  const season: Season = {
    $schema: '../season.v1.schema.json',
    id: '2004' as Season['id'],
    competition: 'CONCACAF Champions’ Cup',
    edition: 39,
    rules,
    entrants: [],
    stages: stages.map(({record: facts}) => facts),
    champions: [],
    runnersUp: [],
    notes: [],
    uncertain: [],
    sources: [],
    ...record,
  }
  return {
    record: season,
    stages,
    stageById: new Map(stages.map((each) => [each.record.id, each])),
    ties: new Map(
      stages.flatMap((each) =>
        each.kind === 'knockout' ? each.ties.map((one): [TieId, ResolvedTie] => [one.id, one]) : [],
      ),
    ),
    entrants: new Map(),
  }
}

export function makeWords(language: Language, season: ResolvedSeason = makeSeason()): Words {
  return {messages: messagesOf[language], language, season, clubName: (id) => clubs[id] ?? id}
}

const group: ResolvedSeason['stages'][number] = {
  kind: 'groups',
  record: {kind: 'groups', id: 'groups' as StageId, round: 'groups', groups: []},
  rules,
  groups: [
    {
      kind: 'group',
      id: '5' as GroupId,
      stage: 'groups' as StageId,
      record: {id: '5' as GroupId, clubs: [], matches: []},
      rules,
      origins: new Map(),
      standings: [],
      reasons: [],
      complete: true,
    },
  ],
}

function stage({id, round, zone, ties}: StageFacts): ResolvedSeason['stages'][number] {
  const where = zone === undefined ? {} : {zone}
  return {
    kind: 'knockout',
    record: {kind: 'knockout', id: id as StageId, round, ...where, ties: ties.map(({record}) => record)},
    rules,
    ties,
  }
}
