import {type Finding, finding} from '../season/finding.ts'
import {matchesOf, tiesOf} from '../season/parts.ts'
import type {Path} from '../season/place.ts'
import type {Season} from '../season/schema.ts'
import {isBefore, playedOn} from './dates.ts'
import type {ResolvedSeason} from './resolved.ts'

/** Dates outside the season, legs against their order, and matches before the round they follow is over. */
export function findDatesOutOfOrder({record}: ResolvedSeason): readonly Finding[] {
  return [...outside(record), ...turnedLegs(record), ...early(record)]
}

interface Dated {
  readonly date: string
  readonly path: Path
}

function outside(season: Season): readonly Finding[] {
  const {start, end} = season
  return matchesOf(season).flatMap(({part, path}) => {
    const date = playedOn(part)
    if (date === null) return []
    if (start && isBefore(date, start)) return [finding([...path, 'date'], `no date before ${start}`, date)]
    return end && isBefore(end, date) ? [finding([...path, 'date'], `no date after ${end}`, date)] : []
  })
}

function turnedLegs(season: Season): readonly Finding[] {
  return tiesOf(season).flatMap(({part, path}) => {
    let before = ''
    return part.legs.flatMap((leg, i) => {
      const date = playedOn(leg)
      if (date === null) return []
      const turned = before !== '' && isBefore(date, before)
      const expected = `no date before the ${before} of the leg before`
      before = date
      return turned ? [finding([...path, 'legs', i, 'date'], expected, date)] : []
    })
  })
}

/** A tie, or the groups of a stage, which is what clubs are sent to. */
interface Contest {
  dates: readonly Dated[]
  /** The ties and stages that its clubs go on to. */
  nexts: readonly string[]
}

function early(season: Season): readonly Finding[] {
  const contests = contestsOf(season)
  const latestBefore = new Map<string, string>()
  for (const {dates, nexts} of contests.values()) {
    for (const next of nexts) {
      for (const {date} of dates) {
        const latest = latestBefore.get(next)
        if (latest === undefined || isBefore(latest, date)) latestBefore.set(next, date)
      }
    }
  }
  return [...contests].flatMap(([id, {dates}]) => {
    const latest = latestBefore.get(id)
    if (latest === undefined) return []
    const first = dates.find(({date}) => isBefore(date, latest))
    return first ? [finding(first.path, `no date before the ${latest} of the round before`, first.date)] : []
  })
}

function contestsOf({stages}: Season): ReadonlyMap<string, Contest> {
  const contests = new Map<string, Contest>()
  const add = (id: string, dates: readonly Dated[], nexts: readonly (string | null | undefined)[]) => {
    const known = contests.get(id) ?? {dates: [], nexts: []}
    contests.set(id, {
      dates: [...known.dates, ...dates],
      nexts: [...known.nexts, ...nexts.flatMap((next) => next ?? [])],
    })
  }
  stages.forEach((stage, i) => {
    if (stage.kind === 'knockout') {
      stage.ties.forEach(({id, legs, next, loserNext}, t) => {
        const dates = datesOf(legs, ['stages', i, 'ties', t, 'legs'])
        add(id, dates, [next, loserNext])
      })
    } else {
      stage.groups.forEach(({matches, advance = []}, g) => {
        const dates = datesOf(matches, ['stages', i, 'groups', g, 'matches'])
        add(
          stage.id,
          dates,
          advance.map(({next}) => next),
        )
      })
    }
  })
  return contests
}

function datesOf(matches: readonly Parameters<typeof playedOn>[0][], path: Path): readonly Dated[] {
  return matches.flatMap((match, i) => {
    const date = playedOn(match)
    return date === null ? [] : [{date, path: [...path, i, 'date']}]
  })
}
