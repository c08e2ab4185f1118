import {bracketSizes} from '../layout/bracketSizes.ts'
import type {Language} from '../season/languages.ts'
import {flagSymbol, flagUse} from './flagSymbol.ts'
import {fonts, palettes, type Scheme} from './palette.ts'
import {readSvg} from './readSvg.ts'
import {resolveVariables} from './resolveVariables.ts'
import {readStyleRules, styleOf, type StyleRule} from './styleRules.ts'
import {svg, type SvgElement, type SvgNode} from './svgTree.ts'
import {svgDocument, type SvgHead} from './svgDocument.ts'

export interface CompleteSvgSettings {
  readonly scheme: Scheme
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The source of the flag at an address; null leaves the flag out. */
  readonly flagAt: (address: string) => string | null
  /** What stands above the drawing; nothing is added to it where this is left out. */
  readonly head?: SvgHead
}

/**
 * The SVG of a drawing as a file that needs nothing else: its own style, custom properties and all, turned into plain
 * attributes that every program knows, flags as symbols, links and hooks gone, a title, a description and a ground.
 * The markup is what React or a browser wrote of the drawing as it stands, with what is lit in it.
 */
export function completeSvg(markup: string, settings: CompleteSvgSettings): string {
  const {scheme, language, title, description, flagAt, head} = settings
  const root = readSvg(markup)
  const rules = readStyleRules(styleIn(root))
  const values = {
    ...palettes[scheme],
    sans: fonts.sans(language),
    serif: fonts.serif(language),
  }
  const flags = new Map<string, SvgElement>()
  const flag = (address: string): SvgElement | null => {
    const source = flags.has(address) ? null : flagAt(address)
    if (source !== null) flags.set(address, flagSymbol(`flag-${flags.size + 1}`, source))
    return flags.get(address) ?? null
  }
  const plain = plainElement([root], {rules, values, language, flag})
  return svgDocument({
    ...{scheme, language, title, description},
    ...(head === undefined ? {} : {head}),
    width: Number(root.attributes.width),
    height: Number(root.attributes.height),
    inset: head === undefined ? 0 : bracketSizes.margin,
    content: [plain],
    defs: [...flags.values()],
  })
}

interface Resolving {
  readonly rules: readonly StyleRule[]
  readonly values: Readonly<Record<string, string>>
  readonly language: Language
  readonly flag: (address: string) => SvgElement | null
}

// What SVG knows as an attribute; the rest of a style is for a page.
const presentation = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'opacity',
]
const kept = ['x', 'y', 'dx', 'dy', 'd', 'width', 'height', 'transform', 'r', 'cx', 'cy']

function plainElement(path: readonly SvgElement[], resolving: Resolving): SvgElement {
  const element = path.at(-1)
  if (element === undefined) throw new Error('A path of elements ends in one.')
  const {attributes} = element
  const style = styleOf(path, resolving.rules, resolving.language)
  const isRoot = path.length === 1
  const own = Object.fromEntries(
    kept.flatMap((name) => (isRoot || attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  )
  const looks = svg(
    '',
    Object.fromEntries(
      presentation.map((name) => [
        name,
        simple(name, resolveVariables(style.get(name) ?? '', resolving.values)),
      ]),
    ),
  ).attributes
  const {lang} = attributes
  return {
    // A link would lead nowhere from a file.
    name: isRoot || element.name === 'a' ? 'g' : element.name,
    attributes: {...own, ...looks, ...(lang === undefined || isRoot ? {} : {'xml:lang': lang})},
    children: element.children.flatMap((child) => plainChild(child, path, resolving)),
  }
}

function plainChild(child: SvgNode, path: readonly SvgElement[], resolving: Resolving): readonly SvgNode[] {
  if (typeof child === 'string') return [child]
  const {name, attributes} = child
  if (name === 'style') return []
  // A box to be pointed at; what it says of its tie becomes the title of that.
  if (attributes.class === 'hit') {
    const label = attributes['aria-label']
    return label === undefined ? [] : [{name: 'title', attributes: {}, children: [label]}]
  }
  if (name === 'image') {
    const symbol = resolving.flag(unescape(attributes.href ?? ''))
    const place = (key: string) => Number(attributes[key])
    return symbol === null ? [] : [flagUse(symbol, {x: place('x'), y: place('y'), width: place('width')})]
  }
  if (name === 'path' && !attributes.d) return []
  return [plainElement([...path, child], resolving)]
}

/** Old programs know weights in hundreds, and sizes without a unit. */
function simple(name: string, value: string): string | undefined {
  if (value === '') return undefined
  if (name === 'font-weight') return String(Math.round(Number(value) / 100) * 100)
  return name === 'font-size' ? value.replace(/px$/, '') : value
}

function styleIn({children}: SvgElement): string {
  const style = children.find((child) => typeof child !== 'string' && child.name === 'style')
  const [text] = typeof style === 'object' ? style.children : []
  return typeof text === 'string' ? unescape(text) : ''
}

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
