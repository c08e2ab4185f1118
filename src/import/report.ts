import type {Season} from '../season/schema.ts'
import type {Draft} from './draft.ts'
import type {ImportFinding} from './finding.ts'

/** What a reader of one kind of input gives. */
export interface ReadDraft {
  readonly draft: Draft
  readonly findings: readonly ImportFinding[]
}

/** Reads one kind of input. It never throws: what it cannot read is a finding. */
export type DraftReader = (text: string) => ReadDraft

export interface ImportReport {
  readonly findings: readonly ImportFinding[]
  /** How much of the input is in the season. */
  readonly counts: {
    readonly stages: number
    readonly ties: number
    readonly matches: number
    readonly clubs: number
  }
}

/** `season` is null where the input has nothing that could be one. */
export interface Imported {
  readonly season: Season | null
  readonly report: ImportReport
}
