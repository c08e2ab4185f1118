import type {Language} from '../season/languages.ts'
import type {Choices} from '../viewer/state/choices.ts'
import {parseUrl} from '../viewer/state/url.ts'

/** Something to post to the window that holds the frame. */
export interface Post {
  readonly message: unknown
  readonly to: string
}

/** What a host may say to the page in its frame. */
export type Command =
  | {readonly kind: 'hello'; readonly id: string | number}
  | {readonly kind: 'set'; readonly change: Partial<Choices>}

export interface Host {
  /** The address of the page as the host wrote it. */
  readonly href: string
  /** WordPress gives one with the address, and wants it back. */
  readonly secret: string | null
  /** Who said hello: how it calls the frame, and where answers go. */
  readonly greeted: {readonly id: string | number; readonly origin: string} | null
}

/** WordPress's secret in a fragment: `#?secret=XXXXXXXXXX`. */
export function readSecret(hash: string): string | null {
  return /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null
}

/**
 * A height in the dialects that hosts understand: our own, that of hosts with Embedly, AMP's, and WordPress's where it
 * gave a secret. They are numbers, harmless whoever listens.
 */
export function heightPosts(height: number, {href, secret, greeted}: Host): readonly Post[] {
  const own = {type: 'cuadro:height', v: 1, id: greeted?.id ?? '', height}
  return [
    {message: own, to: greeted?.origin ?? '*'},
    {message: JSON.stringify({src: href, context: 'iframe.resize', height}), to: '*'},
    {message: {sentinel: 'amp', type: 'embed-size', height}, to: '*'},
    ...(secret === null ? [] : [{message: {message: 'height', value: height, secret}, to: '*'}]),
  ]
}

/** The command in a message of the parent; null for anything else. Its values are read as those of an address are. */
export function readCommand(data: unknown, language: Language): Command | null {
  if (typeof data !== 'object' || data === null) return null
  const said = new Map<string, unknown>(Object.entries(data))
  const id = said.get('id')
  if (said.get('v') !== 1) return null
  if (said.get('type') === 'cuadro:hello')
    return typeof id === 'string' || typeof id === 'number' ? {kind: 'hello', id} : null
  if (said.get('type') !== 'cuadro:set') return null

  const parameters = new URLSearchParams()
  for (const name of ['season', 'club', 'lang', 'theme']) {
    const value = said.get(name)
    if (typeof value === 'string' && value.length <= 300) parameters.set(name, value)
  }
  const {choices, notices} = parseUrl(parameters.toString(), {language})
  const good = (name: string, about: readonly string[]) =>
    parameters.has(name) && !notices.some((notice) => about.includes(notice.about))
  return {
    kind: 'set',
    change: {
      ...(good('season', ['season']) && {season: choices.season, data: null}),
      ...(good('club', ['club', 'clubs']) && {clubs: choices.clubs, associations: []}),
      ...(good('lang', ['language']) && {language: choices.language}),
      ...(good('theme', ['theme']) && {theme: choices.theme}),
    },
  }
}
