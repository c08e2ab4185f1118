import {renderAsync} from '@resvg/resvg-js'
import {fontVersions} from './cardFonts.ts'
import {cardFamilies, cardSize} from './cardLook.ts'
import {indexedPng} from './indexedPng.ts'
import {packageVersion} from './packageFolder.ts'

/** A card as PNG, in fonts that come with the packages, so that it is the same on every machine. */
export async function cardPng(svg: string, fontFiles: readonly string[]): Promise<Buffer> {
  const image = await renderAsync(svg, fontOptions(fontFiles))
  const {width, height} = cardSize
  return indexedPng({width, height, pixels: image.pixels})
}

/** No font of the machine takes part. */
export function fontOptions(fontFiles: readonly string[]) {
  return {
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: cardFamilies.latin.sans,
    },
  }
}

/** All that a PNG depends on beside the card. */
export function rendererVersion(): string {
  return [packageVersion('@resvg/resvg-js'), ...fontVersions, indexedPng.toString()].join('\n')
}
