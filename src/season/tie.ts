import * as v from 'valibot'
import {clubId, stageId, tieId} from './ids.ts'
import {match} from './match.ts'
import {text} from './text.ts'

export const decidedBy = [
  'aggregate',
  'awayGoals',
  'extraTime',
  'penalties',
  'replay',
  'lots',
  'walkover',
  'disqualification',
  'awarded',
  'bye',
  'unknown',
] as const

const place = v.pipe(
  v.nullable(
    v.union([
      clubId,
      v.strictObject({
        name: v.pipe(text, v.description('A club of which no more than the name is known.')),
      }),
    ]),
  ),
  v.description('Club id; an object with a name; null while the club is not decided, or not known.'),
)

export const tie = v.strictObject({
  id: v.pipe(tieId, v.description('Unique in the season, also among stage ids: "QF1".')),
  clubs: v.pipe(
    v.union([v.strictTuple([place, place]), v.strictTuple([place])]),
    v.description('Both clubs, the one at home in the first leg first; one club for a bye.'),
  ),
  legs: v.pipe(v.array(match), v.maxLength(5), v.description('The matches in order; [] if there were none.')),
  winner: v.exactOptional(
    v.pipe(v.nullable(clubId), v.description('Who went through; null or left out while nobody has.')),
  ),
  decidedBy: v.exactOptional(
    v.pipe(
      v.picklist(decidedBy),
      v.description(
        'How it was decided, as recorded. What the legs and the rules give is checked against it; "replay", "lots", "walkover", "disqualification", "awarded", "bye" and "unknown" no rule can compute.',
      ),
    ),
  ),
  next: v.exactOptional(
    v.pipe(
      v.nullable(v.union([tieId, stageId])),
      v.description('The tie, or the group stage, that the winner goes to; null after a final.'),
    ),
  ),
  loserNext: v.exactOptional(
    v.pipe(tieId, v.description('The tie that the loser goes to: a third-place match.')),
  ),
  note: v.exactOptional(v.pipe(text, v.description('What else is to be said of the tie.'))),
})
