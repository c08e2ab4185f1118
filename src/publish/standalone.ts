import {policy} from '../../.ci/contentSecurityPolicy.ts'
import {bracketStyles} from '../drawing/styles.ts'
import {loadMessages} from '../i18n/language.ts'
import {pageWords} from '../i18n/pageWords.ts'
import {languages} from '../season/languages.ts'
import {element, escapeHtml} from './html.ts'
import type {SiteData} from './siteData.ts'

/** `standalone.html`: the viewer with its script, its styles, its flags and every season in one file. */
export async function standalonePage({files}: SiteData, script: string): Promise<string> {
  const {brand} = await loadMessages('en')
  // Neither the end of a script nor the start of a comment may stand in one; in a string the escape is the same text.
  const safe = script.trim().replace(/<(?=\/script|!--)/gi, '\\x3c')
  return [
    '<!doctype html><html lang="en"><head>',
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content: policy([safe], [bracketStyles])}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'color-scheme', content: 'light dark'}),
    element('title', {}, escapeHtml(brand.name)),
    element('link', {rel: 'icon', href: 'data:,'}),
    '</head><body><div id="cuadro"></div>',
    element(
      'noscript',
      {},
      languages
        .map((language) => element('p', {lang: language}, escapeHtml(pageWords[language].needsScript)))
        .join(''),
    ),
    ...Object.entries(files)
      // Those of a season are among all clubs.
      .filter(([file]) => !file.startsWith('data/clubs/'))
      .map(([file, text]) =>
        element('script', {type: 'application/json', 'data-file': file}, text.replaceAll('<', '\\u003c')),
      ),
    element('script', {}, safe),
    '</body></html>\n',
  ].join('\n')
}
