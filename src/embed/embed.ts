/**
 * Gives iframes of Cuadro the height of what they show. A classic script for the host's page: it finds an iframe by the
 * window that a message came from, and believes of the message nothing but a number.
 */
interface Host extends Window {
  cuadroEmbed?: true
}

const least = 100
const most = 20_000

function start(host: Host): void {
  if (host.cuadroEmbed) return
  host.cuadroEmbed = true
  // The folder this script came from: iframes of other pages are none of its business.
  const script = document.currentScript
  const home = script instanceof HTMLScriptElement && script.src ? new URL('.', script.src).href : null
  let greeted = 0

  const isOurs = (frame: HTMLIFrameElement) =>
    (home !== null && frame.src.startsWith(home)) || frame.hasAttribute('data-cuadro')
  const greet = (frame: HTMLIFrameElement) => {
    if (isOurs(frame)) frame.contentWindow?.postMessage({type: 'cuadro:hello', v: 1, id: ++greeted}, '*')
  }

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    const height = heightIn(data)
    if (height === null) return
    for (const frame of document.getElementsByTagName('iframe'))
      if (frame.contentWindow === source && isOurs(frame)) frame.style.height = `${height}px`
  })
  // Those that come later say so themselves once they are there.
  document.addEventListener(
    'load',
    ({target}) => {
      if (target instanceof HTMLIFrameElement) greet(target)
    },
    true,
  )
  for (const frame of document.getElementsByTagName('iframe')) greet(frame)
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null
  const {type, v, height} = data as {type?: unknown; v?: unknown; height?: unknown}
  if (type !== 'cuadro:height' || v !== 1 || typeof height !== 'number' || !Number.isFinite(height))
    return null
  return Math.min(most, Math.max(least, Math.ceil(height)))
}

start(window)
