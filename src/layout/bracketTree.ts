import {groupKey, type GroupKey} from '../rules/groupKey.ts'
import type {Destination, Origin, ResolvedGroup, ResolvedSeason, ResolvedTie} from '../rules/resolved.ts'
import type {ClubId, GroupId, StageId, TieId} from '../season/ids.ts'
import {fitsTree} from './fitsTree.ts'

/** A tie, or a group with ties around it, with what feeds it from top to bottom. */
export type BracketNode = TieNode | GroupNode

interface Node {
  readonly stage: StageId
  /** Its round belongs to a part of the picture: a zone, or a section of one. */
  readonly zoned?: boolean
  readonly feeders: readonly BracketNode[]
}
export interface TieNode extends Node {
  readonly id: TieId
  /** Both clubs were put out: it stands where its winner would have gone from, but no line leads on. */
  readonly deadEnd?: boolean
  /** The row of a group that its winner takes there. */
  readonly nextRow?: number
}
export interface GroupNode extends Node {
  readonly id: GroupKey
  readonly group: GroupId
  /** A row for each, in the order of the standings. */
  readonly clubs: readonly ClubId[]
  /** From which rows lines lead to which slot, or row, of what follows. */
  readonly leads: readonly (readonly [row: number, to: number | null])[]
}

/** What is drawn of a season. */
export interface BracketForest {
  /** Each with the tie or group its winners end at as its root, third-place matches last. */
  readonly trees: readonly BracketNode[]
  /** Ties whose winners went on to groups that stand apart from the trees. */
  readonly aside: readonly BracketNode[]
}

type Box = ResolvedTie | ResolvedGroup

/**
 * The ties of a season as trees, and the groups that fit into them. Feeders stand in the order of the slots, or of the
 * rows of a group, that they feed, so that no lines cross.
 */
export function bracketTrees(season: ResolvedSeason): BracketForest {
  const boxes = season.stages.flatMap((stage, index): readonly Box[] =>
    stage.kind === 'knockout' ? stage.ties : fitsTree(season, index) ? stage.groups : [],
  )
  const byKey = new Map<string, Box>(boxes.map((box) => [keyOf(box), box]))
  const groupAt = (to: Destination | null) => {
    const box = to?.kind === 'groups' ? byKey.get(groupKey(to.stage, to.group)) : undefined
    return box?.kind === 'group' ? box : undefined
  }

  const deadEnds = boxes.filter(isDeadEnd)
  const findFeeders = (box: Box): readonly Box[] => {
    if (box.kind === 'group') {
      return box.standings.flatMap(({club}) => boxes.filter((other) => sends(other, club, box)))
    }
    // A tie that put both its clubs out stands at the slot that stayed free.
    const free = box.origins.indexOf(null)
    return box.origins.flatMap((origin, slot) =>
      slot === free
        ? deadEnds.filter(({record}) => record.next === box.id)
        : (byKey.get(originKey(origin)) ?? []),
    )
  }
  const sends = (box: Box, club: ClubId, group: ResolvedGroup) =>
    box.kind === 'tie'
      ? winnerOf(box) === club && groupAt(box.next) === group
      : box.standings.some((row) => row.club === club && groupAt(row.next) === group)

  const feeders = new Map(boxes.map((box) => [box, findFeeders(box)]))
  const feedersOf = (box: Box) => feeders.get(box) ?? []
  const feeding = new Set([...feeders.values()].flat())
  const placed = new Set<Box>()
  const nodesOf = (those: readonly Box[]): BracketNode[] =>
    those.flatMap((box) => (placed.has(box) ? [] : [nodeOf(box)]))
  const nodeOf = (box: Box): BracketNode => {
    placed.add(box)
    const record = season.stageById.get(box.stage)?.record
    const zoned = record?.zone !== undefined || record?.section !== undefined
    const common = {stage: box.stage, zoned, feeders: nodesOf(feedersOf(box))}
    const rowIn = (to: Destination | null, club: ClubId | null) =>
      groupAt(to)?.standings.findIndex((row) => row.club === club) ?? -1
    if (box.kind === 'tie') {
      const nextRow = rowIn(box.next, winnerOf(box))
      return {id: box.id, ...common, ...(isDeadEnd(box) && {deadEnd: true}), ...(nextRow >= 0 && {nextRow})}
    }
    const leads = box.standings.flatMap(({club, next}, row) =>
      next === null ? [] : [[row, next.kind === 'tie' ? next.slot : rowIn(next, club)] as const],
    )
    const clubs = box.standings.map(({club}) => club)
    return {id: groupKey(box.stage, box.id), group: box.id, clubs, leads, ...common}
  }

  // Whatever the data says of where a winner went: what feeds nothing stands for itself.
  const roots = boxes.filter((box) => !feeding.has(box))
  const isThirdPlace = ({stage}: Box) => season.stageById.get(stage)?.record.round === 'third-place'
  const isAside = (box: Box) =>
    box.kind === 'tie' && box.next?.kind === 'groups' && feedersOf(box).length === 0
  const main = roots.filter((box) => !isThirdPlace(box) && !isAside(box))
  return {
    trees: [...byFirstStage(season, nodesOf(main)), ...nodesOf(roots.filter(isThirdPlace))],
    aside: nodesOf(roots.filter(isAside)),
  }
}

/** In the order in which they begin. */
function byFirstStage({stages}: ResolvedSeason, trees: readonly BracketNode[]): readonly BracketNode[] {
  const order = stages.map(({record}) => record.id)
  const first = ({stage, feeders}: BracketNode): number =>
    Math.min(order.indexOf(stage), ...feeders.map(first))
  return trees.toSorted((a, b) => first(a) - first(b))
}

const keyOf = (box: Box): string => (box.kind === 'tie' ? box.id : groupKey(box.stage, box.id))

function originKey(origin: Origin | null): string {
  if (origin === null || origin.kind === 'loserOf') return ''
  return origin.kind === 'winnerOf' ? origin.tie : groupKey(origin.stage, origin.group)
}

const isDeadEnd = (box: Box): box is ResolvedTie =>
  box.kind === 'tie' && box.winner === null && box.decision.by === 'disqualification'

function winnerOf({winner, slots}: ResolvedTie): ClubId | null {
  const slot = winner === null ? undefined : slots[winner]
  return slot?.kind === 'club' ? slot.club : null
}
