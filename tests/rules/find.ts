import type {ResolvedGroup, ResolvedSeason, ResolvedTie} from '../../src/rules/resolved.ts'
import {stageId, tieId} from './build.ts'

export const find = (resolved: ResolvedSeason, id: string): ResolvedTie => resolved.ties.get(tieId(id))!

export const findGroup = (resolved: ResolvedSeason, stage: string, id: string): ResolvedGroup => {
  const found = resolved.stageById.get(stageId(stage))
  return (found?.kind === 'groups' ? found.groups : []).find((candidate) => candidate.id === id)!
}
