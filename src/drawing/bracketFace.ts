import {formatDateRange} from '../i18n/dates.ts'
import {captionOf} from '../i18n/describeTie.ts'
import {stageName} from '../i18n/names.ts'
import type {TieMeasure} from '../layout/bracketColumn.ts'
import {textWidth} from '../layout/textWidth.ts'
import type {ResolvedStage, ResolvedTie} from '../rules/resolved.ts'
import type {ClubId, StageId, TieId} from '../season/ids.ts'
import type {Language} from '../season/text.ts'
import type {Scene} from './scene.ts'
import {tieFace, type SlotFace} from './tieFace.ts'

export interface ChampionFace {
  /** The tie that gave the title. */
  readonly tie: TieId
  readonly club: ClubId
  readonly name: string
  readonly lang: Language | undefined
  readonly label: string
  readonly title: string
  /** Width of the block in px. */
  readonly width: number
}
export interface FacedTie {
  readonly tie: ResolvedTie
  /** The short reason under it; empty for a plain win. */
  readonly caption: string
  readonly slots: readonly [SlotFace, SlotFace]
}
/** The texts of the tree. What only those who listen need, each tie makes for itself when drawn. */
export interface BracketFace {
  readonly title: string
  readonly ties: ReadonlyMap<TieId, FacedTie>
  readonly rounds: ReadonlyMap<StageId, {readonly name: string; readonly dates: string}>
  readonly champion: ChampionFace | null
}

export function bracketFace(scene: Scene, title: string): BracketFace {
  const {season} = scene
  const knockout = season.stages.flatMap((stage) => (stage.kind === 'knockout' ? [stage] : []))
  return {
    title,
    ties: new Map(
      [...season.ties.values()].map((tie) => [
        tie.id,
        {tie, caption: captionOf(scene, tie), slots: tieFace(scene, tie)},
      ]),
    ),
    rounds: new Map(
      knockout.map((stage) => [
        stage.record.id,
        {name: stageName(scene, stage.record), dates: stageDates(scene, stage)},
      ]),
    ),
    champion: championFace(scene),
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
  const {record, ties} = scene.season
  const champion = record.champions[0]
  if (!champion || record.champions.length > 1) return null
  const last = [...ties.values()].find((tie) => {
    const slot = tie.winner === null ? undefined : tie.slots[tie.winner]
    return tie.next === null && slot?.kind === 'club' && slot.club === champion.club
  })
  if (!last) return null
  const name = scene.clubName(champion.club)
  const {season} = scene.messages
  return {
    tie: last.id,
    club: champion.club,
    name,
    lang: scene.nameLanguage(champion.club),
    label: season.champion,
    title: champion.title === undefined ? '' : season.title(champion.title),
    // In a serif, for which there is no table.
    width: textWidth(name, 30, 'bold'),
  }
}

/** What each tie needs of its column. */
export function measureTies(face: BracketFace): (id: TieId) => TieMeasure {
  const widths = new Map<string, number>()
  const widthOf = (name: string) => {
    const width = widths.get(name) ?? textWidth(name, 15, 'bold')
    widths.set(name, width)
    return width
  }
  const lineWidth = ({name, seed}: SlotFace) =>
    26 + widthOf(name) + (seed === null ? 0 : 7 + textWidth(String(seed), 11))
  return (id) => {
    const faced = face.ties.get(id)
    if (!faced)
      return {
        lineWidth: 0,
        captionWidth: 0,
        legs: 1,
        aggregate: false,
        penalties: false,
        winner: null,
        nextSlot: null,
      }
    const {tie, caption, slots} = faced
    return {
      captionWidth: textWidth(caption, 12),
      lineWidth: Math.max(lineWidth(slots[0]), lineWidth(slots[1])),
      legs: tie.legs.length,
      aggregate: slots[0].aggregate !== null,
      penalties: slots[0].penalties !== null,
      winner: tie.winner,
      nextSlot: tie.next?.kind === 'tie' ? tie.next.slot : null,
    }
  }
}

/** What the heading of each round needs of its column: its name, and its dates at the other end. */
export function measureHeadings(face: BracketFace): (stage: StageId) => number {
  return (stage) => {
    const round = face.rounds.get(stage)
    if (!round) return 0
    return textWidth(round.name, 15, 'bold') + (round.dates ? 12 + textWidth(round.dates, 12) : 0)
  }
}
