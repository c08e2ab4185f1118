import {textWidth} from '../layout/textWidth.ts'
import type {Drawing, Placed} from './drawSheet.ts'
import {flagUse} from './flagSymbol.ts'
import {markColours} from './palette.ts'
import type {SheetCell, SheetColumn, SheetRow, SheetTable} from './sheet.ts'
import {svg, svgText, type SvgNode} from './svgTree.ts'
import {wrapText} from './wrapText.ts'

const size = 15
const small = 12
const line = 19
const row = 26
const headHeight = 26
const between = 18
const flagRoom = 26
// A column of text may become so narrow and no narrower.
const narrowest = 130

/** What a table takes when nothing is wrapped, and when everything is that can be. */
export function tableWidth(table: SheetTable): {natural: number; least: number} {
  const widths = naturalWidths(table)
  const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) + (of.length - 1) * between
  return {
    natural: sum(widths),
    least: sum(widths.map((width, index) => leastOf(width, table.columns[index]))),
  }
}

/** A table with a rule under its head and hairlines between its rows; rows of chosen clubs on their band. */
export function drawTable(table: SheetTable, room: number, drawing: Drawing): Placed {
  const {palette, lit} = drawing
  const widths = fit(naturalWidths(table), table.columns, room)
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((a, b) => a + b + between, 0))
  const width = widths.reduce((a, b) => a + b, 0) + (widths.length - 1) * between
  const isHeaded = table.columns.some(({silent}) => silent !== true)
  const content: SvgNode[] = []
  let y = 0
  const at = (index: number) => ({x: lefts[index] ?? 0, width: widths[index] ?? 0})
  if (isHeaded) {
    table.columns.forEach((column, index) => {
      if (column.silent === true) return
      content.push(
        svg(
          'text',
          {...anchored(column, at(index)), y: headHeight - 9, 'font-size': small, fill: palette.soft},
          svgText(column.head),
        ),
      )
    })
    y = headHeight
  }
  content.push(svg('path', {d: `M0,${y}H${Math.round(width)}`, stroke: palette.rule, 'stroke-width': 1.25}))
  table.rows.forEach((its, index) => {
    const wrapped = its.cells.map((cell, column) => wrapCell(cell, at(column).width))
    const height = Math.max(...wrapped.map((cell) => heightOf(cell)))
    const mark = lit.findIndex((clubs) => its.clubs.some((club) => clubs.includes(club)))
    if (index > 0) {
      const stroke = its.first === true ? palette.rule : palette.hairline
      content.push(svg('path', {d: `M0,${y}H${Math.round(width)}`, stroke}))
    }
    if (mark >= 0) content.push(...bandOf(drawing, mark, y, width, height))
    const soft = lit.length > 0 && mark < 0
    wrapped.forEach((cell, column) => {
      const align = table.columns[column] ?? {head: '', align: 'start'}
      content.push(...drawCell(cell, {...at(column), y, align, soft, lit: mark >= 0}, drawing))
    })
    y += height
    const notes = (its.notes ?? []).flatMap((text) => wrapText(text, width - flagRoom, small))
    content.push(
      ...notes.map((text, at) =>
        svg(
          'text',
          {x: flagRoom, y: y + 13 + at * 16, 'font-size': small, fill: palette.soft},
          svgText(text),
        ),
      ),
    )
    y += notes.length === 0 ? 0 : notes.length * 16 + 6
  })
  content.push(svg('path', {d: `M0,${y}H${Math.round(width)}`, stroke: palette.rule, 'stroke-width': 1.25}))
  return {width, height: y + 1, content}
}

interface WrappedCell {
  readonly cell: SheetCell
  readonly lines: readonly string[]
  readonly below: readonly string[]
}

function wrapCell(cell: SheetCell, width: number): WrappedCell {
  const indent = indentOf(cell)
  const room = width - indent - 0.5
  return {
    cell,
    lines: wrapText(cell.text, room - besideText(cell), size, weightOf(cell)),
    below: (cell.below ?? []).flatMap((text) => wrapText(text, room, small)),
  }
}

const heightOf = ({lines, below}: WrappedCell) =>
  row + Math.max(0, lines.length - 1) * line + below.length * 16 + (below.length > 0 ? 4 : 0)

interface CellPlace {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly align: SheetColumn
  /** Others are lit. */
  readonly soft: boolean
  readonly lit: boolean
}

function drawCell({cell, lines, below}: WrappedCell, place: CellPlace, drawing: Drawing): SvgNode[] {
  const {palette} = drawing
  const {x, y, width, align, soft, lit} = place
  const indent = indentOf(cell)
  const symbol = drawing.flag(cell.flag)
  const fill = lit ? palette.ink : cell.soft === true || soft ? palette.soft : undefined
  const where = anchored(align, {x: x + indent, width: width - indent})
  const texts = lines.map((text, index) =>
    svg(
      'text',
      {
        ...where,
        ...{y: y + 18 + index * line, fill},
        'font-weight': cell.bold === true ? 700 : undefined,
      },
      svgText(text),
      ...(index < lines.length - 1 ? [] : behind(cell, palette.soft)),
    ),
  )
  const notes = below.map((text, index) =>
    svg(
      'text',
      {
        ...where,
        y: y + 18 + (lines.length - 1) * line + (index + 1) * 16,
        'font-size': small,
        fill: palette.soft,
      },
      svgText(text),
    ),
  )
  return [
    ...(symbol === null ? [] : [flagUse(symbol, {x, y: y + 7, width: 18, opacity: soft ? 0.55 : undefined})]),
    ...texts,
    ...notes,
  ]
}

function behind(cell: SheetCell, soft: string): SvgNode[] {
  return [
    ...(cell.after === undefined
      ? []
      : [svg('tspan', {dx: 7, 'font-size': 11, 'font-weight': 400, fill: soft}, svgText(cell.after))]),
    ...(cell.mark === undefined
      ? []
      : [svg('tspan', {dx: 1, dy: -5, 'font-size': 9.5, 'font-weight': 400}, svgText(cell.mark))]),
  ]
}

function bandOf({palette}: Drawing, mark: number, y: number, width: number, height: number): SvgNode[] {
  const colours = markColours(palette, mark)
  return [
    svg('rect', {x: -8, y, width: Math.round(width) + 16, height, fill: colours.band}),
    svg('rect', {x: -8, y, width: 3, height, fill: colours.mark}),
  ]
}

function anchored({align}: SheetColumn, {x, width}: {x: number; width: number}) {
  if (align === 'start') return {x}
  return align === 'end' ? {x: x + width, 'text-anchor': 'end'} : {x: x + width / 2, 'text-anchor': 'middle'}
}

const indentOf = ({flag}: SheetCell) => (flag === undefined ? 0 : flagRoom)
const weightOf = ({bold}: SheetCell) => (bold === true ? 'bold' : 'normal')
const besideText = ({after, mark}: SheetCell) =>
  (after === undefined ? 0 : 7 + textWidth(after, 11)) + (mark === undefined ? 0 : 1 + textWidth(mark, 9.5))

function naturalWidths({columns, rows}: SheetTable): number[] {
  return columns.map((column, index) =>
    Math.ceil(
      Math.max(
        column.silent === true ? 0 : textWidth(column.head, small),
        ...rows.map((its: SheetRow) => {
          const cell = its.cells[index]
          if (cell === undefined) return 0
          const below = (cell.below ?? []).map((text) => Math.min(textWidth(text, small), 320))
          const own = textWidth(cell.text, size, weightOf(cell)) + besideText(cell)
          return indentOf(cell) + Math.max(own, ...below) + 1
        }),
      ),
    ),
  )
}

const leastOf = (width: number, column: SheetColumn | undefined) =>
  column?.align === 'start' ? Math.min(width, narrowest) : width

/** Columns of text give way, the widest first, until the table has room; nothing grows. */
function fit(natural: readonly number[], columns: readonly SheetColumn[], room: number): number[] {
  const widths = [...natural]
  const total = () => widths.reduce((a, b) => a + b, 0) + (widths.length - 1) * between
  for (let over = total() - room; over > 0.5; over = total() - room) {
    const yielding = widths
      .map((width, index) => ({width, index, least: leastOf(width, columns[index])}))
      .filter(({width, least}) => width > least)
      .sort((a, b) => b.width - a.width)
    const [widest, second] = yielding
    if (widest === undefined) break
    const step = Math.max(1, widest.width - Math.max(widest.least, second?.width ?? 0))
    widths[widest.index] = widest.width - Math.min(over, step)
  }
  return widths
}
