import * as v from 'valibot'
import {association, clubId, seasonId, stageId} from './ids.ts'
import {ordinal} from './match.ts'
import {zones} from './stage.ts'
import {text} from './text.ts'

/** How far a club had come before: the stage where its best way ended. */
export const results = [
  'champion',
  'runnerUp',
  'sf',
  'qf',
  'r16',
  'r32',
  'groups',
  'preliminary',
  'first',
] as const
export type Result = (typeof results)[number]

export const entrant = v.strictObject({
  club: v.pipe(clubId, v.description('Club id.')),
  zone: v.exactOptional(v.pipe(v.picklist(zones), v.description('The zone it entered in.'))),
  association: v.exactOptional(
    v.pipe(association, v.description('FIFA code of the association it entered for: "CRC".')),
  ),
  name: v.exactOptional(
    v.pipe(text, v.description('The name of the club in that season, where it is another today.')),
  ),
  code: v.exactOptional(
    v.pipe(v.string(), v.maxLength(4), v.description('Its letters in the tables of that season: "SKC".')),
  ),
  qualifiedAs: v.exactOptional(v.pipe(text, v.description('How it qualified.'))),
  pot: v.exactOptional(v.pipe(v.string(), v.maxLength(10), v.description('Pot of the draw: "A".'))),
  seed: v.exactOptional(v.pipe(ordinal, v.description('Seed in the knock-out rounds.'))),
  entersAt: v.exactOptional(v.pipe(stageId, v.description('The first stage the club plays in.'))),
  appearances: v.exactOptional(v.pipe(ordinal, v.description('Appearances, this one included.'))),
  lastAppearance: v.exactOptional(
    v.pipe(v.nullable(seasonId), v.description('Season of the appearance before; null: there was none.')),
  ),
  previousBest: v.exactOptional(
    v.pipe(v.nullable(v.picklist(results)), v.description('Best result before; null: there was none.')),
  ),
  note: v.exactOptional(v.pipe(text, v.description('What else is to be said of it.'))),
})
