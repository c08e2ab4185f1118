import {policy} from '../../.ci/contentSecurityPolicy.ts'
import {languageNames} from '../i18n/languageNames.ts'
import {loadMessages} from '../i18n/language.ts'
import {pageWords} from '../i18n/pageWords.ts'
import {fromDeep} from '../page/fromDeep.ts'
import type {SeasonEntry} from '../season/seasonList.ts'
import {languages} from '../season/languages.ts'
import {element, escapeHtml} from './html.ts'
import {noticeStyles} from './pageStyles.ts'

const script = `(${fromDeep.toString()})()`

/** `404.html`: says in every language that there is no such page, and leads to the viewer and to the newest season. */
export async function notFoundPage(seasons: readonly SeasonEntry[], base: URL | null): Promise<string> {
  // A host shows this page at any depth, so that its links begin at the root of the host where the folder is known.
  const root = base === null ? './' : base.pathname
  const newest = seasons.at(-1)
  const {brand} = await loadMessages('en')
  const parts = languages.map((language) => {
    const words = pageWords[language]
    const link = (href: string, text: string) => element('a', {href}, escapeHtml(text))
    const links = [
      link(`${root}?lang=${language}`, words.toViewer),
      ...(newest ? [link(`${root}${language}/${newest.id}/`, words.toNewest)] : []),
    ]
    const said = element('h2', {}, escapeHtml(words.notFound)) + element('p', {}, links.join(' '))
    return element('section', {lang: language, 'aria-label': languageNames[language]}, said)
  })
  return [
    '<!doctype html><html lang="en"><head>',
    element('meta', {charset: 'utf-8'}),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: policy(base === null ? [script] : [], [noticeStyles]),
    }),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'robots', content: 'noindex'}),
    element('title', {}, `404 · ${escapeHtml(brand.name)}`),
    element('link', {rel: 'icon', href: 'data:,'}),
    element('style', {}, noticeStyles),
    '</head><body><main class="cuadro not-found">',
    element('h1', {}, escapeHtml(brand.name)),
    ...parts,
    '</main>',
    base === null ? element('script', {}, script) : '',
    '</body></html>\n',
  ].join('')
}
