import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build, mergeConfig, type Plugin} from 'vite'
import {lightConfig, targets} from './light.ts'

interface LightScript {
  readonly input: string
  /** Its name in the build. */
  readonly file: string
  readonly format: 'iife' | 'es'
  /** Where what comes later stands, for a script that is not one file that needs no other. */
  readonly split?: string
  /** With its flags inside. */
  readonly whole?: boolean
}

/** The scripts of the build beside the page. */
const scripts: readonly LightScript[] = [
  {input: 'src/page/season.tsx', file: 'viewer.js', format: 'iife'},
  {input: 'src/embed/embed.ts', file: 'embed.js', format: 'iife'},
  {input: 'src/embed/element.tsx', file: 'cuadro.js', format: 'es', split: 'cuadro'},
]

/** Writes into the build what stands beside the page: the scripts above, and a page for every season and language. */
export function publish(): Plugin {
  return {
    name: 'cuadro:publish',
    apply: 'build',
    // Here, since only now the data and the flags are in the folder.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = fileURLToPath(new URL(join(this.environment.config.build.outDir, '.'), root))
        for (const script of scripts) await buildScript(script, folder)
        await writeSite(folder)
      },
    },
  }
}

const root = new URL('../', import.meta.url)

const standalone: LightScript = {
  input: 'src/page/standalone.tsx',
  file: 'standalone.js',
  format: 'iife',
  whole: true,
}

async function buildScript(
  {input, file, format, split, whole = false}: LightScript,
  folder: string,
): Promise<void> {
  await build(
    mergeConfig(lightConfig({split: split !== undefined}), {
      publicDir: false,
      base: './',
      build: {
        ...targets,
        outDir: folder,
        emptyOutDir: false,
        modulePreload: false,
        assetsInlineLimit: (asset: string) => (asset.endsWith('.svg') ? whole : undefined),
        rolldownOptions: {
          input,
          // Vite writes it around every `import()`, where nothing reads it.
          checks: {emptyImportMeta: false},
          output: {
            format,
            name: format === 'iife' ? 'cuadro' : undefined,
            entryFileNames: file,
            // The page has written the flags already, under the same names.
            assetFileNames: 'flags/[name][extname]',
            chunkFileNames: `${split ?? ''}/[name]-[hash].js`,
            // The entry stays by itself: were it what the parts import, one that is asked for as `?v=2` would be there
            // twice, and half of the viewer would not know the other.
            codeSplitting: split !== undefined && {
              groups: [{name: 'viewer', tags: ['$initial'], test: (id: string) => !id.endsWith(input)}],
            },
          },
        },
      },
    }),
  )
}

/** Builds `src/publish/site.tsx` for Node and runs it. */
async function writeSite(folder: string): Promise<void> {
  // Below node_modules, so that it finds the packages that are not bundled.
  const cache = fileURLToPath(new URL('node_modules/.cache/', root))
  await mkdir(cache, {recursive: true})
  const temporary = await mkdtemp(join(cache, 'cuadro-'))
  try {
    await build(
      mergeConfig(lightConfig(), {
        publicDir: false,
        ssr: {noExternal: true, external: ['@resvg/resvg-js', 'subset-font']},
        build: {
          ...targets,
          cssMinify: 'lightningcss',
          ssr: 'src/publish/site.tsx',
          outDir: temporary,
          minify: false,
          assetsInlineLimit: (asset: string) => (asset.endsWith('.svg') ? false : undefined),
          rolldownOptions: {
            output: {
              entryFileNames: 'site.mjs',
              assetFileNames: 'flags/[name][extname]',
              codeSplitting: false,
            },
          },
        },
        experimental: {
          renderBuiltUrl: (file: string) => `../../${file}`,
        },
      }),
    )
    await buildScript(standalone, temporary)
    // What was just built has no types here; it is `src/publish/site.tsx`.
    const site = (await import(pathToFileURL(join(temporary, 'site.mjs')).href)) as {
      writeSite: (folder: string, standalone: string) => Promise<void>
    }
    await site.writeSite(folder, await readFile(join(temporary, standalone.file), 'utf8'))
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}
