import type {Match, Season} from '../season/schema.ts'
import type {ResolvedGroup, ResolvedSeason, ResolvedStage, ResolvedTie} from './resolved.ts'

/** A match with its place in the season: a leg of a tie, or a match of a group. */
export interface SeasonMatch {
  /** "QF1-2" for leg 2 of tie QF1, "groups-5-3" for the third match of group 5. */
  readonly id: string
  readonly match: Match
  readonly stage: ResolvedStage
  readonly tie?: ResolvedTie
  readonly leg?: number
  readonly group?: ResolvedGroup
  readonly matchday?: number
}

/** All matches of a season by date; those without one come after the dated ones of their stage. */
export function seasonMatches({record, stages}: ResolvedSeason): readonly SeasonMatch[] {
  let latest = ''
  return stages
    .flatMap((stage) => {
      const entries = matchesOf(stage, record).map((entry) => ({entry, day: dayOf(entry.match)}))
      // A stage in which nothing has a date comes after the one before.
      const days = entries.flatMap(({day}) => day ?? [])
      latest = days.reduce((a, b) => (a > b ? a : b), days[0] ?? latest)
      return entries.map(({entry, day}) => ({entry, day: day ?? latest, undated: day === null}))
    })
    .sort((a, b) => (a.day === b.day ? Number(a.undated) - Number(b.undated) : a.day < b.day ? -1 : 1))
    .map(({entry}) => entry)
}

function matchesOf(stage: ResolvedStage, season: Season): readonly SeasonMatch[] {
  if (stage.kind === 'knockout') {
    return stage.ties.flatMap((tie) =>
      tie.record.legs.map((match, index) => ({
        ...{id: `${tie.id}-${index + 1}`, match, stage, tie},
        leg: index + 1,
      })),
    )
  }
  return stage.groups.flatMap((group) =>
    group.record.matches.map((match, index) => {
      const matchday = matchdayOf(match, stage, season)
      return {
        ...{id: `${stage.record.id}-${group.id}-${index + 1}`, match, stage, group},
        ...(matchday === undefined ? {} : {matchday}),
      }
    }),
  )
}

/** The planned matchday on whose days the match was played; none for a match that was moved elsewhere. */
function matchdayOf({date}: Match, stage: ResolvedStage, season: Season): number | undefined {
  if (date?.length !== fullDate.length) return undefined
  return season.schedule?.find(
    (planned) =>
      planned.stage === stage.record.id &&
      planned.matchday !== undefined &&
      planned.from <= date &&
      date <= padEnd(planned.to),
  )?.matchday
}

const fullDate = '0000-99-99'

/** "1967-03" sorts after every day of that March, "1967" after every day of that year. */
const padEnd = (date: string): string => date + fullDate.slice(date.length)

const dayOf = ({date}: Match): string | null => (date === undefined ? null : padEnd(date))
