import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {renderToStaticMarkup, renderToString} from 'react-dom/server'
import {policy} from '../../.ci/contentSecurityPolicy.ts'
import {bracketStyles} from '../drawing/styles.ts'
import {early} from '../page/early.ts'
import {formatSeasonUrl, type SeasonPage} from '../page/seasonUrl.ts'
import {languages} from '../season/languages.ts'
import type {Choices} from '../viewer/state/choices.ts'
import {makeScene} from '../viewer/makeScene.ts'
import {element} from './html.ts'
import {NoScriptNav} from './NoScriptNav.tsx'
import {openPage} from './openPage.ts'
import {firstStyles} from './pageStyles.ts'
import {pageHead} from './pageHead.ts'
import {PrintedMarkup, printedParts, ViewerMarkup} from './SeasonMarkup.tsx'
import type {SiteData} from './siteData.ts'

/** Writes a page for each season in each language, complete without a script. */
export async function writePages(folder: string, data: SiteData, base: URL | null): Promise<void> {
  for (const {id} of data.seasons) {
    for (const language of languages) {
      const place = join(folder, language, id)
      await mkdir(place, {recursive: true})
      await writeFile(join(place, 'index.html'), await seasonPage(data, {season: id, language}, base))
    }
  }
}

const earlyScript = `(${early.toString()})()`

async function seasonPage(data: SiteData, page: SeasonPage, base: URL | null): Promise<string> {
  const store = await openPage(data, page)
  const {choices, clubs, load, messages} = store.getState()
  if (load.status !== 'ready') throw new Error('openPage() waits for the season.')
  const addressOf = (change: Partial<Choices>) => formatSeasonUrl({...choices, ...change}, page)
  const scene = makeScene(load.season, clubs, page.language, messages, addressOf)
  const nav = {page, seasons: data.seasons, choices, messages, parts: printedParts(scene)}
  const viewer = renderToString(<ViewerMarkup store={store} addressOf={addressOf} home="../../" />)
  const styles = firstStyles + toolsStyle(viewer)
  const content = policy([earlyScript], [bracketStyles, styles])
  return [
    `<!doctype html><html lang="${page.language}"><head>`,
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('script', {}, earlyScript),
    pageHead(scene, base),
    element('link', {rel: 'icon', href: 'data:,'}),
    element('style', {}, styles),
    ...[`data/seasons/${page.season}.js`, 'viewer.js', 'data/clubs.js'].map((file) =>
      element('script', {defer: true, src: `../../${file}`}),
    ),
    '</head><body>',
    `<noscript>${renderToStaticMarkup(<NoScriptNav {...nav} />)}</noscript>`,
    `<div id="cuadro">${viewer}</div>`,
    `<div class="cuadro printed" id="printed" lang="${page.language}">`,
    renderToStaticMarkup(<PrintedMarkup scene={scene} />),
    '</div></body></html>\n',
  ].join('')
}

/** Where the tree fits there are no tools above it; from which width on that is, only this page knows. */
function toolsStyle(viewer: string): string {
  const [, width] =
    /<svg[^>]* data-drawing="bracket"[^>]*? width="(\d+)"|<svg[^>]*? width="(\d+)"[^>]* data-drawing="bracket"/
      .exec(viewer)
      ?.filter(Boolean) ?? []
  return width === undefined ? '' : `@container (min-width:${width}px){.tools:empty{display:none}}`
}
