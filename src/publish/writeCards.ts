import {createHash} from 'node:crypto'
import {copyFile, mkdir, readdir, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {cardFonts} from './cardFonts.ts'
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
  const keptAt = ({svg}: CardFile) =>
    join(cache, `${createHash('sha256').update(version).update('\n').update(svg).digest('hex')}.png`)
  const names = new Set(await readdir(cache))
  const missing = cards.filter((card) => !names.has(basename(keptAt(card))))

  const fontFiles =
    missing.length === 0
      ? []
      : await cardFonts(
          cards.map(({svg}) => svg),
          cache,
        )
  const waiting = [...missing]
  const work = async () => {
    for (let card = waiting.shift(); card; card = waiting.shift())
      await writeFile(keptAt(card), await cardPng(card.svg, fontFiles))
  }
  // Drawing happens off this thread.
  await Promise.all([work(), work(), work()])
  for (const card of cards) await copyFile(keptAt(card), card.file)
}

function defaultCache(): string {
  return join(packageFolder('country-flag-icons'), '..', '.cache', 'cuadro-cards')
}
