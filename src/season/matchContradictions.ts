import {type Finding, finding} from './finding.ts'
import type {Placed} from './parts.ts'
import type {Group, Match, Score, Tie} from './schema.ts'

/** What in one match does not agree with itself, or with the tie or group it belongs to. */
export function findMatchContradictions({
  part: match,
  path,
  of,
}: Placed<Match> & {readonly of: Tie | Group}): readonly Finding[] {
  const {home, away, score, halfTime, afterExtraTime, penalties, goals} = match
  const found: Finding[] = []
  const clubs: readonly unknown[] = of.clubs
  for (const side of ['home', 'away'] as const) {
    if (match[side] !== null && !clubs.includes(match[side])) {
      const whose = 'legs' in of ? 'tie' : 'group'
      found.push(finding([...path, side], `a club of the ${whose}, or null`, match[side]))
    }
  }
  if (home !== null && home === away)
    found.push(finding([...path, 'away'], 'another club than at home', away))
  if (penalties !== undefined && penalties[0] === penalties[1]) {
    found.push(finding([...path, 'penalties'], 'a shoot-out that one club won', scoreText(penalties)))
  }
  if (afterExtraTime !== undefined && score !== null && isBelow(afterExtraTime, score)) {
    found.push(
      finding(
        [...path, 'afterExtraTime'],
        `no fewer goals than the ${scoreText(score)} before`,
        scoreText(afterExtraTime),
      ),
    )
  }
  const last = afterExtraTime ?? score
  if (halfTime !== undefined && last !== null && isBelow(score ?? last, halfTime)) {
    found.push(
      finding(
        [...path, 'halfTime'],
        `no more goals than the ${scoreText(score ?? last)} at the end`,
        scoreText(halfTime),
      ),
    )
  }
  if (goals !== undefined && last !== null && home !== null && away !== null && wasPlayedOut(match)) {
    const scored = [home, away].map((club) => goals.filter((goal) => goal.club === club).length)
    if (scored[0] !== last[0] || scored[1] !== last[1] || goals.length !== last[0] + last[1]) {
      found.push(finding([...path, 'goals'], `the goals of the ${scoreText(last)}`, scoreText(scored)))
    }
  }
  return found
}

// A score that the organisers gave need not be the goals that were scored.
const wasPlayedOut = ({status}: Match) => status !== 'awarded' && status !== 'walkover' && status !== 'void'

const isBelow = (a: Score, b: Score) => a[0] < b[0] || a[1] < b[1]

const scoreText = (score: readonly number[]) => score.join('–')
