import {describe, expect, it} from 'vitest'
import type {Scene} from '../../src/drawing/scene.ts'
import {languages} from '../../src/season/languages.ts'
import {openSeason} from './invented.ts'
import {drawingNames, markupOf} from './render.tsx'
import {realScene, realSeasons, sceneOf} from './scenes.ts'

const everyDrawing = (scene: Scene) => drawingNames.map((name) => markupOf(name, scene)).join('')

it('every drawing is made without a browser, in every season and language', () => {
  expect([typeof window, typeof document]).toEqual(['undefined', 'undefined'])
  const scenes = languages.flatMap((language) => [
    ...realSeasons.map((id) => realScene(id, language)),
    sceneOf(openSeason(), language),
  ])
  for (const scene of scenes) expect(everyDrawing(scene)).not.toMatch(/undefined|NaN|\[object|\bnull\b/)
})

it('what a season does not have leaves nothing behind', () => {
  const scene = realScene('2004')
  expect(markupOf('groups', scene)).toBe('')
  expect(markupOf('seeding', scene)).toBe('')
  expect(markupOf('draw', sceneOf(openSeason()))).toBe('')
  expect(markupOf('schedule', sceneOf(openSeason()))).toBe('')
})

describe('the bracket as a file', () => {
  const cases = [
    ['2004', 'en'],
    ['2007', 'es'],
    ['2013-14', 'zh-Hant'],
  ] as const
  it.each(cases)('%s in %s', async (id, language) => {
    await expect(asFile(markupOf('bracket', realScene(id, language)))).toMatchFileSnapshot(
      `output/${id}.${language}.svg`,
    )
  })
})

/** One element a line, so that two versions can be compared, and with the flags at their place beside the repository. */
function asFile(markup: string): string {
  const lines = markup
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll(
      /<(?:g|a|path|rect|text|image|defs|pattern|style|\/a|\/g|\/defs|\/pattern|\/svg)[ >]/g,
      '\n$&',
    )
    .replaceAll('href="/node_modules/', 'href="../../../node_modules/')
  return `${lines.trim()}\n`
}
