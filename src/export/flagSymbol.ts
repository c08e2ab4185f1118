import {readSvg} from './readSvg.ts'
import {svg, type SvgElement} from './svgTree.ts'

/** A flag to be drawn many times. Not an image: some browsers paint a picture before the images in it are there. */
export function flagSymbol(id: string, source: string): SvgElement {
  const {attributes, children} = readSvg(source)
  return {...svg('symbol', {id, viewBox: attributes.viewBox}), children}
}

/** A flag at its place, three to two. The older way to name the symbol is the one that every program knows. */
export function flagUse(
  symbol: SvgElement,
  {x, y, width, opacity}: {x: number; y: number; width: number; opacity?: number | undefined},
): SvgElement {
  const {id = ''} = symbol.attributes
  return svg('use', {'xlink:href': `#${id}`, x, y, width, height: (width * 2) / 3, opacity})
}
