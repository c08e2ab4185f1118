import {entrantColumns} from '../drawing/entrantColumns.ts'
import type {Scene} from '../drawing/scene.ts'
import {textIn} from '../season/textIn.ts'
import type {Dataset} from './dataset.ts'

const keys = ['season', 'club', 'name', 'association', 'zone', 'code', ...entrantColumns]

/** The clubs of a season as they came to it. */
export function entrantRecords(scene: Scene): Dataset {
  const {record} = scene.season
  return {
    ...{name: `${record.id}-clubs`, keys},
    records: record.entrants.map((entrant) => ({
      season: record.id,
      club: entrant.club,
      name: scene.clubName(entrant.club),
      association: scene.associationOf(entrant.club) ?? null,
      zone: entrant.zone ?? null,
      code: entrant.code ?? null,
      qualifiedAs: entrant.qualifiedAs ? textIn(entrant.qualifiedAs, scene.language).text : null,
      pot: entrant.pot ?? null,
      seed: entrant.seed ?? null,
      appearances: entrant.appearances ?? null,
      lastAppearance: entrant.lastAppearance ?? null,
      previousBest: entrant.previousBest ?? null,
      entersAt: entrant.entersAt ?? null,
    })),
  }
}
