import type {Association, ClubId, SeasonId, TieId} from '../season/ids.ts'
import type {Language} from '../season/languages.ts'

/** A view to be shown in another page, and how. */
export interface SharedView {
  /** Where the pages and the data are; ends in a slash. */
  readonly home: string
  readonly season: SeasonId
  /** The address of a season file of one's own, which takes the place of the season. */
  readonly data: string | null
  readonly language: Language
  readonly clubs: readonly ClubId[]
  readonly associations: readonly Association[]
  /** null: what the season has. */
  readonly view: string | null
  readonly tie: TieId | null
  readonly theme: 'auto' | 'light' | 'dark'
  readonly plain: boolean
}

export interface SharedFrame {
  /** What the frame shows, in words: competition and season. */
  readonly title: string
  /** null: all the width there is. */
  readonly width: number | null
  readonly height: number
}

/** The permanent address of a view: the page of its season and language, with what was chosen there. */
export function shareLink(view: SharedView): string {
  const {home, season, data, language} = view
  const parameters = parametersOf(view)
  if (data !== null) parameters.unshift(['lang', language])
  if (data !== null) parameters.push(['data', data])
  const query = parameters.map(([name, value]) => `${name}=${encode(value)}`).join('&')
  const page = data === null ? `${language}/${encodeURIComponent(season)}/` : 'index.html'
  return `${home}${page}${query === '' ? '' : `?${query}`}`
}

/** An iframe that works where no script may run: its content scrolls inside. */
export function frameSnippet(view: SharedView, {title, width, height}: SharedFrame): string {
  const size = width === null ? 'width:0;min-width:100%' : `width:${width}px;max-width:100%`
  // Where the scheme of an iframe and of its page differ, browsers put an opaque ground behind the page.
  const scheme = view.theme === 'auto' ? 'light dark' : view.theme
  return element('iframe', [
    ['title', title],
    ['src', shareLink(view)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', `${size};border:0;color-scheme:${scheme}`],
    ['allow', 'clipboard-write; fullscreen'],
  ])
}

/** The same iframe, and the script that gives it the height of what it shows. */
export function growingFrameSnippet(view: SharedView, frame: SharedFrame): string {
  return `${frameSnippet(view, frame)}\n<script async src="${escape(`${view.home}embed.js`)}"></script>`
}

/** The custom element, the script that defines it, and a link for where that does not come. */
export function elementSnippet(view: SharedView, {title}: Pick<SharedFrame, 'title'>): string {
  const {home, season, data, language, plain} = view
  const attributes: [string, string][] = [
    ...(data === null ? [['season', season] satisfies [string, string]] : []),
    ['lang', language],
    ...parametersOf({...view, plain: false}),
    // In another page the element shows no header unless it is told to.
    ...(plain ? [] : [['plain', 'false'] satisfies [string, string]]),
    // In another page a relative address would mean a file beside that page.
    ...(data === null ? [] : [['data', new URL(data, home).href] satisfies [string, string]]),
  ]
  const link = `<a href="${escape(shareLink({...view, plain: false}))}">${escape(title)}</a>`
  return [
    `<script type="module" src="${escape(`${home}cuadro.js`)}"></script>`,
    element('cuadro-season', attributes, link),
  ].join('\n')
}

/** In the order that addresses have, without what holds its default. */
function parametersOf({clubs, associations, view, tie, theme, plain}: SharedView): [string, string][] {
  const all: [string, string][] = [
    ['club', clubs.join(',')],
    ['association', associations.join(',')],
    ['view', view ?? ''],
    ['tie', tie ?? ''],
    ['theme', theme === 'auto' ? '' : theme],
    ['plain', plain ? 'true' : ''],
  ]
  return all.filter(([, value]) => value !== '')
}

function element(name: string, attributes: readonly (readonly [string, string])[], content = ''): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escape(value)}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}
const escape = (text: string) => text.replace(/[&"'<>]/g, (letter) => entities[letter] ?? letter)

// Commas and slashes are legible in a query and need no escape.
const encode = (value: string) => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')
