import type {SvgElement, SvgNode} from './svgTree.ts'

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: SvgNode[]
}

const parts = /<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g

/**
 * The first element of a markup as a tree. It reads what a serialiser wrote, as React or a browser does: everything
 * closed, attributes in double quotes. So it works on a server, and where a page may not parse markup.
 */
export function readSvg(markup: string): SvgElement {
  const root: Open = {name: '', attributes: {}, children: []}
  const open: Open[] = [root]
  for (const [part, closing, name, attributes = '', empty] of markup.matchAll(parts)) {
    const inside = open.at(-1) ?? root
    if (name === undefined) inside.children.push(part)
    else if (closing === '/') open.pop()
    else {
      const element: Open = {name, attributes: readAttributes(attributes), children: []}
      inside.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  const first = root.children.find((child): child is SvgElement => typeof child !== 'string')
  if (first === undefined) throw new Error('There is no element in this markup.')
  return first
}

function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}
