import * as v from 'valibot'

/** How clubs level on points are ranked. The order in a file is the order in which they are applied. */
export const tiebreakers = [
  'points',
  'goalDifference',
  'goalsFor',
  'awayGoalsFor',
  'wins',
  'awayWins',
  'goalAverage',
  'headToHeadPoints',
  'headToHeadGoalDifference',
  'headToHeadGoalsFor',
  'headToHeadAwayGoalsFor',
  'playoff',
  'lots',
  'fairPlay',
] as const
export type Tiebreaker = (typeof tiebreakers)[number]

const pointsForWin = v.pipe(
  v.nullable(v.picklist([2, 3])),
  v.description('Points for a win in a group; a draw is worth 1. null: not known, or no groups.'),
)
const awayGoals = v.pipe(
  v.nullable(v.picklist(['none', 'untilExtraTime', 'always'])),
  v.description(
    'Whether goals scored away decide a tie level on aggregate: "none"; "untilExtraTime", after 90 minutes of the last leg but goals of extra time do not count double; "always", after extra time too. null: not known.',
  ),
)
const extraTime = v.pipe(
  v.nullable(v.boolean()),
  v.description('Whether a level tie goes to extra time before penalties. null: not known.'),
)
const tiebreakerList = v.pipe(
  v.nullable(v.pipe(v.array(v.picklist(tiebreakers)), v.maxLength(tiebreakers.length))),
  v.description('How the clubs of a group are ranked, in the order of the regulations. null: not known.'),
)

export const regulations = v.pipe(
  v.strictObject({pointsForWin, awayGoals, extraTime, tiebreakers: tiebreakerList}),
  v.description('The rules of the season. A stage may differ in some.'),
)
export const stageRegulations = v.pipe(
  v.partial(v.strictObject({pointsForWin, awayGoals, extraTime, tiebreakers: tiebreakerList})),
  v.description('Only the rules in which this stage differs from the season.'),
)

export type Regulations = v.InferOutput<typeof regulations>
