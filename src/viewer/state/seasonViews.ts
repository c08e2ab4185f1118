import type {ResolvedSeason} from '../../rules/resolved.ts'
import {views, type View} from './choices.ts'

export function hasView(season: ResolvedSeason, view: View): boolean {
  if (view === 'bracket' || view === 'list') return season.ties.size > 0
  if (view === 'groups') return season.stages.some((stage) => stage.kind === 'groups')
  return true
}

export const viewsOf = (season: ResolvedSeason): readonly View[] =>
  views.filter((view) => hasView(season, view))

/** The view to show: the chosen one if the season has it, else the bracket, else the groups. */
export function viewToShow(season: ResolvedSeason, chosen: View | null): View {
  if (chosen !== null && hasView(season, chosen)) return chosen
  return viewsOf(season)[0] ?? 'about'
}
