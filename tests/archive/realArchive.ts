import {readdirSync, readFileSync} from 'node:fs'
import type {Archive} from '../../src/season/archive.ts'
import type {ClubId} from '../../src/season/ids.ts'

/** The archive as it is published. */
export const realArchive = JSON.parse(readFileSync('public/data/archive.json', 'utf8')) as Archive

export const club = (id: string) => id as ClubId

export interface PlainMatch {
  readonly date?: string
  readonly home: string | null
  readonly away: string | null
  readonly score: readonly [number, number] | null
  readonly afterExtraTime?: readonly [number, number]
  readonly penalties?: readonly [number, number]
  readonly replay?: true
  readonly status?: string
  readonly neutral?: boolean
}

interface PlainContest {
  readonly id: string
  readonly clubs: readonly unknown[]
  readonly legs?: readonly PlainMatch[]
  readonly matches?: readonly PlainMatch[]
  readonly winner?: string | null
  readonly next?: string | null
  readonly advance?: readonly {readonly club?: string; readonly next?: string}[]
}

export interface PlainSeason {
  readonly id: string
  readonly entrants: readonly {readonly club: string}[]
  readonly champions: readonly {readonly club: string}[]
  readonly runnersUp: readonly string[]
  readonly stages: readonly {
    readonly id: string
    readonly round?: string
    readonly ties?: readonly PlainContest[]
    readonly groups?: readonly PlainContest[]
  }[]
}

/** The season files as plain JSON, for counting again without the code under test. */
export const plainSeasons: readonly PlainSeason[] = readdirSync('public/data/seasons')
  .map((file) => JSON.parse(readFileSync(`public/data/seasons/${file}`, 'utf8')) as PlainSeason)
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** The ties or groups of a stage. */
export const contestsIn = ({ties, groups}: PlainSeason['stages'][number]): readonly PlainContest[] =>
  ties ?? groups ?? []

export const matchesIn = ({legs, matches}: PlainContest): readonly PlainMatch[] => legs ?? matches ?? []

/** The matches of a season that have a result, as "home, away, goals": written down anew, not taken from the rules. */
export function plainResults(season: PlainSeason) {
  return season.stages
    .flatMap(contestsIn)
    .flatMap(matchesIn)
    .flatMap(({home, away, score, afterExtraTime, status = 'played'}) => {
      const goals = afterExtraTime ?? score
      const counts = ['played', 'awarded', 'abandoned', 'walkover'].includes(status)
      return counts && goals ? [{home, away, goals}] : []
    })
}
