import * as v from 'valibot'
import {clubId, groupId, stageId, tieId} from './ids.ts'
import {count, match, ordinal} from './match.ts'
import {text} from './text.ts'

const mostClubs = 24

const advance = v.strictObject({
  place: v.pipe(ordinal, v.description('Which place of the standings goes on.')),
  club: v.exactOptional(
    v.pipe(clubId, v.description('The club that went on, as recorded; left out while not decided.')),
  ),
  next: v.exactOptional(
    v.pipe(v.union([tieId, stageId]), v.description('The tie or group stage that it goes to.')),
  ),
})

const tableRow = v.strictObject({
  club: v.pipe(clubId, v.description('Club id.')),
  played: v.exactOptional(v.pipe(count, v.description('Matches played.'))),
  won: v.exactOptional(v.pipe(count, v.description('Matches won.'))),
  drawn: v.exactOptional(v.pipe(count, v.description('Matches drawn.'))),
  lost: v.exactOptional(v.pipe(count, v.description('Matches lost.'))),
  goalsFor: v.exactOptional(v.pipe(count, v.description('Goals scored.'))),
  goalsAgainst: v.exactOptional(v.pipe(count, v.description('Goals conceded.'))),
  points: v.exactOptional(v.pipe(count, v.description('Points.'))),
})

export const group = v.strictObject({
  id: v.pipe(groupId, v.description('Unique in its stage: "A", "1".')),
  name: v.exactOptional(v.pipe(text, v.description('Left out for "Group <id>".'))),
  clubs: v.pipe(
    v.array(clubId),
    v.minLength(2),
    v.maxLength(mostClubs),
    v.description('The clubs of the group, in any order.'),
  ),
  matches: v.pipe(
    v.array(match),
    v.maxLength(mostClubs * mostClubs * 2),
    v.description('Every match of the group, in the order of play.'),
  ),
  order: v.exactOptional(
    v.pipe(
      v.array(clubId),
      v.maxLength(mostClubs),
      v.description(
        'The final order as recorded. Used only among clubs that the tiebreakers leave level, or whose tiebreakers are not known.',
      ),
    ),
  ),
  table: v.exactOptional(
    v.pipe(
      v.array(tableRow),
      v.maxLength(mostClubs),
      v.description('The table as printed, in order: only where the matches do not give it.'),
    ),
  ),
  advance: v.exactOptional(
    v.pipe(v.array(advance), v.maxLength(mostClubs), v.description('Who goes on, and where to.')),
  ),
  note: v.exactOptional(v.pipe(text, v.description('What else is to be said of the group.'))),
})
