import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const sheets = fileURLToPath(new URL('../src/viewer/styleSheets.ts', import.meta.url))
const prefix = '\0style-sheet:'

/**
 * Style that comes with its script, for a host that would not let a style element in: `import './x.css'` hands the text
 * to `src/viewer/styleSheets.ts`.
 */
export function styleSheets(): Plugin {
  return {
    name: 'cuadro:style-sheets',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('.css') || importer === undefined) return null
      return `${prefix}${resolve(dirname(importer), source)}.js`
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const file = JSON.stringify(`${id.slice(prefix.length, -'.js'.length)}?inline`)
      return {
        code: `import {addStyles} from ${JSON.stringify(sheets)}\nimport text from ${file}\naddStyles(text)`,
        moduleSideEffects: true,
      }
    },
  }
}
