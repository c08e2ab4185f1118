import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {renderToString} from 'react-dom/server'
import {policy} from '../../.ci/contentSecurityPolicy.ts'
import {bracketStyles} from '../drawing/styles.ts'
import {formatSeasonUrl, type SeasonPage} from '../page/seasonUrl.ts'
import {languages} from '../season/text.ts'
import {makeScene} from '../viewer/makeScene.ts'
import {element} from './html.ts'
import {openPage} from './openPage.ts'
import {firstStyles} from './pageStyles.ts'
import {PrintedMarkup, ViewerMarkup} from './SeasonMarkup.tsx'
import type {SiteData} from './siteData.ts'

/** Writes a page for each season in each language, complete without a script. */
export async function writePages(folder: string, data: SiteData): Promise<void> {
  for (const {id} of data.seasons) {
    for (const language of languages) {
      const place = join(folder, language, id)
      await mkdir(place, {recursive: true})
      await writeFile(join(place, 'index.html'), await pageOf(data, {season: id, language}))
    }
  }
}

async function pageOf(data: SiteData, page: SeasonPage): Promise<string> {
  const store = await openPage(data, page)
  const {choices, clubs, load, messages} = store.getState()
  if (load.status !== 'ready') throw new Error('openPage() waits for the season.')
  const addressOf = (change: object) => formatSeasonUrl({...choices, ...change}, page)
  const scene = makeScene(load.season, clubs, page.language, messages, addressOf)
  const viewer = renderToString(<ViewerMarkup store={store} addressOf={addressOf} home="../../" />)
  const printed = renderToString(<PrintedMarkup scene={scene} />)
  const content = policy([], [bracketStyles, firstStyles])
  return [
    `<!doctype html><html lang="${page.language}"><head>`,
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('link', {rel: 'icon', href: 'data:,'}),
    element('style', {}, firstStyles),
    element('script', {defer: true, src: `../../data/seasons/${page.season}.js`}),
    element('script', {defer: true, src: '../../viewer.js'}),
    '</head><body>',
    `<div id="cuadro">${viewer}</div>`,
    `<div class="cuadro printed" id="printed" lang="${page.language}">${printed}</div>`,
    '</body></html>\n',
  ].join('')
}
