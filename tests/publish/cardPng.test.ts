import {readdir, mkdtemp, readFile, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {Resvg} from '@resvg/resvg-js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {drawCard} from '../../src/publish/card.ts'
import {cardFonts} from '../../src/publish/cardFonts.ts'
import {cardPng, fontOptions} from '../../src/publish/cardPng.ts'
import {indexedPng} from '../../src/publish/indexedPng.ts'
import {writeCards} from '../../src/publish/writeCards.ts'
import type {Language} from '../../src/season/languages.ts'
import {realScene} from '../drawing/scenes.ts'

/** Old and new, in every language: long names, groups, several champions and none. */
const some: readonly (readonly [string, Language])[] = [
  ['1962', 'zh-Hant'],
  ['1964', 'en'],
  ['1978', 'es'],
  ['1983', 'en'],
  ['1993', 'es'],
  ['2013-14', 'zh-Hant'],
  ['2022', 'en'],
]

const drawn = some.map(([id, language]) => ({
  name: `${id} in ${language}`,
  svg: drawCard(realScene(id, language)),
}))
let folder: string
let fontFiles: readonly string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuadro-cards-'))
  fontFiles = await cardFonts(
    drawn.map(({svg}) => svg),
    join(folder, 'fonts'),
  )
}, 60_000)
afterAll(() => rm(folder, {recursive: true, force: true}))

describe('a card as a picture', {timeout: 60_000}, () => {
  it.each(drawn)('of $name is a PNG of 1200 × 630 that weighs little', async ({svg}) => {
    const png = await cardPng(svg, fontFiles)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(60_000)
    expect(png.length).toBeGreaterThan(8_000)
  })

  it.each(drawn)('of $name draws nothing beyond its edges, in the real fonts', ({svg}) => {
    const withoutPaper = svg.replace(/<rect class="paper"[^>]*>(<\/rect>)?/, '')
    const box = new Resvg(withoutPaper, fontOptions(fontFiles)).getBBox()
    expect(box).toBeDefined()
    const {x = 0, y = 0, width = 0, height = 0} = box ?? {}
    expect(x).toBeGreaterThan(10)
    expect(y).toBeGreaterThan(10)
    expect(x + width).toBeLessThan(1190)
    expect(y + height).toBeLessThan(622)
  })

  it('writes winners in a heavier weight, and the season in a serif', () => {
    const widthOf = (attributes: string) =>
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text ${attributes} font-size="40" y="60">Cruz Azul</text></svg>`,
        fontOptions(fontFiles),
      ).getBBox()?.width
    const usual = widthOf('font-family="Inter"')
    expect(widthOf('font-family="Inter" font-weight="600"')).toBeGreaterThan(usual!)
    expect(widthOf('font-family="Source Serif 4"')).not.toBe(usual)
  })

  it('has the letters of its texts, Chinese ones too, and only those', () => {
    const widthOf = (text: string) =>
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><text font-family="Cactus Classical Serif" font-size="40" y="60">${text}</text></svg>`,
        fontOptions(fontFiles),
      ).getBBox()?.width ?? 0
    expect(widthOf('藍十字')).toBeGreaterThan(100)
    expect(widthOf('鑿鑿鑿')).toBeLessThan(100)
  })
})

describe('indexedPng', () => {
  const pixelsOf = (colours: readonly number[]) =>
    new Uint8Array(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]))

  it('keeps every colour where there are few', async () => {
    const colours = [0xfbfaf6, 0x1a1d21, 0x1a1d21, 0x00707a, 0xfbfaf6, 0xfbfaf6]
    const png = await indexedPng({width: 3, height: 2, pixels: pixelsOf(colours)})
    expect(coloursIn(png, 3)).toEqual(colours)
  })

  it('gives a rare colour the nearest of the frequent ones', async () => {
    // 256 colours twice, and one more that is almost the first.
    const many = Array.from({length: 256}, (_, index) => index << 16)
    const png = await indexedPng({width: 513, height: 1, pixels: pixelsOf([...many, ...many, 0x000001])})
    expect(coloursIn(png, 513)).toEqual([...many, ...many, 0])
  })
})

describe('writeCards', {timeout: 60_000}, () => {
  it('draws a card once, and takes it from what it kept until the card changes', async () => {
    const [file, cache] = [join(folder, 'card.png'), join(folder, 'kept')]
    const svg = drawCard(realScene('2004'))
    await writeCards([{svg, file}], cache)
    const pictures = async () => (await readdir(cache)).filter((name) => name.endsWith('.png'))
    const [first, ...others] = await pictures()
    expect(others).toEqual([])
    const kept = join(cache, first!)
    const {mtimeMs} = await stat(kept)

    await rm(file)
    await writeCards([{svg, file}], cache)
    expect((await stat(kept)).mtimeMs).toBe(mtimeMs)
    expect(await readFile(file)).toEqual(await readFile(kept))

    await writeCards([{svg: svg.replace('2004', '2005'), file}], cache)
    expect(await pictures()).toHaveLength(2)
    expect(await readFile(file)).not.toEqual(await readFile(kept))
  })
})

/** The colours of a PNG with a palette, read again. */
function coloursIn(png: Buffer, width: number): readonly number[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const palette = chunks.get('PLTE')!
  const places = [...inflateSync(chunks.get('IDAT')!)].filter((_, index) => index % (width + 1) !== 0)
  return places.map((place) => palette.readUIntBE(place * 3, 3))
}
