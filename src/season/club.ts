import * as v from 'valibot'
import {association, clubId, seasonId} from './ids.ts'
import {text} from './text.ts'
import type {Immutable} from './immutable.ts'

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))

const identity = {
  id: v.pipe(clubId, v.description('What the file calls it: "alajuelense".')),
  name: v.pipe(text, v.description('The usual short name, per language where it differs.')),
  fullName: v.exactOptional(v.pipe(name, v.description('The name in full.'))),
  code: v.exactOptional(v.pipe(v.string(), v.maxLength(4), v.description('Letters used in tables: "ALA".'))),
  association: v.exactOptional(association),
  city: v.exactOptional(v.pipe(name, v.description('Where it is at home.'))),
  aka: v.exactOptional(
    v.pipe(v.array(name), v.maxLength(60), v.description('Nicknames and other names, in any language.')),
  ),
  formerly: v.exactOptional(v.pipe(v.array(name), v.maxLength(60), v.description('Names it had before.'))),
  related: v.exactOptional(
    v.pipe(
      v.array(clubId),
      v.maxLength(60),
      v.description('Clubs that went before or after it and that the record books count apart.'),
    ),
  ),
}

/** A club that a season file brings along because `data/clubs.json` does not have it. */
export const club = v.strictObject(identity)

/** `data/clubs.json`: every club, with the seasons it took part in. `data/clubs/`: those of one season, likewise. */
export const clubList = v.strictObject({
  clubs: v.array(
    v.strictObject({
      ...identity,
      seasons: v.pipe(
        v.array(seasonId),
        v.description('The seasons it took part in, oldest first; `npm run data` writes them.'),
      ),
    }),
  ),
})

export type Club = Immutable<v.InferOutput<typeof club>> & {
  readonly seasons?: readonly v.InferOutput<typeof seasonId>[]
}
export type ClubList = Immutable<v.InferOutput<typeof clubList>>
