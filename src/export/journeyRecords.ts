import type {Association, ClubId, SeasonId} from '../season/ids.ts'
import type {Dataset} from './dataset.ts'
import type {SheetTable} from './sheet.ts'

export interface RecordedJourney {
  readonly club: ClubId | null
  readonly association: Association | undefined
  readonly name: string
  readonly points: readonly {readonly season: SeasonId; readonly fromEnd: number | null}[]
  readonly stops: readonly {
    readonly season: SeasonId
    readonly result: string
    readonly clubs: string
    readonly said: string
  }[]
}

/** How far each came in every season; `roundsFromTitle` is 0 for a champion. */
export function journeyRecords(journeys: readonly RecordedJourney[]): Dataset {
  return {
    name: `journey-${journeys.map(({club, association}) => club ?? association ?? '').join('-')}`,
    keys: ['season', 'club', 'association', 'name', 'clubs', 'result', 'roundsFromTitle'],
    records: journeys.flatMap(({club, association, name, points, stops}) =>
      stops.map((stop) => ({
        ...{season: stop.season, club, association: association ?? null, name},
        clubs: stop.clubs,
        result: stop.result,
        roundsFromTitle: points.find(({season}) => season === stop.season)?.fromEnd ?? null,
      })),
    ),
  }
}

/** The same as a table: a row for every season that any of them played in, a column for each. */
export function journeyTable(
  journeys: readonly RecordedJourney[],
  words: {readonly caption: string; readonly season: string; readonly label: (season: SeasonId) => string},
): SheetTable {
  const seasons = [...new Set(journeys.flatMap(({points}) => points.map(({season}) => season)))].sort()
  return {
    ...{kind: 'table', caption: words.caption},
    columns: [
      {head: words.season, align: 'start'},
      ...journeys.map(({name}) => ({head: name, align: 'start'}) as const),
    ],
    rows: seasons.map((season) => ({
      clubs: [],
      cells: [
        {text: words.label(season), header: true},
        ...journeys.map(({stops}) => {
          const stop = stops.find((one) => one.season === season)
          return {text: stop?.said ?? '', bold: stop?.result === 'champion'}
        }),
      ],
    })),
  }
}
