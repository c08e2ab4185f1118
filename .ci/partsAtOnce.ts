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
      filter: {id: /\/src\/viewer\/(parts|state\/readFile)\.ts$/},
      handler: (code, id) => ({code: id.endsWith('readFile.ts') ? 'export {}' : atOnce(code), map: null}),
    },
  }
}

/** The same module with every part exported from where it stands. */
export function atOnce(code: string): string {
  const parts = [...code.matchAll(/export const (\w+) = part\(\s*\(\) =>\s*import\('([^']+)'\)/g)].map(
    ([, name = '', file = '']) =>
      partsOfOwnFiles.has(name) ? `export const ${name} = () => null` : `export {${name}} from '${file}'`,
  )
  const named = code.match(/= part\(/g)?.length ?? 0
  if (parts.length === 0 || parts.length < named)
    throw new Error('parts.ts: no import was found of some parts.')
  const loads = [...code.matchAll(/export (?:const|(?:async )?function) (load\w+)/g)].map(
    ([, name]) => name ?? '',
  )
  return [...parts, ...loads.map((name) => `export async function ${name}() {}`)].join('\n')
}
