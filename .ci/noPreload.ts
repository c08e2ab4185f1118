import type {Plugin} from 'vite'

/**
 * What Vite wraps around every `import()` becomes the import itself: styles come with their scripts, and what comes later
 * loads when nothing waits for it.
 */
export function noPreload(): Plugin {
  return {
    name: 'cuadro:no-preload',
    apply: 'build',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: {id: /^\0vite\/preload-helper/},
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
