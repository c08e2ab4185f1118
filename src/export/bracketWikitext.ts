import {bracketFace, type BracketFace} from '../drawing/bracketFace.ts'
import type {Scene} from '../drawing/scene.ts'
import type {SlotFace} from '../drawing/tieFace.ts'
import {seasonLabel} from '../i18n/format.ts'
import {stageName} from '../i18n/names.ts'
import {bracketTrees, type BracketNode} from '../layout/bracketTree.ts'
import {escapeWikitext} from './escapeWikitext.ts'
import {placeInGrid, type GridBox} from './wikiGrid.ts'

/** The bracket as tables of MediaWiki that need no template: a column for each round, winners in bold. */
export function bracketWikitext(scene: Scene): string {
  const {season, messages, language} = scene
  const title = messages.controls.bracketOf(seasonLabel(language, season.record))
  const face = bracketFace(scene, title)
  const {trees, aside} = bracketTrees(season)
  const tables = [...trees.map((tree) => [tree]), ...byStage(aside)]
  const champions = face.champions.map(({label, name, title: which}) =>
    [`${escapeWikitext(label)} '''${escapeWikitext(name)}'''`, which && `(${escapeWikitext(which)})`]
      .filter(Boolean)
      .join(' '),
  )
  return [
    ...tables.map((nodes, index) => treeWikitext(scene, face, nodes, index === 0 ? title : '')),
    ...champions,
    ...keyOf(scene),
  ].join('\n\n')
}

function byStage(nodes: readonly BracketNode[]): BracketNode[][] {
  const stages = new Map<string, BracketNode[]>()
  for (const node of nodes) stages.set(node.stage, [...(stages.get(node.stage) ?? []), node])
  return [...stages.values()]
}

/** What of a tie, or of a group, stands in a row: the name, then its figures. */
interface Row {
  readonly name: string
  readonly winner: boolean
  readonly figures: readonly string[]
}
interface Box {
  readonly rows: readonly Row[]
  readonly note: string
}

const blank = 'style="border:0; background:transparent"'

function treeWikitext(
  scene: Scene,
  face: BracketFace,
  nodes: readonly BracketNode[],
  caption: string,
): string {
  const sizes = (node: BracketNode) => {
    const {rows, note} = boxOf(face, node)
    return rows.length + (note === '' ? 0 : 1)
  }
  const {height, columns} = placeInGrid(nodes, sizes)
  const figures = columns.map((column) =>
    figuresOf(
      face,
      column.map(({node}) => node),
    ),
  )
  const heads = columns.flatMap((column, index) => [
    ...(index === 0 ? [] : [`! ${blank} |`]),
    `! scope="col" colspan="${spanOf(figures[index])}" | ${escapeWikitext(headOf(scene, column))}`,
  ])
  const lines = Array.from({length: height}, (_, row) => [
    '|-',
    ...columns.flatMap((column, index) => [
      ...(index > 0 && row === 0 ? [`| rowspan="${height}" ${blank} | &nbsp;`] : []),
      ...cellsAt(face, column, row, height, figures[index] ?? noFigures),
    ]),
  ])
  return [
    '{| class="wikitable" style="border:0; background:transparent"',
    ...(caption === '' ? [] : [`|+ ${escapeWikitext(caption)}`]),
    ...heads,
    ...lines.flat(),
    '|}',
  ].join('\n')
}

interface Figures {
  readonly legs: number
  readonly aggregate: boolean
  readonly penalties: boolean
}
const noFigures: Figures = {legs: 1, aggregate: false, penalties: false}

const spanOf = ({legs, aggregate, penalties}: Figures = noFigures) =>
  1 + legs + Number(aggregate) + Number(penalties)

function figuresOf(face: BracketFace, nodes: readonly BracketNode[]): Figures {
  const ties = nodes.flatMap((node) => ('group' in node ? [] : (face.ties.get(node.id) ?? [])))
  const slots = ties.flatMap((tie) => tie.slots)
  return {
    legs: Math.max(1, ...ties.map(({tie}) => tie.legs.length)),
    aggregate: slots.some(({aggregate}) => aggregate !== null),
    penalties: slots.some(({penalties}) => penalties !== null),
  }
}

function headOf(scene: Scene, column: readonly GridBox[]): string {
  const stages = [...new Set(column.map(({node}) => node.stage))]
  return stages
    .flatMap((id) => {
      const stage = scene.season.stageById.get(id)
      return stage ? [stageName(scene, stage.record)] : []
    })
    .join(' / ')
}

/** What a row of the table has to say in a column: a row of a box, its note, the gap that begins here, or nothing. */
function cellsAt(
  face: BracketFace,
  column: readonly GridBox[],
  row: number,
  height: number,
  figures: Figures,
): string[] {
  const span = spanOf(figures)
  const inside = column.find(({top, size}) => row >= top && row < top + size)
  if (inside === undefined) {
    const before = column.findLast(({top}) => top <= row)
    const gapStart = before === undefined ? 0 : before.top + before.size
    const gapEnd = column.find(({top}) => top > row)?.top ?? height
    return row === gapStart ? [`| colspan="${span}" rowspan="${gapEnd - gapStart}" ${blank} |`] : []
  }
  const {rows, note} = boxOf(face, inside.node, figures)
  const its = rows[row - inside.top]
  if (its === undefined) {
    return [
      `| colspan="${span}" style="border:0; background:transparent; text-align:right" | <small>${escapeWikitext(note)}</small>`,
    ]
  }
  const bold = (text: string) => (its.winner && text !== '' ? `'''${text}'''` : text)
  return [
    `| ${bold(its.name)}`,
    ...its.figures.map((text, index) => {
      const isOnly = its.figures.length === 1 && span > 2
      const isTotal = figures.aggregate ? index === figures.legs : true
      return `| ${isOnly ? `colspan="${span - 1}" ` : ''}style="text-align:center" | ${isTotal ? bold(text) : text}`
    }),
  ]
}

function boxOf(face: BracketFace, node: BracketNode, figures: Figures = noFigures): Box {
  if ('group' in node) {
    const group = face.groups.get(node.id)
    return {
      rows: (group?.rows ?? []).map(({name, points, advances}) => ({
        ...{name: escapeWikitext(name), winner: advances},
        figures: [escapeWikitext(points)],
      })),
      note: group?.caption ?? '',
    }
  }
  const tie = face.ties.get(node.id)
  return {
    rows: (tie?.slots ?? []).map((slot) => slotRow(slot, figures)),
    note: tie?.caption ?? '',
  }
}

function slotRow(slot: SlotFace, {legs, aggregate, penalties}: Figures): Row {
  const marked = (text: string, mark: string) =>
    `${escapeWikitext(text)}${mark === '' ? '' : `<sup>${escapeWikitext(mark)}</sup>`}`
  return {
    name: escapeWikitext(slot.name),
    winner: slot.winner,
    figures: [
      ...Array.from({length: legs}, (_, index) =>
        marked(slot.legs[index]?.text ?? '', slot.legs[index]?.mark ?? ''),
      ),
      ...(aggregate ? [marked(slot.aggregate ?? '', slot.aggregateMark)] : []),
      ...(penalties ? [slot.penalties ?? ''] : []),
    ],
  }
}

/** What the marks mean that the bracket has. */
function keyOf({season, messages}: Scene): string[] {
  const {legend, tie, labelled} = messages
  const ties = [...season.ties.values()]
  const entries = [
    ...(ties.some(({decision}) => decision.by === 'awayGoals')
      ? [labelled(tie.marks.awayGoals, legend.awayGoals)]
      : []),
    ...(ties.some(({legs}) => legs.some(({match}) => match.afterExtraTime))
      ? [labelled(tie.marks.extraTimeLeg, legend.extraTime)]
      : []),
  ]
  return entries.map((entry) => `<small>${escapeWikitext(entry)}</small>`)
}
