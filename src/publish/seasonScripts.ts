import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {GivenFiles} from '../season/givenFetch.ts'
import type {SiteData} from './siteData.ts'

/**
 * Writes `data/seasons/<id>.js`: what a page needs to become a viewer, as a script, since a sandboxed frame may fetch
 * nothing from a host that does not allow it, but may run what its page names.
 */
export async function writeSeasonScripts(folder: string, {files, seasons}: SiteData): Promise<void> {
  for (const {id} of seasons) {
    const given = [`data/index.json`, `data/clubs/${id}.json`, `data/seasons/${id}.json`]
    const texts = Object.fromEntries(given.map((address) => [address, files[address] ?? '']))
    await writeFile(join(folder, 'data', 'seasons', `${id}.js`), givenScript(texts))
  }
}

export function givenScript(files: GivenFiles): string {
  const lines = Object.entries(files).map(([address, text]) => `${quoted(address)}:${quoted(text)}`)
  return `cuadroGiven={${lines.join(',\n')}}\n`
}

// In single quotes, so that those of JSON need no escape.
function quoted(text: string): string {
  const escaped = text.replace(/[\\'\n\r\u2028\u2029]/g, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${escaped}'`
}
