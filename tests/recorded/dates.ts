import type {Match, Season} from '../../src/season/schema.ts'

/** Whether one date is before another, as far as both are known: "1967-03" is not before "1967-03-08". */
export function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) < b.slice(0, known)
}

/** The dates of matches, in their order. One that was not played has only the date it was meant for. */
export function datesOf(matches: readonly Match[]): readonly string[] {
  return matches.flatMap(({date, status}) => (date === undefined || status === 'unplayed' ? [] : [date]))
}

/** A tie or a group. A group goes by the id of its stage, which is what clubs are sent to. */
interface Contest {
  readonly id: string
  readonly matches: readonly Match[]
  /** The ties and stages that its clubs go on to. */
  readonly nexts: readonly string[]
}

export function contestsOf({stages}: Season): readonly Contest[] {
  return stages.flatMap((stage): readonly Contest[] =>
    stage.kind === 'knockout'
      ? stage.ties.map(({id, legs, next, loserNext}) => ({
          id,
          matches: legs,
          nexts: [next ?? [], loserNext ?? []].flat(),
        }))
      : stage.groups.map(({matches, advance = []}) => ({
          id: stage.id,
          matches,
          nexts: advance.flatMap(({next}) => next ?? []),
        })),
  )
}
