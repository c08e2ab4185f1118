import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {givenFetch, type GivenFiles} from '../season/givenFetch.ts'
import {createLoader, type Loader} from '../season/load.ts'
import type {SeasonEntry} from '../season/seasonList.ts'

/** What the build has in `data/`, and a loader that reads it. */
export interface SiteData {
  /** Every JSON file by its address, as it stands in the build. */
  readonly files: GivenFiles
  readonly seasons: readonly SeasonEntry[]
  readonly loader: Loader
}

export async function readSiteData(folder: string): Promise<SiteData> {
  const names = await readdir(join(folder, 'data'), {recursive: true})
  const files = Object.fromEntries(
    await Promise.all(
      names
        .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
        .map(async (name) => {
          const address = `data/${name.replaceAll('\\', '/')}`
          return [address, await readFile(join(folder, address), 'utf8')] as const
        }),
    ),
  )
  const base = new URL('https://build.invalid/')
  const missing = () => Promise.resolve(new Response(null, {status: 404}))
  const loader = createLoader({base, fetch: givenFetch(base, files, missing)})
  const list = await loader.loadSeasonList()
  if (list.status === 'failed') throw new Error(`data/index.json: ${JSON.stringify(list.failure)}`)
  return {files, seasons: list.value.seasons, loader}
}
