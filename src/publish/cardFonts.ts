import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import subsetFont from 'subset-font'
import {packageFolder, packageVersion} from './packageFolder.ts'

const fonts = [
  ['@expo-google-fonts/inter', '400Regular/Inter_400Regular.ttf'],
  ['@expo-google-fonts/inter', '600SemiBold/Inter_600SemiBold.ttf'],
  ['@expo-google-fonts/source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'],
  ['@expo-google-fonts/chocolate-classical-sans', '400Regular/ChocolateClassicalSans_400Regular.ttf'],
  ['@expo-google-fonts/cactus-classical-serif', '400Regular/CactusClassicalSerif_400Regular.ttf'],
] as const

// By the name of its family, which is the 16th, a weight is found.
const options = {targetFormat: 'truetype', preserveNameIds: [16, 17]} as const

export const fontVersions: readonly string[] = [
  ...[...new Set(fonts.map(([name]) => name))].map(packageVersion),
  JSON.stringify(options),
]

/**
 * The fonts of cards with no more letters than these texts have, as files in a folder. The renderer reads the whole
 * file of a font for every text, and those for Chinese are large.
 */
export async function cardFonts(texts: readonly string[], folder: string): Promise<string[]> {
  await mkdir(folder, {recursive: true})
  const letters = [...new Set(Array.from(texts.join('')))].toSorted().join('')
  return Promise.all(
    fonts.map(async ([name, file]) => {
      const key = createHash('sha256')
        .update(`${packageVersion(name)}\n${file}\n${JSON.stringify(options)}\n${letters}`)
        .digest('hex')
      const subset = join(folder, `${key}.ttf`)
      if ((await readFile(subset).catch(() => null)) === null) {
        const whole = await readFile(join(packageFolder(name), file))
        // Under its name only once it is complete: two builds may run at the same time.
        const unfinished = `${subset}.${process.pid}`
        await writeFile(unfinished, await subsetFont(whole, letters, options))
        await rename(unfinished, subset)
      }
      return subset
    }),
  )
}
