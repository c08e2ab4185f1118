import {fileURLToPath} from 'node:url'
import type {InlineConfig} from 'vite'
import {noPreload} from './noPreload.ts'
import {partsAtOnce} from './partsAtOnce.ts'
import {stripDescriptions} from './stripDescriptions.ts'
import {styleSheets} from './styleSheets.ts'

/** Of `vite.config.ts`: what browsers are to understand. */
export const targets = {
  target: 'es2022',
  // For older browsers light-dark() would become a media query, which knows the device but not the reader's choice.
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
}

/**
 * What the builds beside the page share: Preact in the place of React, styles in the script. Every part of the viewer is
 * at once in one file, unless it is `split` into what the first season needs and what may be asked for later.
 */
export function lightConfig({split = false} = {}): InlineConfig {
  return {
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [noPreload(), split ? [] : partsAtOnce(), styleSheets(), stripDescriptions()],
    resolve: {
      alias: [
        {find: /^react$/, replacement: 'preact/compat'},
        {find: /^react-dom$/, replacement: 'preact/compat'},
        {find: /^react-dom\/client$/, replacement: 'preact/compat/client'},
        {find: /^react-dom\/server$/, replacement: 'preact/compat/server'},
        {find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime'},
      ],
    },
  }
}
