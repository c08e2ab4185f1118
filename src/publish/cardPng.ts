import {join} from 'node:path'
import {renderAsync} from '@resvg/resvg-js'
import {cardFamilies, cardSize} from './cardLook.ts'
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

/**
 * Cards as PNG, the same on every machine: their fonts come with the packages. Drawn as one tall picture and then cut,
 * since reading the fonts takes longer than drawing.
 */
export async function cardPngs(svgs: readonly string[]): Promise<readonly Buffer[]> {
  const {width, height} = cardSize
  const stacked = svgs.map(
    (svg, index) =>
      `<g transform="translate(0,${index * height})">${svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')}</g>`,
  )
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${svgs.length * height}">${stacked.join('')}</svg>`
  const image = await renderAsync(whole, {
    font: {
      loadSystemFonts: false,
      fontFiles: fontFilesOf(whole),
      defaultFontFamily: cardFamilies.latin.sans,
    },
  })
  const {pixels} = image
  const bytes = width * height * 4
  return Promise.all(
    svgs.map((_, index) =>
      indexedPng({width, height, pixels: pixels.subarray(index * bytes, (index + 1) * bytes)}),
    ),
  )
}

/** The fonts that cards need; those for Chinese are large. */
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
