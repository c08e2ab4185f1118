import {textWidth} from '../layout/textWidth.ts'
import type {Association, ClubId} from '../season/ids.ts'
import {drawTable, tableWidth} from './drawTable.ts'
import {flagSymbol} from './flagSymbol.ts'
import type {Palette} from './palette.ts'
import type {Sheet, SheetBlock} from './sheet.ts'
import {svg, svgText, type SvgElement, type SvgNode} from './svgTree.ts'
import {wrapText} from './wrapText.ts'

export interface SheetPen {
  readonly palette: Palette
  /** The clubs under each mark; none while nobody is chosen. */
  readonly lit: readonly (readonly ClubId[])[]
  readonly flagSourceOf: (association: Association | undefined) => string | null
}
export interface DrawnSheet {
  readonly width: number
  readonly height: number
  readonly content: readonly SvgNode[]
  readonly defs: readonly SvgElement[]
}
/** A pen while it draws: it keeps the flags that it used. */
export interface Drawing extends SheetPen {
  readonly flag: (association: Association | null | undefined) => SvgElement | null
}
export interface Placed {
  readonly width: number
  readonly height: number
  readonly content: readonly SvgNode[]
}

const gap = 40
const textWidest = 720
// Columns of one sheet are not narrower than this where there is room, so that what is under them has some.
const evenly = 380

/** The blocks of a sheet one below the other, as SVG of the given width, or wider where a table has to be. */
export function drawSheet(sheet: Sheet, room: number, pen: SheetPen): DrawnSheet {
  const width = Math.max(room, ...sheet.map(leastWidth))
  const symbols = new Map<string, SvgElement | null>()
  const flag = (association: Association | null | undefined): SvgElement | null => {
    if (association == null) return null
    const known = symbols.get(association)
    if (known !== undefined) return known
    const source = pen.flagSourceOf(association)
    const symbol = source === null ? null : flagSymbol(`flag-${association}`, source)
    symbols.set(association, symbol)
    return symbol
  }
  const {height, content, width: used} = drawBlocks(sheet, width, {...pen, flag})
  return {width: used, height, content, defs: [...symbols.values()].flatMap((symbol) => symbol ?? [])}
}

function leastWidth(block: SheetBlock): number {
  switch (block.kind) {
    case 'table':
      return tableWidth(block).least
    case 'beside':
      return besideWidth(block.tables, 'least')
    case 'flow':
      return Math.max(0, ...block.parts.flatMap((part) => part.map(leastWidth)))
    default:
      return 0
  }
}

const besideWidth = (tables: readonly Extract<SheetBlock, {kind: 'table'}>[], which: 'least' | 'natural') =>
  tables.reduce((sum, table) => sum + tableWidth(table)[which], 0) + (tables.length - 1) * gap

function drawBlocks(sheet: Sheet, width: number, drawing: Drawing): Placed {
  let y = 0
  let used = 0
  const content = sheet.flatMap((block, index) => {
    y += index === 0 ? 0 : spaceBefore(block, sheet[index - 1])
    const placed = drawBlock(block, width, drawing)
    const moved = svg('g', {transform: y === 0 ? undefined : `translate(0,${y})`}, ...placed.content)
    y += placed.height
    used = Math.max(used, placed.width)
    return placed.content.length === 0 ? [] : [moved]
  })
  return {width: used, height: y, content}
}

function spaceBefore(block: SheetBlock, before: SheetBlock | undefined): number {
  if (block.kind === 'heading') return block.level === 1 ? 36 : 28
  if (before?.kind === 'heading') return block.kind === 'table' || block.kind === 'beside' ? 4 : 10
  return block.kind === 'text' && before?.kind === 'text' ? 4 : 14
}

function drawBlock(block: SheetBlock, width: number, drawing: Drawing): Placed {
  const {palette} = drawing
  switch (block.kind) {
    case 'heading': {
      const size = block.level === 1 ? 18 : 15
      const aside =
        block.aside === undefined
          ? []
          : [
              svg(
                'tspan',
                {'font-weight': 400, 'font-size': 15, dx: 8, fill: palette.soft},
                svgText(block.aside),
              ),
            ]
      return {
        width:
          textWidth(block.text, size, 'bold') +
          (block.aside === undefined ? 0 : 8 + textWidth(block.aside, 15)),
        height: size + 4,
        content: [
          svg('text', {y: size, 'font-size': size, 'font-weight': 600}, svgText(block.text), ...aside),
        ],
      }
    }
    case 'text':
      return drawLines([block.text], width, drawing)
    case 'list':
      return drawLines(block.items, width, drawing, '–')
    case 'table':
      return drawTable(block, width, drawing)
    case 'beside': {
      let x = 0
      const placed = block.tables.map((table) => {
        const its = tableWidth(table).natural
        const drawn = drawTable(table, its, drawing)
        const moved = svg('g', {transform: `translate(${x},0)`}, ...drawn.content)
        x += its + gap
        return {...drawn, content: [moved]}
      })
      if (besideWidth(block.tables, 'natural') > width) return drawBlocks(block.tables, width, drawing)
      return {
        width: besideWidth(block.tables, 'natural'),
        height: Math.max(0, ...placed.map(({height}) => height)),
        content: placed.flatMap(({content}) => content),
      }
    }
    case 'flow':
      return drawFlow(block.parts, width, drawing)
  }
}

/** Paragraphs in small print, each with a sign before it where they are a list. */
function drawLines(texts: readonly string[], width: number, {palette}: Drawing, sign?: string): Placed {
  const indent = sign === undefined ? 0 : 16
  let y = 0
  const content = texts.flatMap((text) => {
    const lines = wrapText(text, Math.min(width, textWidest) - indent, 13)
    return lines.map((line, index) => {
      y += 19
      const bullet =
        sign !== undefined && index === 0
          ? [svg('tspan', {x: 0}, sign), svg('tspan', {x: indent}, svgText(line))]
          : []
      return svg(
        'text',
        {x: indent, y: y - 4, 'font-size': 13, fill: palette.soft},
        ...(bullet.length > 0 ? bullet : [svgText(line)]),
      )
    })
  })
  return {width: Math.min(width, textWidest), height: y, content}
}

/** Row by row, as many columns as the widest part allows. */
function drawFlow(parts: readonly Sheet[], width: number, drawing: Drawing): Placed {
  const widest = Math.max(0, ...parts.map(naturalWidth))
  const columns = Math.max(1, Math.min(parts.length, Math.floor((width + gap) / (widest + gap))))
  const each =
    columns === 1 ? width : Math.min(Math.max(widest, evenly), (width - gap * (columns - 1)) / columns)
  let y = 0
  let used = 0
  const content: SvgNode[] = []
  for (let start = 0; start < parts.length; start += columns) {
    const row = parts.slice(start, start + columns).map((part) => drawBlocks(part, each, drawing))
    if (start > 0) y += 36
    row.forEach((placed, index) => {
      used = Math.max(used, index * (each + gap) + placed.width)
      content.push(
        svg('g', {transform: `translate(${Math.round(index * (each + gap))},${y})`}, ...placed.content),
      )
    })
    y += Math.max(...row.map(({height}) => height))
  }
  return {width: used, height: y, content}
}

const naturalWidth = (part: Sheet): number =>
  Math.max(
    0,
    ...part.map((block) =>
      block.kind === 'table'
        ? tableWidth(block).natural
        : block.kind === 'beside'
          ? besideWidth(block.tables, 'natural')
          : 0,
    ),
  )
