/**
 * What WordPress makes of an oEmbed answer from a host it does not know, as its reference describes
 * `wp_filter_oembed_result`: one iframe with these attributes and no others, in a sandbox, with a secret in its address
 * by which it can say its height.
 */
export function filterAnswer(html: string, secret: string): string {
  const [, attributes] = /<iframe([^>]*)><\/iframe>/.exec(html) ?? []
  if (attributes === undefined) throw new Error('WordPress shows nothing: there is no iframe.')
  const kept = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    allowed.has(name) ? [name === 'src' ? `src="${value}#?secret=${secret}"` : `${name}="${value}"`] : [],
  )
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" ${kept.join(' ')}></iframe>`
}

const allowed = new Set([
  ...['src', 'width', 'height', 'title'],
  ...['frameborder', 'marginwidth', 'marginheight', 'scrolling'],
])

/** A receiver after the rules of its script: a message of a frame with that secret sets its height, 200 to 1000. */
export const receiver = `<script>
  addEventListener('message', ({source, data}) => {
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.message !== 'height') return
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
    }
  })
</script>`
