import type {ClubId} from '../season/ids.ts'
import type {Match} from '../season/schema.ts'
import type {DraftMatch, NamedClub} from './draft.ts'

/** Without the keys that have no value: the format knows no undefined. */
export type Defined<T> = {[K in keyof T]: Exclude<T[K], undefined>}
export function defined<T extends object>(value: T): Partial<Defined<T>> {
  // Object.entries forgets which key has which type; only keys are left out.
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<
    Defined<T>
  >
}

/** A match of the input as one of the season. */
export function toMatch(match: DraftMatch, idOf: (club: NamedClub) => ClubId): Match {
  const clubOf = (club: NamedClub | null) => (club === null ? null : idOf(club))
  const [home, away] = [clubOf(match.home), clubOf(match.away)]
  const {date, score, halfTime, afterExtraTime, penalties, replay, status, neutral, venue, city} = match
  const goals = match.goals?.map(({side, ...goal}) => {
    const club = side === 'home' ? home : away
    return club === null
      ? null
      : {
          club,
          player: goal.player,
          ...defined({minute: goal.minute, stoppage: goal.stoppage, kind: goal.kind}),
        }
  })
  return {
    ...defined({date}),
    home,
    away,
    score,
    ...defined({halfTime, afterExtraTime, penalties, replay, status, neutral, venue, city}),
    ...defined({attendance: match.attendance, note: match.note}),
    ...(goals === undefined || goals.includes(null) ? {} : {goals: goals.filter((goal) => goal !== null)}),
  }
}
