import type {Scene} from '../drawing/scene.ts'
import {seasonLabel} from '../i18n/format.ts'
import {pageWords} from '../i18n/pageWords.ts'
import {languages, type Language} from '../season/languages.ts'
import {textIn} from '../season/textIn.ts'
import {describeSeason} from './describeSeason.ts'
import {element, escapeHtml, jsonInHtml} from './html.ts'

// As social networks know them; they have no code for the Spanish of Latin America but this.
const locales: Readonly<Record<Language, string>> = {en: 'en_US', 'zh-Hant': 'zh_HK', es: 'es_LA'}

/**
 * What others read of a season's page: its title, description and kin, for search engines and previews. Without `base`,
 * the public address of the build, what must be a whole address is left out.
 */
export function pageHead(scene: Scene, base: URL | null): string {
  const {language, messages} = scene
  const {record} = scene.season
  const competition = textIn(record.competition, language).text
  const label = seasonLabel(language, record)
  const title = messages.pageTitle(label, competition)
  const description = describeSeason(scene)
  const place = `${language}/${record.id}/`
  const absolute = (path: string) => (base === null ? null : new URL(path, base).href)
  const url = absolute(place)
  const card = absolute(`${place}card.png`)
  const toPage = (other: Language) => absolute(`${other}/${record.id}/`) ?? `../../${other}/${record.id}/`
  const property = (name: string, content: string) => element('meta', {property: name, content})
  return [
    element('title', {}, escapeHtml(title)),
    element('meta', {name: 'description', content: description}),
    element('link', {rel: 'canonical', href: url ?? './'}),
    ...languages.map((other) => element('link', {rel: 'alternate', hreflang: other, href: toPage(other)})),
    element('link', {
      rel: 'alternate',
      hreflang: 'x-default',
      href: `${absolute('') ?? '../../'}?season=${record.id}`,
    }),
    property('og:type', 'website'),
    property('og:site_name', messages.brand.name),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', locales[language]),
    ...languages
      .filter((other) => other !== language)
      .map((other) => property('og:locale:alternate', locales[other])),
    ...(url === null || card === null
      ? []
      : [
          property('og:url', url),
          property('og:image', card),
          property('og:image:type', 'image/png'),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', pageWords[language].card(label)),
          element('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: `${url}oembed.json`,
            title,
          }),
        ]),
    element('meta', {name: 'twitter:card', content: card === null ? 'summary' : 'summary_large_image'}),
    element(
      'script',
      {type: 'application/ld+json'},
      jsonInHtml(sportsEvent(scene, {url, card, description})),
    ),
  ].join('')
}

/** The season as schema.org describes an event. */
function sportsEvent(
  scene: Scene,
  {
    url,
    card,
    description,
  }: {readonly url: string | null; readonly card: string | null; readonly description: string},
): object {
  const {language, clubName} = scene
  const {record} = scene.season
  const teams = [...record.champions.map(({club}) => club), ...record.runnersUp]
  return {
    '@context': 'https://schema.org',
    '@type': 'SportsEvent',
    name: `${textIn(record.competition, language).text} ${seasonLabel(language, record)}`,
    description,
    inLanguage: language,
    sport: 'https://www.wikidata.org/wiki/Q2736',
    ...(record.start && {startDate: record.start}),
    ...(record.end && {endDate: record.end}),
    ...(teams.length > 0 && {
      competitor: teams.map((club) => ({'@type': 'SportsTeam', name: clubName(club)})),
    }),
    ...(url !== null && {url}),
    ...(card !== null && {image: card}),
  }
}
