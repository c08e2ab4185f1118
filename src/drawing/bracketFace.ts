import {formatDateRange} from '../i18n/dates.ts'
import {stageName} from '../i18n/names.ts'
import type {TieMeasure} from '../layout/bracketColumn.ts'
import {textWidth} from '../layout/textWidth.ts'
import type {ResolvedStage} from '../rules/resolved.ts'
import type {Association, ClubId, StageId, TieId} from '../season/ids.ts'
import type {Language} from '../season/text.ts'
import type {Scene} from './scene.ts'
import {tieFace, type TieFace} from './tieFace.ts'

export interface ChampionFace {
  readonly tie: TieId
  readonly club: ClubId
  readonly name: string
  readonly lang: Language | undefined
  readonly label: string
  readonly title: string
  /** Width of the block in px. */
  readonly width: number
}
/** Every text of the tree. */
export interface BracketFace {
  readonly title: string
  readonly ties: ReadonlyMap<TieId, TieFace>
  readonly rounds: ReadonlyMap<StageId, {readonly name: string; readonly dates: string}>
  readonly champion: ChampionFace | null
  readonly associationOf: (club: ClubId) => Association | undefined
  readonly nameLanguage: (club: ClubId) => Language | undefined
}

export function bracketFace(scene: Scene, title: string): BracketFace {
  const {season} = scene
  const knockout = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? [stage] : []))
  return {
    title,
    ties: new Map([...season.ties.values()].map((tie) => [tie.id, tieFace(scene, tie)])),
    rounds: new Map(
      knockout.map((stage) => [
        stage.record.id,
        {name: stageName(scene, stage.record), dates: stageDates(scene, stage)},
      ]),
    ),
    champion: championFace(scene),
    associationOf: scene.associationOf,
    nameLanguage: scene.nameLanguage,
  }
}

function stageDates(scene: Scene, stage: Extract<ResolvedStage, {kind: 'knockout'}>): string {
  const dates = stage.ties.flatMap((tie) => tie.legs.flatMap((leg) => leg.match.date ?? [])).sort()
  const first = dates[0]
  const last = dates.at(-1)
  return first === undefined || last === undefined ? '' : formatDateRange(scene.language, first, last)
}

// The tree ends in a champion's name only where the last tie gave the title.
function championFace(scene: Scene): ChampionFace | null {
  const {record} = scene.season
  const champion = record.champions[0]
  if (!champion || record.champions.length > 1) return null
  const tie = [...scene.season.ties.values()].find((candidate) => {
    const slot = candidate.winner === null ? undefined : candidate.slots[candidate.winner]
    return candidate.next === null && slot?.kind === 'club' && slot.club === champion.club
  })
  if (!tie) return null
  const name = scene.clubName(champion.club)
  const {season} = scene.messages
  return {
    tie: tie.id,
    club: champion.club,
    name,
    lang: scene.nameLanguage(champion.club),
    label: season.champion,
    title: champion.title === undefined ? '' : season.title(champion.title),
    width: textWidth(name, 30),
  }
}

/** What each tie needs of its column. */
export function measureTies(face: BracketFace): (id: TieId) => TieMeasure {
  return (id) => {
    const tieFace = face.ties.get(id)
    if (!tieFace) return {lineWidth: 0, legs: 1, aggregate: false, penalties: false, winner: null, nextSlot: null}
    const {tie, slots} = tieFace
    return {
      lineWidth: Math.max(
        ...slots.map(
          ({name, seed}) => 26 + textWidth(name, 15, 'bold') + (seed === null ? 0 : 7 + textWidth(String(seed), 11)),
        ),
      ),
      legs: tie.legs.length,
      aggregate: slots[0].aggregate !== null,
      penalties: slots[0].penalties !== null,
      winner: tie.winner,
      nextSlot: tie.next?.kind === 'tie' ? tie.next.slot : null,
    }
  }
}
