import * as v from 'valibot'
import {season, type Score, type Season} from '../../src/season/schema.ts'
import {inventedClubs} from './names.ts'

const rounds = ['first', 'second', 'third', 'fourth', 'fifth', 'r32', 'r16', 'qf', 'sf', 'final'] as const

/** A knock-out season of this many clubs (a power of two, at most 1,024): two legs a tie, decided in every way. */
export function generateSeason(clubCount: number): Season {
  const random = randomFrom(clubCount)
  const clubs = inventedClubs(clubCount).map((club, index) => ({...club, id: `club-${index + 1}`}))
  const depth = Math.log2(clubCount)
  const stages = []
  let left = clubs
  for (const [index, round] of rounds.slice(-depth).entries()) {
    const idOf = (level: number, tie: number) => `${rounds.slice(-depth)[level] ?? ''}-${tie + 1}`
    const day = `2030-${String(index + 2).padStart(2, '0')}`
    const winners: typeof clubs = []
    const ties = []
    for (let tie = 0; tie < left.length / 2; tie++) {
      const pair = [left[2 * tie]!, left[2 * tie + 1]!] as const
      const {legs, winner, decidedBy} = playTie(random)
      const won = pair[winner]
      winners.push(won)
      ties.push({
        id: idOf(index, tie),
        clubs: pair.map((club) => club.id),
        legs: legs.map((leg, at) => ({
          date: at === 0 ? `${day}-05` : `${day}-12`,
          home: pair[at === 0 ? 0 : 1].id,
          away: pair[at === 0 ? 1 : 0].id,
          ...leg,
          venue: `Estadio ${pair[at === 0 ? 0 : 1].city}`,
          city: pair[at === 0 ? 0 : 1].city,
          attendance: 4000 + Math.floor(random() * 30000),
        })),
        winner: won.id,
        decidedBy,
        next: index + 1 < depth ? idOf(index + 1, Math.floor(tie / 2)) : null,
      })
    }
    stages.push({kind: 'knockout', id: `stage-${round}`, round, ties})
    left = winners
  }
  const finalists = stages.at(-1)!.ties[0]!.clubs
  const champion = left[0]!.id
  return v.parse(season, {
    $schema: 'season.v1.schema.json',
    id: `bench-${clubCount}`,
    label: `${clubCount} clubs`,
    competition: 'Generated Cup',
    edition: null,
    rules: {pointsForWin: null, awayGoals: 'untilExtraTime', extraTime: true, tiebreakers: null},
    clubs,
    entrants: clubs.map(({id, association}, seed) => ({club: id, association, seed: seed + 1})),
    stages,
    champions: [{club: champion}],
    runnersUp: finalists.filter((club) => club !== champion),
    notes: [],
    uncertain: [],
    sources: [],
  })
}

type Leg = {score: Score; afterExtraTime?: Score; penalties?: Score}
type Played = {legs: Leg[]; winner: 0 | 1; decidedBy: string}

/** Plays a tie by the rules above, the home club first in every score; its clubs are at home in turn. */
function playTie(random: () => number): Played {
  const goals = () => [0, 0, 1, 1, 1, 2, 2, 3, 4][Math.floor(random() * 9)]!
  const first: Score = [goals(), goals()]
  // Level ties are rarer in chance than a bench needs: every third second leg equals the first one out.
  const second: Score = random() < 0.33 ? evenedOut(first, random) : [goals(), goals()]
  const aggregate: Score = [first[0] + second[1], first[1] + second[0]]
  if (aggregate[0] !== aggregate[1])
    return {legs: [{score: first}, {score: second}], winner: better(aggregate), decidedBy: 'aggregate'}
  const away: Score = [second[1], first[1]]
  if (away[0] !== away[1])
    return {legs: [{score: first}, {score: second}], winner: better(away), decidedBy: 'awayGoals'}
  const extra: Score = random() < 0.5 ? [1, 0] : [0, 0]
  const afterExtraTime: Score = [second[0] + extra[0], second[1] + extra[1]]
  if (extra[0] > 0)
    return {legs: [{score: first}, {score: second, afterExtraTime}], winner: 1, decidedBy: 'extraTime'}
  const penalties: Score = random() < 0.5 ? [4, 3] : [2, 4]
  return {
    legs: [{score: first}, {score: second, afterExtraTime, penalties}],
    winner: penalties[0] > penalties[1] ? 1 : 0,
    decidedBy: 'penalties',
  }
}

/** A second leg that leaves the tie level: the same score again, or one with other away goals. */
function evenedOut([home, away]: Score, random: () => number): Score {
  const more = random() < 0.4 ? 1 : 0
  return [home + more, away + more]
}

function better([a, b]: Score): 0 | 1 {
  return a > b ? 0 : 1
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
