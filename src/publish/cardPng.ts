import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {renderAsync} from '@resvg/resvg-js'
import {hasHan} from './CardText.tsx'
import {indexedPng} from './indexedPng.ts'

const packages = createRequire(import.meta.url)
const font = (family: string, file: string) =>
  join(dirname(packages.resolve(`@expo-google-fonts/${family}/package.json`)), file)

const latin = [
  font('inter', '400Regular/Inter_400Regular.ttf'),
  font('inter', '600SemiBold/Inter_600SemiBold.ttf'),
  font('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
]
const han = [
  font('chocolate-classical-sans', '400Regular/ChocolateClassicalSans_400Regular.ttf'),
  font('cactus-classical-serif', '400Regular/CactusClassicalSerif_400Regular.ttf'),
]

/** The files of the fonts that a card needs, the same on every machine. */
export function fontFilesOf(svg: string): string[] {
  return hasHan(svg) ? [...latin, ...han] : latin
}

/** A card as PNG. */
export async function cardPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {loadSystemFonts: false, fontFiles: fontFilesOf(svg), defaultFontFamily: 'Inter'},
  })
  return indexedPng(image)
}
