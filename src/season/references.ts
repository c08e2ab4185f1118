import {findCircles} from './circles.ts'
import {type Finding, finding, repeatedAt} from './finding.ts'
import type {ClubId} from './ids.ts'
import {mentionsOf} from './mentions.ts'
import {groupsOf, tiesOf} from './parts.ts'
import type {Path} from './place.ts'
import type {Season} from './schema.ts'

export interface KnownClubs {
  has(id: ClubId): boolean
}

/** What a schema cannot say: that everything a file names exists, and that nothing leads in a circle. */
export function findReferenceErrors(season: Season, known: KnownClubs): readonly Finding[] {
  return [
    ...repeatedIds(season),
    ...unknownClubs(season, known),
    ...missingTargets(season),
    ...circles(season),
  ]
}

function repeatedIds(season: Season): Finding[] {
  const places: {path: Path; id: string}[] = [
    ...season.stages.map(({id}, i) => ({path: ['stages', i, 'id'], id})),
    ...tiesOf(season).map(({part, path}) => ({path: [...path, 'id'], id: part.id})),
  ]
  const groups = groupsOf(season)
  return [
    ...repeatedIn(places, 'an id that no other stage or tie has'),
    ...repeatedAt(groups.map(({part, stage}) => `${stage}/${part.id}`)).map((i) =>
      finding(
        [...(groups[i]?.path ?? []), 'id'],
        'an id that no other group of the stage has',
        groups[i]?.part.id,
      ),
    ),
    ...[...tiesOf(season), ...groupsOf(season)].flatMap(({part, path}) =>
      repeatedIn(
        part.clubs.flatMap((id, i) => (typeof id === 'string' ? [{path: [...path, 'clubs', i], id}] : [])),
        'another club than before',
      ),
    ),
    ...repeatedIn(
      (season.clubs ?? []).map(({id}, i) => ({path: ['clubs', i, 'id'], id})),
      'an id that no other club has',
    ),
  ]
}

function repeatedIn(places: readonly {path: Path; id: string}[], expected: string): Finding[] {
  return repeatedAt(places.map(({id}) => id)).map((i) =>
    finding(places[i]?.path ?? [], expected, places[i]?.id),
  )
}

// Each unknown club once, where it is first named: a club that is missing is named in many places.
function unknownClubs(season: Season, known: KnownClubs): Finding[] {
  const own = new Set((season.clubs ?? []).map(({id}) => id))
  const unknown = mentionsOf(season).filter(({club}) => !own.has(club) && !known.has(club))
  const again = new Set(repeatedAt(unknown.map(({club}) => club)))
  return unknown
    .filter((_, i) => !again.has(i))
    .map(({path, club}) => finding(path, 'a club of clubs.json, or of "clubs" in this file', club))
}

function missingTargets(season: Season): Finding[] {
  const stages = new Set<string>(season.stages.map(({id}) => id))
  const ties = new Set<string>(tiesOf(season).map(({part}) => part.id))
  const groups = new Set(
    groupsOf(season).map(({part, stage}) => `${season.stages[stage]?.id ?? ''}/${part.id}`),
  )
  const need = (ids: ReadonlySet<string>, what: string, id: string | null | undefined, path: Path) => {
    if (id === null || id === undefined || ids.has(id)) return []
    return [{...finding(path, `the id of a ${what}`, id), known: ids}]
  }
  const either = new Set([...stages, ...ties])
  const remarks = (['notes', 'uncertain'] as const).flatMap((list) =>
    season[list].flatMap((remark, i) => [
      ...need(stages, 'stage', remark.stage, [list, i, 'stage']),
      ...need(ties, 'tie', remark.tie, [list, i, 'tie']),
      ...(remark.group === undefined || groups.has(`${remark.stage ?? ''}/${remark.group}`)
        ? []
        : [finding([list, i, 'group'], 'the id of a group of the stage it names', remark.group)]),
    ]),
  )
  return [
    ...season.entrants.flatMap(({entersAt}, i) =>
      need(stages, 'stage', entersAt, ['entrants', i, 'entersAt']),
    ),
    ...(season.schedule ?? []).flatMap(({stage}, i) =>
      need(stages, 'stage', stage, ['schedule', i, 'stage']),
    ),
    ...tiesOf(season).flatMap(({part: tie, path}) => [
      ...need(either, 'tie or stage', tie.next, [...path, 'next']),
      ...need(ties, 'tie', tie.loserNext, [...path, 'loserNext']),
    ]),
    ...groupsOf(season).flatMap(({part, path}) =>
      (part.advance ?? []).flatMap(({next}, i) =>
        need(either, 'tie or stage', next, [...path, 'advance', i, 'next']),
      ),
    ),
    ...remarks,
  ]
}

function circles(season: Season): Finding[] {
  const places = new Map<string, Path>([
    ...season.stages.map(({id}, i) => [id, ['stages', i]] as const),
    ...tiesOf(season).map(({part, path}) => [part.id, [...path, 'next']] as const),
  ])
  return findCircles(season).map((ids) =>
    finding(places.get(ids[0] ?? '') ?? [], 'a way that does not lead back here', ids.join(' → ')),
  )
}
