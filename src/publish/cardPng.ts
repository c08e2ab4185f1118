import {join} from 'node:path'
import {renderAsync} from '@resvg/resvg-js'
import {cardFamilies} from './cardLook.ts'
import {hasHan} from './CardText.tsx'
import {indexedPng} from './indexedPng.ts'
import {packageFolder, packageVersion} from './packageFolder.ts'

const fonts = {
  latin: [
    ['@expo-google-fonts/inter', '400Regular/Inter_400Regular.ttf'],
    ['@expo-google-fonts/inter', '600SemiBold/Inter_600SemiBold.ttf'],
    ['@expo-google-fonts/source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'],
  ],
  han: [
    ['@expo-google-fonts/chocolate-classical-sans', '400Regular/ChocolateClassicalSans_400Regular.ttf'],
    ['@expo-google-fonts/cactus-classical-serif', '400Regular/CactusClassicalSerif_400Regular.ttf'],
  ],
} as const

/** A card as PNG, the same on every machine: its fonts come with the packages. */
export async function cardPng(svg: string): Promise<Buffer> {
  const fontFiles = fontFilesOf(svg)
  const image = await renderAsync(svg, {
    font: {loadSystemFonts: false, fontFiles, defaultFontFamily: cardFamilies.latin.sans},
  })
  return indexedPng(image)
}

/** The fonts that a card needs; those for Chinese are large. */
export function fontFilesOf(svg: string): string[] {
  const files = hasHan(svg) ? [...fonts.latin, ...fonts.han] : fonts.latin
  return files.map(([name, file]) => join(packageFolder(name), file))
}

/** All that a PNG depends on beside the card. */
export function rendererVersion(): string {
  const packages = new Set([
    '@resvg/resvg-js',
    ...Object.values(fonts).flatMap((files) => files.map(([name]) => name)),
  ])
  return [...[...packages].map(packageVersion), indexedPng.toString()].join('\n')
}
