import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {languages, type Language} from '../season/languages.ts'
import {makeScene} from '../viewer/makeScene.ts'
import {drawCard} from './card.ts'
import {oembedOf} from './oembed.ts'
import {openPage} from './openPage.ts'
import type {SiteData} from './siteData.ts'
import {writeCards, type CardFile} from './writeCards.ts'
import type {SeasonId} from '../season/ids.ts'

/**
 * Writes what other sites show of each page: its card and, where it is known at which public address the build will
 * stand, its oEmbed answer, which must name whole addresses.
 */
export async function writeShared(folder: string, data: SiteData, site: URL | null): Promise<void> {
  const cards: CardFile[] = []
  for (const {id} of data.seasons) {
    for (const language of languages) {
      const place = join(folder, language, id)
      await mkdir(place, {recursive: true})
      const scene = await sceneOf(data, id, language)
      cards.push({svg: drawCard(scene), file: join(place, 'card.png')})
      if (site !== null)
        await writeFile(join(place, 'oembed.json'), `${JSON.stringify(oembedOf(scene, site))}\n`)
    }
  }
  await writeCards(cards)
  if (site === null)
    console.log('CUADRO_URL is not set: no oembed.json was written, since it must name the public address.')
}

async function sceneOf(data: SiteData, season: SeasonId, language: Language) {
  const {clubs, load, messages} = (await openPage(data, {season, language})).getState()
  if (load.status !== 'ready') throw new Error('openPage() waits for the season.')
  return makeScene(load.season, clubs, language, messages, () => '')
}
