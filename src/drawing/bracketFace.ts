import {formatDateRange} from '../i18n/dates.ts'
import {captionOf} from '../i18n/describeTie.ts'
import {destinationName, groupName, stageHeading} from '../i18n/names.ts'
import type {BoxId} from '../layout/bracket.ts'
import type {TieMeasure} from '../layout/bracketColumn.ts'
import type {GroupNode} from '../layout/bracketTree.ts'
import {fitsTree} from '../layout/fitsTree.ts'
import {textWidth} from '../layout/textWidth.ts'
import {groupKey, type GroupKey} from '../rules/groupKey.ts'
import type {ResolvedGroup, ResolvedStage, ResolvedTie} from '../rules/resolved.ts'
import type {ClubId, StageId, TieId} from '../season/ids.ts'
import type {Season} from '../season/schema.ts'
import type {Language} from '../season/languages.ts'
import type {Scene} from './scene.ts'
import {tieFace, type SlotFace} from './tieFace.ts'

export interface ChampionFace {
  /** The tie, or the group, that gave the title. */
  readonly box: BoxId
  readonly club: ClubId
  readonly name: string
  readonly lang: Language | undefined
  readonly label: string
  readonly title: string
  /** Width of the block in px. */
  readonly width: number
}
/** A group as a box of the tree. */
export interface GroupFace {
  readonly label: string
  /** Which of several groups it is; empty where there is one. */
  readonly caption: string
  readonly rows: readonly {
    readonly club: ClubId
    readonly place: number
    readonly name: string
    readonly points: string
    readonly advances: boolean
  }[]
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
  readonly groups: ReadonlyMap<GroupKey, GroupFace>
  readonly rounds: ReadonlyMap<
    StageId,
    {readonly where: string; readonly name: string; readonly dates: string}
  >
  /** None where the title was given without a last tie or group. */
  readonly champions: readonly ChampionFace[]
}

export function bracketFace(scene: Scene, title: string): BracketFace {
  const {season} = scene
  const drawn = season.stages.filter((stage, index) => stage.kind === 'knockout' || fitsTree(season, index))
  const groups = drawn.flatMap((stage) => (stage.kind === 'groups' ? stage.groups : []))
  const caption = (tie: ResolvedTie) => {
    const {next} = tie
    // No line leads to a group that stands apart, so that the words do.
    const leadsAway = next?.kind === 'groups' && !groups.some(({stage}) => stage === next.stage)
    const parts = [
      captionOf(scene, tie),
      leadsAway ? scene.messages.tie.goesTo(destinationName(scene, next)) : '',
    ]
    return parts.filter(Boolean).join(' ')
  }
  return {
    title,
    ties: new Map(
      [...season.ties.values()].map((tie) => [
        tie.id,
        {tie, caption: caption(tie), slots: tieFace(scene, tie)},
      ]),
    ),
    groups: new Map(
      groups.map((group) => [groupKey(group.stage, group.id), groupFace(scene, group, groups)]),
    ),
    rounds: new Map(
      drawn.map((stage) => [
        stage.record.id,
        {...stageHeading(scene, stage.record), dates: stageDates(scene, stage)},
      ]),
    ),
    champions: season.record.champions.flatMap((champion) => championFace(scene, champion)),
  }
}

function groupFace(scene: Scene, group: ResolvedGroup, all: readonly ResolvedGroup[]): GroupFace {
  const label = groupName(scene, group.record)
  const isOnly = all.filter(({stage}) => stage === group.stage).length === 1
  return {
    ...{label, caption: isOnly ? '' : label},
    rows: group.standings.map(({club, place, points, played, open, advances}) => ({
      ...{club, place, advances},
      name: scene.clubName(club),
      points: played === 0 && open > 0 ? '?' : group.rules.pointsForWin === null ? '' : String(points),
    })),
  }
}

function stageDates(scene: Scene, stage: ResolvedStage): string {
  const matches =
    stage.kind === 'knockout'
      ? stage.ties.flatMap((tie) => tie.legs.map(({match}) => match))
      : stage.groups.flatMap((group) => group.record.matches)
  let first: string | undefined
  let last: string | undefined
  for (const {date} of matches) {
    if (date === undefined) continue
    if (first === undefined || date < first) first = date
    if (last === undefined || date > last) last = date
  }
  return first === undefined || last === undefined ? '' : formatDateRange(scene.language, first, last)
}

// The tree ends in a champion's name only where a last tie, or a last group, gave the title.
function championFace(scene: Scene, {club, title}: Season['champions'][number]): ChampionFace[] {
  const {season} = scene
  const tie = [...season.ties.values()].findLast(({winner, slots, next}) => {
    const slot = winner === null ? undefined : slots[winner]
    return next === null && slot?.kind === 'club' && slot.club === club
  })
  const last = season.stages.at(-1)
  const group =
    last?.kind === 'groups' ? last.groups.find(({standings}) => standings[0]?.club === club) : undefined
  const box = group ? groupKey(group.stage, group.id) : tie?.id
  if (box === undefined) return []
  const name = scene.clubName(club)
  const {messages} = scene
  return [
    {
      ...{box, club, name},
      lang: scene.nameLanguage(club),
      label: messages.season.champion,
      title: title === undefined ? '' : messages.season.title(title),
      // In a serif, for which there is no table.
      width: textWidth(name, 30, 'bold'),
    },
  ]
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

/** What the rows of a group need. */
export function measureGroups(face: BracketFace): (group: GroupNode) => TieMeasure {
  return ({id}) => {
    const {rows = [], caption = ''} = face.groups.get(id) ?? {}
    const names = rows.map(({name}) => 26 + textWidth(name, 15, 'bold'))
    return {
      captionWidth: textWidth(caption, 12),
      ...{lineWidth: Math.max(0, ...names), legs: 1, aggregate: false, penalties: false},
      ...{winner: null, nextSlot: null},
    }
  }
}

/** What the heading of each round needs of its column: its name, and its dates at the other end; above, its zone. */
export function measureHeadings(face: BracketFace): (stage: StageId) => number {
  return (stage) => {
    const round = face.rounds.get(stage)
    if (!round) return 0
    const line = textWidth(round.name, 15, 'bold') + (round.dates ? 12 + textWidth(round.dates, 12) : 0)
    return Math.max(line, textWidth(round.where, 12))
  }
}
