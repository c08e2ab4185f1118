import type {SvgElement} from './svgTree.ts'

/** A part of a selector without spaces: `.row[data-mark]`. */
interface Compound {
  readonly classes: readonly string[]
  readonly attributes: readonly {readonly name: string; readonly value: string | undefined}[]
  readonly language: string | undefined
}
export interface StyleRule {
  readonly compounds: readonly Compound[]
  readonly weight: number
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/**
 * The rules of a drawing's own style, the weakest first: classes, attributes and `:lang()` one below another, which is
 * all they are made of. What depends on the medium is not for a file.
 */
export function readStyleRules(css: string): readonly StyleRule[] {
  const flat = css.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) => {
      const declarations = body.split(';').flatMap((line): [string, string][] => {
        const [property = '', ...value] = line.split(':')
        return value.length === 0 ? [] : [[property.trim(), value.join(':').trim()]]
      })
      return selectors.split(',').map((selector): StyleRule => {
        const compounds = selector.trim().split(/\s+/).map(readCompound)
        return {compounds, declarations, weight: weightOf(compounds)}
      })
    })
    .sort((a, b) => a.weight - b.weight)
}

/** What the rules say of the last of these elements, each of which is inside the one before. */
export function styleOf(
  path: readonly SvgElement[],
  rules: readonly StyleRule[],
  language: string,
): ReadonlyMap<string, string> {
  const matching = rules.filter(({compounds}) => matches(compounds, path, language))
  return new Map(matching.flatMap(({declarations}) => declarations))
}

function readCompound(text: string): Compound {
  return {
    classes: [...text.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    attributes: [...text.matchAll(/\[([\w-]+)(?:="([^"]*)")?\]/g)].map(([, name = '', value]) => ({
      name,
      value,
    })),
    language: /:lang\((\w+)\)/.exec(text)?.[1],
  }
}

const weightOf = (compounds: readonly Compound[]) =>
  compounds.reduce(
    (sum, {classes, attributes, language}) => sum + classes.length + attributes.length + (language ? 1 : 0),
    0,
  )

function matches(compounds: readonly Compound[], path: readonly SvgElement[], language: string): boolean {
  const [element] = path.slice(-1)
  const [own] = compounds.slice(-1)
  if (element === undefined || own === undefined || !fits(own, path, language)) return false
  const outer = compounds.slice(0, -1)
  if (outer.length === 0) return true
  return path.some(
    (_, index) => index > 0 && index < path.length && matches(outer, path.slice(0, index), language),
  )
}

function fits(
  {classes, attributes, language: wanted}: Compound,
  path: readonly SvgElement[],
  language: string,
) {
  const own = path.at(-1)?.attributes ?? {}
  const its = own.class?.split(' ') ?? []
  const spoken =
    path.findLast((element) => element.attributes.lang !== undefined)?.attributes.lang ?? language
  return (
    classes.every((name) => its.includes(name)) &&
    attributes.every(
      ({name, value}) => own[name] !== undefined && (value === undefined || own[name] === value),
    ) &&
    (wanted === undefined || spoken === wanted || spoken.startsWith(`${wanted}-`))
  )
}
