import type {Plugin} from 'vite'

/**
 * Where all of the viewer is one file, its parts have nothing to wait for: `src/viewer/parts.ts` then gives the parts
 * themselves instead of promises of them, so that no view is drawn a moment late.
 */
export function partsAtOnce(): Plugin {
  return {
    name: 'cuadro:parts-at-once',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/viewer\/parts\.ts$/},
      handler: (code) => ({code: atOnce(code), map: null}),
    },
  }
}

/** The same module with every part exported from where it stands. */
export function atOnce(code: string): string {
  const lazy = [...code.matchAll(/export const (\w+) = lazy\(/g)].map(([, name]) => name ?? '')
  const parts = lazy.map((name) => {
    const [, file] = new RegExp(`\\b${name}: \\(\\) =>\\s*import\\('([^']+)'\\)`).exec(code) ?? []
    if (file === undefined) throw new Error(`parts.ts: no import of the part ${name} was found.`)
    return `export {${name}} from '${file}'`
  })
  if (parts.length === 0) throw new Error('parts.ts: no part was found.')
  return [...parts, 'export function loadParts() {}'].join('\n')
}
