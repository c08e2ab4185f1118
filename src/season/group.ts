import * as v from 'valibot'
import {clubId, groupId, stageId, tieId} from './ids.ts'
import {match} from './match.ts'
import {text} from './text.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const advance = v.strictObject({
  place: v.pipe(count, v.minValue(1), v.description('Which place of the standings goes on.')),
  club: v.exactOptional(
    v.pipe(clubId, v.description('The club that went on, as recorded; left out while not decided.')),
  ),
  next: v.exactOptional(
    v.pipe(v.union([tieId, stageId]), v.description('The tie or group stage that it goes to.')),
  ),
})

const tableRow = v.strictObject({
  club: clubId,
  played: v.exactOptional(count),
  won: v.exactOptional(count),
  drawn: v.exactOptional(count),
  lost: v.exactOptional(count),
  goalsFor: v.exactOptional(count),
  goalsAgainst: v.exactOptional(count),
  points: v.exactOptional(count),
})

export const group = v.strictObject({
  id: v.pipe(groupId, v.description('Unique in its stage: "A", "1".')),
  name: v.exactOptional(v.pipe(text, v.description('Left out for "Group <id>".'))),
  clubs: v.pipe(v.array(clubId), v.minLength(2), v.maxLength(24)),
  matches: v.array(match),
  order: v.exactOptional(
    v.pipe(
      v.array(clubId),
      v.description(
        'The final order as recorded. Used only among clubs that the tiebreakers leave level, or whose tiebreakers are not known.',
      ),
    ),
  ),
  table: v.exactOptional(
    v.pipe(
      v.array(tableRow),
      v.description('The table as printed, in order: only where the matches do not give it.'),
    ),
  ),
  advance: v.exactOptional(v.pipe(v.array(advance), v.description('Who goes on, and where to.'))),
  note: v.exactOptional(text),
})
