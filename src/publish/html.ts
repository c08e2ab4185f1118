type Attributes = Readonly<Record<string, string | true | undefined>>

/** An element of a page's head, with its text as HTML writes it. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  )
  const start = `<${name}${written.join('')}>`
  return ['meta', 'link'].includes(name) ? start : `${start}${content}</${name}>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** JSON that can stand in a script element. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
