import type {Archive} from '../../season/archive.ts'
import type {Loader, LoadFailure} from '../../season/load.ts'

export type ArchiveState =
  | {readonly status: 'unasked'}
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly archive: Archive}
  | {readonly status: 'failed'; readonly failure: LoadFailure}

/** Gives what loads the archive: once, and again where it could not be had. */
export function createArchiveOpener(
  loader: Pick<Loader, 'loadArchive'>,
  get: () => ArchiveState,
  set: (state: ArchiveState) => void,
) {
  return async (): Promise<void> => {
    const {status} = get()
    if (status === 'loading' || status === 'ready') return
    set({status: 'loading'})
    const loaded = await loader.loadArchive()
    set(
      loaded.status === 'loaded'
        ? {status: 'ready', archive: loaded.value}
        : {status: 'failed', failure: loaded.failure},
    )
  }
}
