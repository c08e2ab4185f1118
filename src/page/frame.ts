import type {ViewerStore} from '../viewer/state/store.ts'
import {heightPosts, readCommand, readSecret, type Host} from './frameMessages.ts'

interface Frame {
  /** The element whose height counts: the page may be as high as the frame is, its content is not. */
  readonly content: HTMLElement
  readonly store: ViewerStore
  /** The address as the host wrote it, before anything was chosen. */
  readonly href: string
}

/** Tells the window that holds the page how high it is, whenever that changes, and does what that window asks. */
export function joinHost({content, store, href}: Frame): void {
  let host: Host = {href, secret: readSecret(new URL(href).hash), greeted: null}
  let told = 0
  let due: number | undefined
  let late: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    if (due !== undefined) cancelAnimationFrame(due)
    clearTimeout(late)
    due = late = undefined
    const height = Math.max(1, Math.ceil(content.getBoundingClientRect().bottom + scrollY))
    if (Math.abs(height - told) < 1) return
    told = height
    for (const {message, to} of heightPosts(height, host)) parent.postMessage(message, to)
  }
  // Once a frame; but a frame out of sight has none, and its height is wanted before it comes into sight.
  const tellSoon = () => {
    due ??= requestAnimationFrame(tell)
    late ??= setTimeout(tell, 100)
  }
  const tellAgain = () => {
    told = 0
    tellSoon()
  }

  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    if (source !== parent) return
    const command = readCommand(data, store.getState().choices.language)
    if (command?.kind === 'hello') {
      host = {...host, greeted: {id: command.id, origin: origin === 'null' || origin === '' ? '*' : origin}}
      tellAgain()
    } else if (command?.kind === 'set') store.getState().choose(command.change)
  })
  new ResizeObserver(tellSoon).observe(content)
  store.subscribe(tellSoon)
  tell()

  // Where WordPress lets nothing open, it follows links to the page's own host itself.
  const {secret} = host
  if (secret === null) return
  content.addEventListener('click', ({target}) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null
    if (link?.host === location.host) parent.postMessage({message: 'link', value: link.href, secret}, '*')
  })
}
