import {bracketFace, type BracketFace} from '../drawing/bracketFace.ts'
import type {Scene} from '../drawing/scene.ts'
import type {SlotFace} from '../drawing/tieFace.ts'
import {seasonLabel} from '../i18n/format.ts'
import {isOver, stageHeading, stageName} from '../i18n/names.ts'
import type {BoxId} from '../layout/bracket.ts'
import {bracketTrees, type BracketNode} from '../layout/bracketTree.ts'
import {textWidth} from '../layout/textWidth.ts'
import type {CardMeasure} from '../layout/cardTree.ts'
import type {Decision, ResolvedGroup} from '../rules/resolved.ts'
import type {ClubId, StageId} from '../season/ids.ts'
import {textIn} from '../season/textIn.ts'

/** A line of a box: a club, or where it will come from, and what it reached there. */
export interface CardLine {
  readonly club: ClubId | null
  readonly name: string
  readonly isWinner: boolean
  /** Goals over all legs, or the points of a group. */
  readonly total: string
  readonly mark: string
  readonly penalties: string
}
export interface CardFace {
  readonly season: string
  readonly competition: string
  readonly edition: string
  /** Above the champions, or what there is to say where nobody won. */
  readonly label: string
  readonly champions: readonly {readonly club: ClubId; readonly name: string; readonly box: BoxId | null}[]
  readonly title: string
  /** The trees in which the title was won; all where it was not. */
  readonly trees: readonly BracketNode[]
  readonly lines: (node: BracketNode) => readonly CardLine[]
  /** Why a tie went as it did, where its figures do not say so. */
  readonly caption: (node: BracketNode) => string
  readonly heading: (stage: StageId) => string
  /** Of a box that stands among those of other rounds: its zone too, and which of several groups it is; then shorter. */
  readonly fullHeadings: (node: BracketNode) => readonly string[]
  /** The group that decided a season without ties. */
  readonly group: ResolvedGroup | null
}

/** Every text of a card. */
export function cardFace(scene: Scene): CardFace {
  const {season, messages, language} = scene
  const {record} = season
  const words = messages.season
  const face = bracketFace(scene, '')
  const {champions} = record
  const label = champions.length > 1 ? words.champions : words.champion
  const [only] = champions
  const trees = treesOf(scene, face)
  const stageOf = (id: StageId) => season.stageById.get(id)?.record
  return {
    season: seasonLabel(language, record),
    competition: textIn(record.competition, language).text,
    edition: record.edition === null ? '' : words.edition(record.edition),
    label: only ? label : isOver(season) ? words.noChampion : words.notDecided,
    champions: champions.map(({club}) => ({
      ...{club, name: scene.clubName(club)},
      box: face.champions.find((champion) => champion.club === club)?.box ?? null,
    })),
    title: only?.title === undefined || champions.length > 1 ? '' : words.title(only.title),
    trees,
    lines: (node) => linesOf(scene, face, node),
    caption: (node) => ('group' in node ? '' : captionOf(face, node)),
    heading: (id) => {
      const stage = stageOf(id)
      return stage ? stageHeading(scene, stage).name : id
    },
    fullHeadings: (node) => {
      const stage = stageOf(node.stage)
      if (!stage) return [node.stage]
      const group = 'group' in node ? face.groups.get(node.id)?.caption : ''
      const {zone, ...withoutZone} = stage
      const names = [stageName(scene, stage), zone && stageName(scene, withoutZone)].filter(
        (name): name is string => !!name,
      )
      return names.map((name) => [upperFirst(name), group].filter(Boolean).join(' · '))
    },
    group: trees.length > 0 ? null : lastGroup(scene),
  }
}

/** In rows, in letters that are so many rows high. */
export const cardText = {
  name: 0.6,
  mark: 0.36,
  penalties: 0.46,
  caption: 0.42,
  heading: {most: 0.46, least: 0.38},
} as const
/** From the edges of a box, in rows. A name that is longer than the longest is written smaller. */
export const cardRow = {
  name: 1.05,
  longestName: 7.2,
  beforeTotal: 0.45,
  total: 0.95,
  penalties: 0.7,
  mark: 0.5,
} as const

/** What each box needs of its column. */
export function measureCard(scene: Scene, {lines}: CardFace): (node: BracketNode) => CardMeasure {
  return (node) => {
    const those = lines(node)
    const names = those.map(({name}) => textWidth(name, cardText.name))
    const tie = 'group' in node ? undefined : scene.season.ties.get(node.id)
    return {
      width:
        cardRow.name +
        Math.min(cardRow.longestName, Math.max(0, ...names)) +
        cardRow.beforeTotal +
        cardRow.total +
        afterTotal(those),
      winner: tie?.winner ?? null,
      nextSlot: tie?.next?.kind === 'tie' ? tie.next.slot : null,
    }
  }
}

/** Room after the totals of a column for shoot-outs, or for a mark. */
export function afterTotal(lines: readonly CardLine[]): number {
  if (lines.some(({penalties}) => penalties !== '')) return cardRow.penalties
  return lines.some(({mark}) => mark !== '') ? cardRow.mark : 0
}

function treesOf({season}: Scene, {champions}: BracketFace): readonly BracketNode[] {
  const {trees} = bracketTrees(season)
  const holdsTitle = (node: BracketNode): boolean =>
    champions.some(({box}) => box === node.id) || node.feeders.some(holdsTitle)
  const decided = trees.filter(holdsTitle)
  const isThirdPlace = ({stage}: BracketNode) => season.stageById.get(stage)?.record.round === 'third-place'
  return decided.length > 0 ? decided : trees.filter((tree) => !isThirdPlace(tree))
}

function linesOf(scene: Scene, face: BracketFace, node: BracketNode): readonly CardLine[] {
  if ('group' in node) {
    const champions = scene.season.record.champions.map(({club}) => club)
    const stage = scene.season.stageById.get(node.stage)
    const group = stage?.kind === 'groups' ? stage.groups.find(({id}) => id === node.group) : undefined
    return (group?.standings ?? []).map(({club, played, points, advances}) => ({
      ...{club, name: scene.clubName(club), mark: '', penalties: ''},
      isWinner: advances || champions.includes(club),
      total: played === 0 || group?.rules.pointsForWin === null ? '' : String(points),
    }))
  }
  const faced = face.ties.get(node.id)
  return (faced?.slots ?? []).map((slot) => ({
    ...{club: slot.club, name: slot.name, isWinner: slot.winner},
    ...{mark: slot.aggregateMark, penalties: slot.penalties ?? ''},
    total: totalOf(slot, faced?.tie.decision.by === 'unknown'),
  }))
}

function totalOf({aggregate, legs}: SlotFace, isUnknown: boolean): string {
  return aggregate ?? (legs.length === 1 ? (legs[0]?.text ?? '') : isUnknown ? '?' : '')
}

/** What figures, marks and question marks say already. */
const shown = new Set<Decision['by']>(['penalties', 'awayGoals', 'unknown'])

function captionOf({ties}: BracketFace, {id}: {readonly id: BoxId}): string {
  const faced = [...ties.values()].find(({tie}) => tie.id === id)
  return faced === undefined || shown.has(faced.tie.decision.by) ? '' : faced.caption
}

function lastGroup({season}: Scene): ResolvedGroup | null {
  const stage = season.stages.findLast(({kind}) => kind === 'groups')
  if (stage?.kind !== 'groups') return null
  const champions = season.record.champions.map(({club}) => club)
  return (
    stage.groups.find(({standings}) => standings[0] && champions.includes(standings[0].club)) ??
    stage.groups[0] ??
    null
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
