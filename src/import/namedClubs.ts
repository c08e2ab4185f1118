import type {Draft, DraftStage, NamedClub} from './draft.ts'

/** Every place of a draft that names a club, in the order of play: whoever is named in a match comes first there. */
export function namedClubs(draft: Draft): readonly NamedClub[] {
  return [
    ...(draft.entrants ?? []).map(({club}) => club),
    ...draft.stages.flatMap(clubsOfStage),
    ...(draft.draw?.pots ?? []).flatMap(({clubs}) => clubs),
    ...(draft.champions ?? []),
    ...(draft.runnersUp ?? []),
  ]
}

/** Those who meet, and so are not the same club. */
export function meetingsOf(draft: Draft): readonly (readonly [NamedClub, NamedClub])[] {
  return draft.stages
    .flatMap((stage) =>
      stage.kind === 'knockout' ? stage.matches : stage.groups.flatMap(({matches}) => matches),
    )
    .flatMap(({home, away}) => (home === null || away === null ? [] : [[home, away] as const]))
}

/** The clubs that a stage names, in the order in which it does. */
export function clubsOfStage(stage: DraftStage): readonly NamedClub[] {
  const all =
    stage.kind === 'groups'
      ? stage.groups.flatMap((group) => [
          ...group.clubs,
          ...group.matches.flatMap(({home, away}) => [home, away]),
          ...(group.order ?? []),
          ...(group.advance ?? []).map(({club}) => club),
        ])
      : [
          ...(stage.ties ?? []).flatMap(({clubs, winner}) => [...clubs, winner ?? null]),
          ...stage.matches.flatMap(({home, away}) => [home, away]),
        ]
  return all.filter((club) => club !== null)
}
