import type {ClubDirectory} from '../../archive/clubs.ts'
import type {ResolvedSeason} from '../../rules/resolved.ts'
import type {Choices} from './choices.ts'
import {hasView} from './seasonViews.ts'
import type {Notice} from './store.ts'

/**
 * What of the choices this season can show; the rest becomes notices. Whether a club or association exists is only said where all
 * clubs are known.
 */
export function possible(
  choices: Choices,
  season: ResolvedSeason,
  allClubs: ClubDirectory | null,
): {choices: Choices; notices: readonly Notice[]} {
  const tie = choices.tie !== null && season.ties.has(choices.tie) ? choices.tie : null
  const view = choices.view !== null && hasView(season, choices.view) ? choices.view : null
  const unknown = allClubs === null ? [] : choices.clubs.filter((club) => !allClubs.has(club))
  const there = new Set([...(allClubs?.values() ?? [])].map(({association}) => association))
  const nowhere = allClubs === null ? [] : choices.associations.filter((code) => !there.has(code))
  const associations =
    nowhere.length === 0
      ? choices.associations
      : choices.associations.filter((code) => !nowhere.includes(code))
  const clubs = unknown.length === 0 ? choices.clubs : choices.clubs.filter((club) => !unknown.includes(club))
  return {
    choices: {...choices, tie, view, clubs, associations},
    notices: [
      ...(choices.tie !== null && tie === null ? [{about: 'tie', asked: choices.tie} as const] : []),
      ...(choices.view !== null && view === null ? [{about: 'view', asked: choices.view} as const] : []),
      ...unknown.map((asked) => ({about: 'club', asked}) as const),
      ...nowhere.map((asked) => ({about: 'association', asked}) as const),
    ],
  }
}
