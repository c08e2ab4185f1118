import type {Season} from '../season/schema.ts'
import type {Draft} from './draft.ts'
import type {ImportFinding} from './finding.ts'

/** What a reader of one kind of input gives. */
export interface ReadDraft {
  readonly draft: Draft
  readonly findings: readonly ImportFinding[]
}

/** What is known of an input from elsewhere. */
export interface Hints {
  /** The id of the season: "2015-16". */
  readonly season?: string | undefined
}

/** One kind of input. */
export interface InputReader {
  /** How the names of such files end, in lower case: ".txt". */
  readonly extensions: readonly string[]
  readonly looksLike: (text: string) => boolean
  /** It never throws: what it cannot read is a finding. */
  readonly read: (text: string, hints: Hints) => ReadDraft
}

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
