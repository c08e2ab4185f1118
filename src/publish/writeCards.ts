import {createHash} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {cardPng, rendererVersion} from './cardPng.ts'
import {packageFolder} from './packageFolder.ts'

/** A card, and where it goes. */
export interface CardFile {
  readonly svg: string
  readonly file: string
}

/**
 * Writes cards as PNG. What was drawn once is kept under a hash of what it was drawn from, so that a build draws only
 * the cards that have changed.
 */
export async function writeCards(cards: readonly CardFile[], cache = defaultCache()): Promise<void> {
  await mkdir(cache, {recursive: true})
  const version = rendererVersion()
  const waiting = [...cards]
  const work = async () => {
    for (let card = waiting.shift(); card; card = waiting.shift()) await writeCard(card, cache, version)
  }
  // Drawing happens off this thread, a card on each of those that Node has for it.
  await Promise.all(Array.from({length: threads}, work))
}

const threads = 4

async function writeCard({svg, file}: CardFile, cache: string, version: string): Promise<void> {
  const key = createHash('sha256').update(version).update('\n').update(svg).digest('hex')
  const kept = join(cache, `${key}.png`)
  const found = await readFile(kept).catch(() => null)
  const png = found ?? (await cardPng(svg))
  if (found === null) await writeFile(kept, png)
  await writeFile(file, png)
}

function defaultCache(): string {
  return join(packageFolder('country-flag-icons'), '..', '.cache', 'cuadro-cards')
}
