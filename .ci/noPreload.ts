import type {Plugin} from 'vite'

/** In one file there is nothing to load before: what Vite wraps around every `import()` becomes the import itself. */
export function noPreload(): Plugin {
  return {
    name: 'cuadro:no-preload',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: {id: /^\0vite\/preload-helper/},
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
