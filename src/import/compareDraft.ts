import {resolveSeason} from '../rules/resolve.ts'
import type {ResolvedSeason} from '../rules/resolved.ts'
import type {ClubId, StageId} from '../season/ids.ts'
import type {Group, Match, Score, Season, Tie} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import {everyName} from './clubNames.ts'
import type {Draft, DraftEntrant, DraftMatch, DraftStage, DraftTie, NamedClub} from './draft.ts'
import {stageLabel} from './stageLabel.ts'

/** A fact of an input that a season has otherwise, or not at all. */
export interface Disagreement {
  /** The line of the input; undefined for what it says as a whole. */
  readonly line: number | undefined
  /** What it is about: "entrant tijuana, pot". */
  readonly of: string
  readonly said: string
  /** What the season has; undefined for nothing. */
  readonly found: string | undefined
}

export interface Comparison {
  /** How many facts were held against the season. */
  readonly compared: number
  readonly disagreements: readonly Disagreement[]
  /** Lines of texts in words, which cannot be held against words of another language. */
  readonly notCompared: readonly number[]
}

type Compare = (
  line: number | undefined,
  of: string,
  said: string | undefined,
  found: string | undefined,
) => void

/**
 * Holds every fact that an input names against a season. One direction only: what the season has beyond the input is
 * no disagreement.
 */
export function compareDraft(draft: Draft, idOf: (club: NamedClub) => ClubId, season: Season): Comparison {
  const disagreements: Disagreement[] = []
  let compared = 0
  const compare: Compare = (line, of, said, found) => {
    if (said === undefined) return
    compared++
    if (said !== found) disagreements.push({line, of, said, found})
  }
  const resolved = resolveSeason(season)

  compare(undefined, 'id', draft.id, season.id)
  compare(undefined, 'competition', ...sameName(draft.competition, season.competition))
  compare(undefined, 'edition', shown(draft.edition), shown(season.edition))
  for (const entrant of draft.entrants ?? []) compareEntrant(entrant, idOf, season, compare)
  compare(undefined, 'draw, date', draft.draw?.date, season.draw?.date)
  for (const {name, clubs} of draft.draw?.pots ?? []) {
    const pot = season.draw?.pots?.find((one) => one.name === name)
    for (const club of clubs)
      compare(
        club.line,
        `pot ${name}`,
        idOf(club),
        pot?.clubs.find((one) => one === idOf(club)),
      )
  }
  for (const {stage: index, matchday, leg, from, to} of draft.schedule ?? []) {
    const stage = stageFor(draft.stages[index], season)
    const planned = season.schedule?.find(
      (one) => one.stage === stage?.id && one.matchday === matchday && one.leg === leg,
    )
    const of = `schedule, ${stage?.id ?? ''} ${matchday ?? leg ?? ''}`.trim()
    compare(undefined, of, `${from}/${to}`, planned && `${planned.from}/${planned.to}`)
  }
  for (const stage of draft.stages) compareStage(stage, idOf, season, resolved, compare)
  for (const club of draft.champions ?? []) {
    const champion = season.champions.find((one) => one.club === idOf(club))
    compare(club.line, 'champion', idOf(club), champion?.club)
    compare(club.line, `champion ${idOf(club)}, title`, shown(club.title), shown(champion?.title))
  }
  for (const club of draft.runnersUp ?? [])
    compare(
      club.line,
      'runner-up',
      idOf(club),
      season.runnersUp.find((one) => one === idOf(club)),
    )
  for (const {url} of draft.sources ?? [])
    compare(undefined, 'source', url, season.sources.find((source) => source.url === url)?.url)

  const notCompared = (draft.notes ?? []).map(({line}) => line)
  return {compared, disagreements, notCompared: [...new Set(notCompared)].sort((a, b) => a - b)}
}

function compareEntrant(
  entrant: DraftEntrant,
  idOf: (club: NamedClub) => ClubId,
  {entrants}: Season,
  compare: Compare,
): void {
  const id = idOf(entrant.club)
  const {line} = entrant
  const found = entrants.find(({club}) => club === id)
  compare(line, 'entrant', id, found?.club)
  if (found === undefined) return
  compare(line, `entrant ${id}, association`, entrant.club.association, found.association)
  for (const key of ['zone', 'pot', 'code'] as const)
    compare(line, `entrant ${id}, ${key}`, entrant[key], found[key])
  compare(line, `entrant ${id}, route`, ...routes(entrant.qualifiedAs, found.qualifiedAs))
  for (const key of ['seed', 'appearances', 'lastAppearance', 'previousBest'] as const)
    compare(line, `entrant ${id}, ${key}`, shown(entrant[key]), shown(found[key]))
}

function compareStage(
  stage: DraftStage,
  idOf: (club: NamedClub) => ClubId,
  season: Season,
  resolved: ResolvedSeason,
  compare: Compare,
): void {
  const found = stageFor(stage, season)
  const label = stageLabel(stage)
  compare(stage.line, 'stage', stage.round ?? label, found && (found.round ?? label))
  if (found === undefined) return
  if (stage.kind === 'groups' && found.kind === 'groups') {
    for (const group of stage.groups) {
      const other = found.groups.find(({id}) => id === group.id)
      compare(group.line, 'group', group.id, other?.id)
      if (other === undefined) continue
      const of = `group ${group.id}`
      for (const club of group.clubs)
        compare(
          club.line,
          of,
          idOf(club),
          other.clubs.find((one) => one === idOf(club)),
        )
      for (const match of group.matches) compareMatch(match, idOf, other.matches, of, compare)
      if (group.order !== undefined && group.order.length > 0)
        compare(
          group.line,
          `${of}, order`,
          group.order.map(idOf).join(', '),
          orderOf(found.id, other, resolved),
        )
    }
  }
  if (stage.kind === 'knockout' && found.kind === 'knockout') {
    for (const tie of stage.ties ?? []) compareTie(tie, idOf, found.ties, found.id, resolved, compare)
    const legs = found.ties.flatMap((tie) => tie.legs)
    for (const match of stage.matches) compareMatch(match, idOf, legs, found.id, compare)
  }
}

function compareMatch(
  match: DraftMatch,
  idOf: (club: NamedClub) => ClubId,
  matches: readonly Match[],
  of: string,
  compare: Compare,
): void {
  const {home, away, line, date} = match
  if (home === null || away === null) return
  const name = `${of}: ${idOf(home)} v ${idOf(away)}`
  const same = matches.filter((other) => other.home === idOf(home) && other.away === idOf(away))
  const found = same.find((other) => date === undefined || other.date === date) ?? same[0]
  if (found === undefined) {
    compare(line, name, match.score === null ? 'a match' : shownScore(match.score), undefined)
    return
  }
  compare(line, name, shownScore(match.score), shownScore(found.score))
  compare(line, `${name}, date`, date, found.date)
  for (const key of ['halfTime', 'afterExtraTime', 'penalties'] as const)
    compare(line, `${name}, ${key}`, shownScore(match[key]), shownScore(found[key]))
}

function compareTie(
  tie: DraftTie,
  idOf: (club: NamedClub) => ClubId,
  ties: readonly Tie[],
  stage: string,
  {ties: resolvedTies}: ResolvedSeason,
  compare: Compare,
): void {
  const clubs = tie.clubs.flatMap((club) => (club === null ? [] : [idOf(club)]))
  if (clubs.length === 0) return
  const found = ties.find((other) => clubs.every((club) => other.clubs.includes(club)))
  const of = `${stage}: ${clubs.join(' v ')}`
  compare(tie.line, of, clubs.join(' v '), found && clubs.join(' v '))
  if (found === undefined) return
  const resolved = resolvedTies.get(found.id)
  const slot =
    resolved?.winner === null || resolved?.winner === undefined ? undefined : resolved.slots[resolved.winner]
  const winner = found.winner ?? (slot?.kind === 'club' ? slot.club : undefined)
  compare(tie.line, `${of}, winner`, tie.winner ? idOf(tie.winner) : undefined, winner)
  const how = found.decidedBy ?? resolved?.decision.by
  compare(tie.line, `${of}, decided by`, tie.decidedBy === 'unknown' ? undefined : tie.decidedBy, how)
  const first = tie.clubs[0] ?? null
  const turn = first !== null && found.clubs[0] !== idOf(first)
  compare(
    tie.line,
    `${of}, aggregate`,
    shownScore(tie.aggregate),
    shownScore(turned(resolved?.aggregate, turn)),
  )
  const last = found.legs.findLast(({penalties}) => penalties !== undefined)
  const away = last !== undefined && first !== null && last.away === idOf(first)
  compare(tie.line, `${of}, penalties`, shownScore(tie.penalties), shownScore(turned(last?.penalties, away)))
}

// A round and its zone say which stage is meant; where the season has the round once, the round alone.
function stageFor(stage: DraftStage | undefined, {stages}: Season) {
  const same = stages.filter(({round}) => round !== undefined && round === stage?.round)
  return same.length === 1 ? same[0] : same.find(({zone}) => zone === stage?.zone)
}

function orderOf(id: StageId, {id: group}: Group, {stageById}: ResolvedSeason): string | undefined {
  const stage = stageById.get(id)
  const standings =
    stage?.kind === 'groups' ? stage.groups.find((one) => one.id === group)?.standings : undefined
  return standings?.map(({club}) => club).join(', ')
}

// Of a route in words the years and the place reached can be compared in any language.
function routes(
  said: Text | undefined,
  found: Text | undefined,
): readonly [string | undefined, string | undefined] {
  if (said === undefined) return [undefined, undefined]
  const [written, has] = [factsOfRoute(said), found === undefined ? [] : factsOfRoute(found)]
  const missing = written.filter((fact) => !has.includes(fact))
  return [written.join(', '), missing.length === 0 ? written.join(', ') : has.join(', ')]
}

function factsOfRoute(route: Text): readonly string[] {
  const words = everyName(route).join(' ')
  const places = [
    ['champion', /冠軍|champion(?!ship)|winner|campeón|ganador/i],
    ['runner-up', /亞軍|runner-?up|subcampeón/i],
    ['third', /季軍|third/i],
  ] as const
  const years = [...words.matchAll(/\d{4}/g)].map(([year]) => year)
  return [...new Set(years), ...places.flatMap(([place, pattern]) => (pattern.test(words) ? [place] : []))]
}

function sameName(said: Text | undefined, found: Text): readonly [string | undefined, string | undefined] {
  if (said === undefined) return [undefined, undefined]
  const names = everyName(found)
  const written = everyName(said)
  const same = written.find((name) => names.includes(name))
  return same === undefined ? [written[0], names.join(' / ')] : [same, same]
}

function turned(score: Score | null | undefined, turn: boolean): Score | null | undefined {
  return score !== undefined && score !== null && turn ? [score[1], score[0]] : score
}

const shownScore = (score: Score | null | undefined) =>
  score === undefined || score === null ? undefined : score.join('–')

const shown = (value: string | number | null | undefined) => (value === undefined ? undefined : String(value))
