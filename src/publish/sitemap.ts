import type {SeasonEntry} from '../season/seasonList.ts'
import {languages} from '../season/languages.ts'
import {escapeHtml} from './html.ts'

/** The list of all pages for search engines, each with its siblings in the other languages. */
export function sitemap(seasons: readonly SeasonEntry[], base: URL): string {
  const address = (path: string) => escapeHtml(new URL(path, base).href)
  const pages = seasons.flatMap(({id}) => {
    const alternates = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address(`${language}/${id}/`)}"/>`,
    )
    return languages.map(
      (language) => `<url><loc>${address(`${language}/${id}/`)}</loc>${alternates.join('')}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${address('')}</loc></url>`,
    ...pages,
    '</urlset>\n',
  ].join('\n')
}
