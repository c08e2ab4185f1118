import {findContradictions} from '../season/contradictions.ts'
import {type Problem, toProblem} from '../season/problems.ts'
import {findDatesOutOfOrder} from './checkDates.ts'
import {findIdleAndUnentered} from './checkEntrants.ts'
import {findWrongTables} from './checkGroups.ts'
import {findWrongHonours} from './checkHonours.ts'
import {findWrongDecisions} from './checkTies.ts'
import {findLostOnTheWay} from './checkWays.ts'
import type {ResolvedSeason} from './resolved.ts'

/**
 * What in a season does not add up though it fits the format: facts that contradict each other, and those that matches
 * and rules do not give. It can be drawn as it is; whoever keeps it will want to know.
 */
export function checkSeason(season: ResolvedSeason): readonly Problem[] {
  return [
    ...findContradictions(season.record),
    ...findIdleAndUnentered(season),
    ...findWrongDecisions(season),
    ...findLostOnTheWay(season),
    ...findWrongTables(season),
    ...findDatesOutOfOrder(season),
    ...findWrongHonours(season),
  ].map((found) => toProblem(season.record, found))
}
