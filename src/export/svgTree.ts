/** An SVG element as plain data. Attributes and texts are escaped already. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly SvgNode[]
}
export type SvgNode = SvgElement | string

type Value = string | number | undefined

/** An element; what is undefined is left out. Texts among the children are to be escaped by `svgText`. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly SvgNode[]
): SvgElement {
  const written = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, svgText(typeof value === 'number' ? writeNumber(value) : value)]],
  )
  return {name, attributes: Object.fromEntries(written), children}
}

/** A text that may stand between tags and in attributes; what XML cannot hold at all is left out. */
export function svgText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(notInXml, '')
}

export function writeSvg(node: SvgNode): string {
  if (typeof node === 'string') return node.replaceAll(notInXml, '')
  const {name, attributes, children} = node
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(writeSvg).join('')}</${name}>`
}

/** No more digits than a screen can show. */
const writeNumber = (value: number): string => String(Math.round(value * 100) / 100)

// Control characters, and halves of what takes two.
const notInXml = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|\p{Cs}/gu
