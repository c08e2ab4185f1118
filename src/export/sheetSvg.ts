import type {Language} from '../season/languages.ts'
import {drawSheet, type SheetPen} from './drawSheet.ts'
import {palettes, type Scheme} from './palette.ts'
import type {Sheet} from './sheet.ts'
import {svgDocument, type SvgHead} from './svgDocument.ts'

export interface SheetSvgSettings extends Omit<SheetPen, 'palette'> {
  readonly scheme: Scheme
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly head: SvgHead
  /** The room there is; a table that needs more is wider. */
  readonly width: number
}

/** A sheet as an SVG file. */
export function sheetSvg(sheet: Sheet, settings: SheetSvgSettings): string {
  const {scheme, language, title, description, head, width, lit, flagSourceOf} = settings
  const drawn = drawSheet(sheet, width, {palette: palettes[scheme], lit, flagSourceOf})
  return svgDocument({...drawn, scheme, language, title, description, head, inset: 0})
}
