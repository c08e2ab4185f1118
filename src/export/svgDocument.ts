import {textWidth} from '../layout/textWidth.ts'
import type {Language} from '../season/languages.ts'
import {fonts, palettes, type Scheme} from './palette.ts'
import {svg, svgText, writeSvg, type SvgElement, type SvgNode} from './svgTree.ts'

/** What stands above a drawing in a file, as it does above it on the page, and below it where it comes from. */
export interface SvgHead {
  /** The season. */
  readonly name: string
  /** Its competition, its champion. */
  readonly lines: readonly string[]
  readonly foot: string
}

export interface SvgDocument {
  readonly scheme: Scheme
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly head?: SvgHead
  /** Of the content. */
  readonly width: number
  readonly height: number
  /** How far the content stands in by itself at both sides. */
  readonly inset: number
  readonly content: readonly SvgNode[]
  readonly defs: readonly SvgElement[]
}

const margin = 24
const nameSize = 44
const lineHeight = 22
const footHeight = 36

/** Content as a whole SVG file, on its ground and, where there is a head, between that and its foot. */
export function svgDocument(document: SvgDocument): string {
  const {scheme, language, title, description, head, content, defs} = document
  const {paper, ink} = palettes[scheme]
  const headed = head === undefined ? null : placeHead(head, document)
  const width =
    Math.ceil(Math.max(document.width - 2 * document.inset, headed?.width ?? 0)) + (headed ? 2 * margin : 0)
  const top = headed ? margin + headed.height : 0
  const height = Math.ceil(top + document.height + (headed ? footHeight + margin / 2 : 0))
  const body = [
    svg('title', {id: 'title'}, svgText(title)),
    svg('desc', {id: 'desc'}, svgText(description)),
    ...(defs.length === 0 ? [] : [svg('defs', {}, ...defs)]),
    svg('rect', {width, height, fill: paper}),
    ...(headed === null ? [] : headed.above),
    headed === null
      ? svg('g', {}, ...content)
      : svg('g', {transform: `translate(${margin - document.inset},${top})`}, ...content),
    ...(headed === null ? [] : headed.below(height)),
  ]
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xml:lang': language,
      ...{width, height, viewBox: `0 0 ${width} ${height}`},
      'aria-labelledby': 'title desc',
      ...{'font-family': fonts.sans(language), 'font-size': 15, fill: ink},
      style: 'font-variant-numeric: tabular-nums lining-nums; text-autospace: normal',
    },
    ...body,
  )
  return `${writeSvg(root)}\n`
}

function placeHead({name, lines, foot}: SvgHead, {scheme, language}: SvgDocument) {
  const {soft, ink} = palettes[scheme]
  // A serif is narrower than the widths of the table.
  const beside = margin + textWidth(name, nameSize) * 0.86 + 24
  const height = Math.max(nameSize, lines.length * lineHeight) + 28
  const first = margin + nameSize * 0.82 - (lines.length - 1) * lineHeight
  return {
    height,
    width: Math.max(
      beside - margin + Math.max(0, ...lines.map((line) => textWidth(line, 15))),
      textWidth(foot, 12),
    ),
    above: [
      svg(
        'text',
        {
          ...{x: margin, y: margin + nameSize * 0.82, fill: ink},
          ...{'font-family': fonts.serif(language), 'font-size': nameSize},
        },
        svgText(name),
      ),
      ...lines.map((line, index) =>
        svg(
          'text',
          {x: beside, y: first + index * lineHeight, fill: index === lines.length - 1 ? ink : soft},
          svgText(line),
        ),
      ),
    ],
    below: (bottom: number) =>
      foot === ''
        ? []
        : [svg('text', {x: margin, y: bottom - margin / 2 - 4, 'font-size': 12, fill: soft}, svgText(foot))],
  }
}
