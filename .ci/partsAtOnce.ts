import type {Plugin} from 'vite'

// A page that holds its season, and cannot ask for more, opens no other file.
const partsOfOwnFiles = new Set(['OwnSeason', 'OwnNote', 'ImportFindings'])

/**
 * Where all of the viewer is one file, its parts have nothing to wait for: `src/viewer/parts.ts` then gives the parts
 * themselves instead of promises of them, so that no view is drawn a moment late. What opens a reader's own files, with
 * every importer, is left out.
 */
export function partsAtOnce(): Plugin {
  return {
    name: 'cuadro:parts-at-once',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/viewer\/(parts|readFile)\.ts$/},
      handler: (code, id) => ({code: id.endsWith('readFile.ts') ? 'export {}' : atOnce(code), map: null}),
    },
  }
}

/** The same module with every part exported from where it stands. */
export function atOnce(code: string): string {
  const lazy = [...code.matchAll(/export const (\w+) = lazy\(/g)].map(([, name]) => name ?? '')
  const parts = lazy.map((name) => {
    if (partsOfOwnFiles.has(name)) return `export const ${name} = () => null`
    const [, file] = new RegExp(`\\b${name}: \\(\\) =>\\s*import\\('([^']+)'\\)`).exec(code) ?? []
    if (file === undefined) throw new Error(`parts.ts: no import of the part ${name} was found.`)
    return `export {${name}} from '${file}'`
  })
  if (parts.length === 0) throw new Error('parts.ts: no part was found.')
  const loads = [...code.matchAll(/export (?:const|function) (load\w+)/g)].map(([, name]) => name ?? '')
  return [...parts, ...loads.map((name) => `export async function ${name}() {}`)].join('\n')
}
