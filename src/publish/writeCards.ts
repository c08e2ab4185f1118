import {createHash} from 'node:crypto'
import {copyFile, mkdir, readdir, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {cardPngs, rendererVersion} from './cardPng.ts'
import {hasHan} from './CardText.tsx'
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

  const waiting = [...runsOf(missing, ({svg}) => hasHan(svg)), ...runsOf(missing, ({svg}) => !hasHan(svg))]
  const work = async () => {
    for (let run = waiting.shift(); run; run = waiting.shift()) {
      const pngs = await cardPngs(run.map(({svg}) => svg))
      await Promise.all(run.map((card, index) => writeFile(keptAt(card), pngs[index] ?? '')))
    }
  }
  // Drawing happens off this thread.
  await Promise.all([work(), work()])
  for (const card of cards) await copyFile(keptAt(card), card.file)
}

/** Enough that fonts are read seldom, few enough that their pictures fit the memory. */
const runLength = 12

/** The cards that a test holds for, in runs: those for Chinese need other fonts. */
function runsOf(cards: readonly CardFile[], test: (card: CardFile) => boolean): readonly CardFile[][] {
  const those = cards.filter(test)
  return Array.from({length: Math.ceil(those.length / runLength)}, (_, index) =>
    those.slice(index * runLength, (index + 1) * runLength),
  )
}

function defaultCache(): string {
  return join(packageFolder('country-flag-icons'), '..', '.cache', 'cuadro-cards')
}
