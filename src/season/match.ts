import * as v from 'valibot'
import {clubId} from './ids.ts'
import {text} from './text.ts'

/** A number of things, as large as any that a season can have. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
/** A number in a row: an edition, a matchday. */
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))

// JavaScript reads 31 February as 2 March; a day that exists comes back as it went in.
const exists = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const read = new Date(Date.UTC(year, month - 1, day))
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day
}

export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as "2013-08-06", "2013-08" or "2013"'),
  v.check(exists, 'a day that exists'),
  v.description('ISO date; "1967-03" or "1967" where no more is known.'),
)

export const score = v.pipe(
  v.strictTuple([count, count]),
  v.description('Goals of the home club, then of the away club.'),
)

const goal = v.strictObject({
  club: v.pipe(clubId, v.description('The club the goal counts for, also when it is an own goal.')),
  player: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120), v.description('The scorer as printed.')),
  minute: v.exactOptional(v.pipe(ordinal, v.maxValue(150), v.description('Minute of the match, from 1.'))),
  stoppage: v.exactOptional(
    v.pipe(ordinal, v.maxValue(60), v.description('Minutes into stoppage time: 2 in 45+2.')),
  ),
  kind: v.exactOptional(
    v.pipe(v.picklist(['penalty', 'own']), v.description('Left out for a goal from play.')),
  ),
})

export const statuses = ['awarded', 'void', 'walkover', 'abandoned', 'unplayed'] as const

export const match = v.strictObject({
  date: v.exactOptional(v.pipe(partialDate, v.description('The day it was played, as far as known.'))),
  home: v.pipe(v.nullable(clubId), v.description('Club id; null for a club that is not known.')),
  away: v.pipe(v.nullable(clubId), v.description('Club id; null for a club that is not known.')),
  score: v.pipe(
    v.nullable(score),
    v.description(
      'After 90 minutes, home first; null where it is not known, not yet played, or only the score after extra time is known.',
    ),
  ),
  halfTime: v.exactOptional(v.pipe(score, v.description('The score at half-time.'))),
  afterExtraTime: v.exactOptional(
    v.pipe(score, v.description('The score of this match at the end of extra time, where it was played.')),
  ),
  penalties: v.exactOptional(v.pipe(score, v.description('The shoot-out, home first.'))),
  replay: v.exactOptional(
    v.pipe(v.literal(true), v.description('A further match because the others did not decide the tie.')),
  ),
  status: v.exactOptional(
    v.pipe(
      v.picklist(statuses),
      v.description(
        'Left out when played. "awarded": the score was given by the organisers; "void": played and annulled, does not count; "walkover": a club did not appear; "abandoned": broken off, the score given counts; "unplayed".',
      ),
    ),
  ),
  neutral: v.exactOptional(v.pipe(v.boolean(), v.description('Neither club was at home.'))),
  venue: v.exactOptional(v.pipe(text, v.description('The ground.'))),
  city: v.exactOptional(v.pipe(text, v.description('Where the ground is.'))),
  attendance: v.exactOptional(v.pipe(count, v.description('How many watched.'))),
  goals: v.exactOptional(
    v.pipe(
      v.array(goal),
      v.maxLength(200),
      v.description('All goals in order; left out unless all are known.'),
    ),
  ),
  note: v.exactOptional(v.pipe(text, v.description('What else is to be said of the match.'))),
})
