import type {Club} from '../season/club.ts'
import type {ClubId, StageId} from '../season/ids.ts'
import type {Entrant} from '../season/schema.ts'
import type {Draft, DraftEntrant, NamedClub} from './draft.ts'
import {asSeasonId} from './makeId.ts'
import type {MatchedClubs} from './matchClubs.ts'
import {clubsOfStage} from './namedClubs.ts'
import {defined} from './toMatch.ts'

/** The clubs that took part: those listed, in that order, then whoever else plays in a stage. */
export function buildEntrants(
  draft: Draft,
  {idOf, formerNames}: MatchedClubs,
  stageIds: readonly (StageId | undefined)[],
  known: ReadonlyMap<ClubId, Club>,
): readonly Entrant[] {
  const listed = new Map<ClubId, DraftEntrant>()
  for (const entrant of draft.entrants ?? []) listed.set(idOf(entrant.club), entrant)
  const named = [...(draft.entrants ?? []).map(({club}) => club), ...draft.stages.flatMap(clubsOfStage)]
  const written = new Map<ClubId, NamedClub>()
  for (const club of named) {
    const id = idOf(club)
    if (written.get(id)?.association === undefined) written.set(id, club)
  }
  const enters = new Map<ClubId, StageId>()
  draft.stages.forEach((stage, i) => {
    const stageId = stageIds[i]
    for (const club of clubsOfStage(stage)) {
      if (stageId !== undefined && !enters.has(idOf(club))) enters.set(idOf(club), stageId)
    }
  })
  return [...written].map(([club, {association}]) => {
    const entrant = listed.get(club)
    const said = entrant?.entersAt === undefined ? undefined : stageIds[entrant.entersAt]
    return {
      club,
      ...defined({zone: entrant?.zone, association: association ?? known.get(club)?.association}),
      ...defined({name: formerNames.get(club), qualifiedAs: entrant?.qualifiedAs, pot: entrant?.pot}),
      ...defined({seed: entrant?.seed, code: entrant?.code, entersAt: said ?? enters.get(club)}),
      ...defined({appearances: entrant?.appearances, previousBest: entrant?.previousBest}),
      ...(entrant?.lastAppearance === undefined
        ? {}
        : {lastAppearance: seasonOrNone(entrant.lastAppearance)}),
      ...defined({note: entrant?.note}),
    }
  })
}

const seasonOrNone = (season: string | null) => (season === null ? null : asSeasonId(season))
