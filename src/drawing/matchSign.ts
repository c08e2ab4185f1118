import {matchGoals} from '../rules/aggregate.ts'
import type {Match, Score} from '../season/schema.ts'

export interface MatchSign {
  /** The score that counts; null where there is none, or none is known. */
  readonly score: Score | null
  /** What stands after it, or in its place; empty for a match that was simply played. */
  readonly sign: '' | '*' | '†' | '‡' | '–' | '?'
}

/** What a results table shows of a match. */
export function matchSign(match: Match): MatchSign {
  const score = match.status === 'void' ? null : matchGoals(match)
  if (score === null) return {score, sign: match.status === undefined ? '?' : '–'}
  switch (match.status) {
    case 'awarded':
      return {score, sign: '*'}
    case 'abandoned':
      return {score, sign: '†'}
    case 'walkover':
      return {score, sign: '‡'}
    default:
      return {score, sign: ''}
  }
}
