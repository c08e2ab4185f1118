import type {Season, Stage} from '../season/schema.ts'
import type {Rules} from './resolved.ts'

/** The rules of a stage: its own where it has some, else those of the season. null is its own too: not known. */
export function stageRules(season: Season, stage: Stage): Rules {
  const own = stage.rules
  const {pointsForWin, awayGoals, extraTime, tiebreakers} = season.rules
  return {
    pointsForWin: own?.pointsForWin === undefined ? pointsForWin : own.pointsForWin,
    awayGoals: own?.awayGoals === undefined ? awayGoals : own.awayGoals,
    extraTime: own?.extraTime === undefined ? extraTime : own.extraTime,
    tiebreakers: own?.tiebreakers === undefined ? tiebreakers : own.tiebreakers,
  }
}
