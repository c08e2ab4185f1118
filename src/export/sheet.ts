import type {Association, ClubId} from '../season/ids.ts'

/** A view as plain blocks of text and tables: what a picture and a wiki's page are both made of. */
export type Sheet = readonly SheetBlock[]

export type SheetBlock =
  | {readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly aside?: string}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  | SheetTable
  /** Tables that share their rows. */
  | {readonly kind: 'beside'; readonly tables: readonly SheetTable[]}
  /** Parts that stand in columns where there is room. */
  | {readonly kind: 'flow'; readonly parts: readonly Sheet[]}

export interface SheetTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
}

export interface SheetColumn {
  readonly head: string
  /** What the head is short for. */
  readonly full?: string
  readonly align: 'start' | 'middle' | 'end'
  /** The head is plain to see from what stands below it. */
  readonly silent?: boolean
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  /** The clubs it is about: chosen, they light it. */
  readonly clubs: readonly ClubId[]
  /** Begins something new: the rule above it is stronger. */
  readonly first?: boolean
  /** Below it, in small print across the table. */
  readonly notes?: readonly string[]
}

export interface SheetCell {
  readonly text: string
  readonly bold?: boolean
  readonly soft?: boolean
  /** null: there is none to be had, but the others of the column have one. */
  readonly flag?: Association | null
  /** Small, after the text: a seed, a code. */
  readonly after?: string
  /** A raised mark at the end. */
  readonly mark?: string
  /** Small, on lines of its own below. */
  readonly below?: readonly string[]
  /** Names the row. */
  readonly header?: boolean
}
