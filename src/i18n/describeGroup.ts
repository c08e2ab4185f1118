import type {LevelReason, TiebreakStep} from '../rules/resolved.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import {formatList, formatNumber, formatSigned} from './format.ts'
import {rulesWords} from './rulesWords.ts'
import type {Words} from './words.ts'

const differences: readonly (Tiebreaker | 'order')[] = ['goalDifference', 'headToHeadGoalDifference']

/** Why clubs level on points are ranked as they are, with the figures of every tiebreaker that separated some. */
export function describeReason(words: Words, {clubs, points, steps, settled}: LevelReason): string {
  const {clauses} = words.messages
  const {reason, tiebreakers} = rulesWords[words.language]
  const level = reason.level(formatList(words.language, clubs.map(words.clubName)), points)
  const ranked = steps.map((step, index) => {
    // Figures of some of the clubs could belong to any of them.
    const named = step.clubs.length < clubs.length
    const values = stepValues(words, step, named)
    return (index === 0 ? reason.rankedBy : reason.thenBy)(tiebreakers[step.by], values)
  })
  return clauses([level, ...ranked, ...(settled || steps.length === 0 ? [] : [reason.unsettled])])
}

function stepValues(words: Words, {by, clubs, values}: TiebreakStep, named: boolean): string {
  const {series} = words.messages
  const {reason} = rulesWords[words.language]
  const figures = values.map((value) =>
    differences.includes(by) ? formatSigned(value) : formatNumber(words.language, value),
  )
  if (!named) return series(figures)
  return series(
    clubs.map((club, index) => {
      const figure = figures[index]
      return figure === undefined ? words.clubName(club) : reason.value(words.clubName(club), figure)
    }),
  )
}
