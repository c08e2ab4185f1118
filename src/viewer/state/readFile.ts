import {importText} from '../../import/importText.ts'
import type {ImportReport} from '../../import/report.ts'
import type {ClubList} from '../../season/club.ts'
import {decodeText} from '../../season/decodeText.ts'
import type {LoadFailure} from '../../season/load.ts'
import {parseSeason} from '../../season/parse.ts'
import type {Season} from '../../season/schema.ts'
import type {FileFailure} from './store.ts'

type ReadFile =
  | {readonly status: 'read'; readonly season: Season; readonly report: ImportReport | null}
  | {readonly status: 'failed'; readonly failure: LoadFailure | FileFailure}

const maxBytes = 2_000_000

/** The season in a file from the reader's device: of the season format, or of another that an importer reads. */
export async function readFile(file: File, {clubs}: ClubList): Promise<ReadFile> {
  const fail = (failure: LoadFailure | FileFailure) => ({status: 'failed', failure}) as const
  if (file.size > maxBytes) return fail({kind: 'tooLarge', megabytes: maxBytes / 1_000_000, address: ''})
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return fail({kind: 'unreadable'})
  const text = decodeText(bytes)
  if (isSeasonFile(file.name, text)) {
    const parsed = parseSeason(text, new Set(clubs.map(({id}) => id)))
    return parsed.status === 'parsed'
      ? {status: 'read', season: parsed.value, report: null}
      : fail({...parsed.failure, address: ''})
  }
  const imported = importText(text, file.name, {clubs})
  if (imported.status === 'unknownKind') return fail({kind: 'unknownKind'})
  const {season, report} = imported
  return season === null ? fail({kind: 'notASeason', report}) : {status: 'read', season, report}
}

const isSeasonFile = (name: string, text: string) => /\.json$/i.test(name) || /^\s*[{[]/.test(text)
