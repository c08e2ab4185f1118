import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {givenScript} from './givenScript.ts'
import type {SiteData} from './siteData.ts'

/**
 * Writes `data/seasons/<id>.js`, what a page needs to become a viewer, and `data/clubs.js`, all clubs: as scripts, since
 * a sandboxed frame may fetch nothing from a host that does not allow it, but may run what its page names.
 */
export async function writeSeasonScripts(folder: string, {files, seasons}: SiteData): Promise<void> {
  const write = async (script: string, ...given: readonly string[]) => {
    const texts = Object.fromEntries(given.map((address) => [address, files[address] ?? '']))
    await writeFile(join(folder, script), givenScript(texts))
  }
  await write('data/clubs.js', 'data/clubs.json')
  for (const {id} of seasons)
    await write(
      `data/seasons/${id}.js`,
      ...['data/index.json', `data/clubs/${id}.json`, `data/seasons/${id}.json`],
    )
}
