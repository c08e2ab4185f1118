import react from '@vitejs/plugin-react'
import {defineConfig} from 'vitest/config'
import {contentSecurityPolicy} from './.ci/contentSecurityPolicy.ts'
import {targets} from './.ci/light.ts'
import {noPreload} from './.ci/noPreload.ts'
import {publish} from './.ci/publish.ts'
import {seasonIds} from './.ci/seasonIds.ts'
import {smallData} from './.ci/smallData.ts'
import {stripDescriptions} from './.ci/stripDescriptions.ts'
import {styleSheets} from './.ci/styleSheets.ts'
import {bracketStyles} from './src/drawing/styles.ts'

export default defineConfig({
  base: './',
  // As any static host does it: an address without a file is 404, not the page.
  appType: 'mpa',
  plugins: [
    react(),
    noPreload(),
    styleSheets(),
    seasonIds(),
    smallData(),
    stripDescriptions(),
    contentSecurityPolicy({styles: [bracketStyles]}),
    publish(),
  ],
  build: {
    ...targets,
    modulePreload: false,
    // A flag is a file of its own, so that only the flags in use are loaded.
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
    rolldownOptions: {
      // The pages take longer than the page, and are no reason to worry.
      checks: {bundlerTimings: false},
      output: {
        // Flags keep their names: they never change, and a hash for each would weigh more than the list of them.
        assetFileNames: ({names}) =>
          names.some((name) => name.endsWith('.svg'))
            ? 'flags/[name][extname]'
            : 'assets/[name]-[hash][extname]',
        // Every hash is named in the first file: 36 bits are enough to tell a version from the one before.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        // All that is needed at once is one file: a React apart would cost a request and half a kilobyte of packing.
        // Languages and the further views come when they are wanted.
        codeSplitting: {
          groups: [
            {name: 'cuadro', tags: ['$initial'], priority: 2},
            {name: 'shared', minShareCount: 2, priority: 1},
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // The files share the browser of their worker, but no profile.
          isolate: false,
          setupFiles: ['tests/browser/setup.ts'],
        },
      },
    ],
  },
})
