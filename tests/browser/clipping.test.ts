import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {readSeasons} from '../../src/publish/data.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {variedSeasons} from './archive.ts'
import {turnTo} from './drive.ts'
import {openPage, waitReady} from './harness.ts'
import {answer, readSeason, withOwnClubs} from './ownSeason.ts'

/** Texts of the tree that run into each other, into a line or out of the drawing, in px of the drawing. */
const collisions = (page: Page) =>
  page.locator('[data-drawing="bracket"]').evaluate((drawing: SVGSVGElement) => {
    const found: string[] = []
    const {width, height} = drawing.viewBox.baseVal
    const all = drawing.getBBox()
    if (all.x < 0 || all.y < 0 || all.x + all.width > width + 0.5 || all.y + all.height > height + 0.5)
      found.push(
        `outside: ${[all.x, all.y, all.width, all.height].map(Math.round).join()} of ${width}×${height}`,
      )

    for (const line of drawing.querySelectorAll<SVGTextElement>('[data-slot]')) {
      const figure = line.querySelector('.figure')
      const before = [...line.childNodes].slice(0, figure ? [...line.childNodes].indexOf(figure) : undefined)
      const letters = before.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0)
      if (letters === 0 || figure === null) continue
      const end = line.getEndPositionOfChar(letters - 1).x
      const start = line.getStartPositionOfChar(letters).x
      if (end > start - 2) found.push(`“${line.textContent}”: ${Math.round(end)} > ${Math.round(start)}`)
    }
    // A font leaves room above and below its letters, which may overlap; the letters may not.
    const lettersOf = (text: SVGTextElement) => {
      const {left, right, top, bottom} = text.getBoundingClientRect()
      const spare = Math.max(0, (bottom - top - 0.9 * Number.parseFloat(getComputedStyle(text).fontSize)) / 2)
      return {text: text.textContent, box: {left, right, top: top + spare, bottom: bottom - spare}}
    }
    const texts = [...drawing.querySelectorAll<SVGTextElement>('text:not([data-slot])')]
      .filter((text) => text.textContent !== '')
      .map(lettersOf)
    const lines = [...drawing.querySelectorAll<SVGTextElement>('[data-slot]')].map(lettersOf)
    texts.forEach((one, index) => {
      for (const other of [...texts.slice(index + 1), ...lines]) {
        const apart =
          one.box.right <= other.box.left + 0.5 ||
          other.box.right <= one.box.left + 0.5 ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top
        if (!apart) found.push(`“${one.text}” over “${other.text}”`)
      }
    })
    for (const link of drawing.querySelectorAll<SVGPathElement>('.link')) {
      const {left, right, top} = link.getBoundingClientRect()
      for (const [x, at] of [
        [left, link.getPointAtLength(0)],
        [right, link.getPointAtLength(link.getTotalLength())],
      ] as const) {
        const y = top + at.y - link.getBBox().y
        const meets = ({box}: (typeof lines)[number]) =>
          box.left < x + 2 && x < box.right + 2 && box.top < y && y < box.bottom
        for (const {text} of [...texts, ...lines].filter(meets)) found.push(`a line over “${text}”`)
      }
    }
    return found
  })

const languages = ['en', 'zh-Hant', 'es']
const widths = [360, 768, 1280]

async function collisionsAt(page: Page, address: string): Promise<string[]> {
  await waitReady(page)
  const found: string[] = []
  for (const language of languages) {
    await turnTo(page, `${address}&lang=${language}`)
    for (const width of widths) {
      await page.setViewportSize({width, height: 800})
      // The tree is laid out anew for the width in the next frame.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))),
      )
      for (const what of await collisions(page)) found.push(`${address} ${language} ${width}: ${what}`)
    }
  }
  return found
}

const varied = variedSeasons((await readSeasons()).map(resolveSeason))
const seasons = new Set(['2004', '2007', '2013-14', '2026', ...[...varied].map(({record}) => record.id)])

test('no texts of a tree touch, and none is outside, in seasons that differ most', async () => {
  const {page} = await openPage()
  const found: string[] = []
  for (const season of seasons) found.push(...(await collisionsAt(page, `?season=${season}`)))
  expect(found).toEqual([])
})

const longNames = [
  [
    'long names',
    (index: number) => `Club Deportivo y Recreativo Asociación Número ${index} de San Miguelito`,
  ],
  ['wide letters', () => 'WWWWWWMMMMMM WWWWMMMM'],
  ['long Chinese names', () => '聖米格利托體育會足球俱樂部聯合隊'],
  ['names without spaces', () => 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
] as const

test.each(longNames)('nor with %s', async (_, name) => {
  const own = withOwnClubs(readSeason('2004'), (_club, index) => name(index))
  const {page} = await openPage({routes: [answer('own.json', own)]})
  expect(await collisionsAt(page, '?data=own.json')).toEqual([])
})

test('long names widen no page, and are whole in every view', async () => {
  const own = withOwnClubs(readSeason('2004'), (_, index) => `${'Recreativo'.repeat(6)}${index}`)
  const {page} = await openPage({
    path: '?data=own.json',
    viewport: {width: 360, height: 740},
    routes: [answer('own.json', own)],
  })
  await waitReady(page)
  for (const view of ['bracket', 'list', 'clubs', 'matches', 'about']) {
    await turnTo(page, `?data=own.json&view=${view}`)
    const {page: wide, cut} = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll('main *')]
        .filter((element) => {
          const {overflowX, textOverflow, position} = getComputedStyle(element)
          return (
            position !== 'absolute' &&
            (textOverflow === 'ellipsis' || overflowX === 'hidden' || overflowX === 'clip') &&
            element.scrollWidth > element.clientWidth + 1
          )
        })
        .map((element) => element.getAttribute('class')),
    }))
    expect(wide, view).toBeLessThanOrEqual(360)
    expect(cut, view).toEqual([])
  }
})
