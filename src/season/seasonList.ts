import * as v from 'valibot'
import {clubId, seasonId} from './ids.ts'
import type {Immutable} from './immutable.ts'
import {text} from './text.ts'

/** `data/index.json`: the seasons in order, oldest first. `npm run data` writes it from the season files. */
export const seasonList = v.strictObject({
  seasons: v.array(
    v.strictObject({
      id: seasonId,
      label: v.exactOptional(text),
      competition: text,
      edition: v.nullable(v.number()),
      champions: v.array(clubId),
      runnersUp: v.array(clubId),
    }),
  ),
})

export type SeasonList = Immutable<v.InferOutput<typeof seasonList>>
export type SeasonEntry = SeasonList['seasons'][number]
