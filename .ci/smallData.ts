import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Plugin} from 'vite'

/** Writes the data files of the build without the spaces and lines that serve whoever keeps them. */
export function smallData(): Plugin {
  return {
    name: 'cuadro:small-data',
    apply: 'build',
    // By now `public` has been copied.
    writeBundle: async ({dir = 'dist'}) => {
      const folder = join(dir, 'data')
      const names = await readdir(folder, {recursive: true})
      for (const file of names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name)))
        await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))))
    },
  }
}
