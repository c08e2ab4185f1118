import {Resvg} from '@resvg/resvg-js'
import {describe, expect, it} from 'vitest'
import {flagCodes} from '../../src/drawing/flagCodes.ts'
import {flagOf} from '../../src/drawing/flags.ts'
import {completeSvg, type CompleteSvgSettings} from '../../src/export/completeSvg.ts'
import {describePicture} from '../../src/export/describePicture.ts'
import {flagSourceAt, flagSourceOf} from '../../src/export/flagSources.ts'
import {palettes} from '../../src/export/palette.ts'
import {seasonHead} from '../../src/export/seasonHead.ts'
import {sheetSvg} from '../../src/export/sheetSvg.ts'
import {viewSheets} from '../../src/export/viewSheet.ts'
import type {Scene} from '../../src/drawing/scene.ts'
import {languages} from '../../src/season/languages.ts'
import {markupOf} from '../drawing/render.tsx'
import {allSeasons, realRecord, realScene, sceneOf} from '../drawing/scenes.ts'
import {problemsOf} from './wellFormed.ts'

const settings = (
  scene: Scene,
  view: string,
): CompleteSvgSettings & {head: NonNullable<CompleteSvgSettings['head']>} => ({
  ...{scheme: 'light', language: scene.language, flagAt: flagSourceAt},
  ...describePicture(scene, view),
  head: seasonHead(scene, 'https://example.org/cup/?season=2004'),
})
const bracketFile = (scene: Scene, change: Partial<CompleteSvgSettings> = {}) =>
  completeSvg(markupOf('bracket', scene), {...settings(scene, 'Bracket'), ...change})

/** What keeps a picture from standing alone. */
function lacksOf(file: string): string[] {
  return [
    ...problemsOf(file),
    ...(file.match(
      /var\(|<foreignObject|<image|<style|<a[ >]|light-dark\(|class="|data-|undefined|NaN|currentColor/g,
    ) ?? []),
    // No address but the names of SVG itself, and what it has inside.
    ...[...file.matchAll(/(?:href|src)="(?!#)[^"]*"/g)].map(String),
    ...((file.match(/<(title|desc)[ >][^<]+</g)?.length ?? 0) < 2 ? ['no title or description'] : []),
    ...(file.includes('url(') ? ['url()'] : []),
  ]
}

describe('every season as a file', () => {
  it.each(allSeasons)('%s needs nothing else, in any view', (id) => {
    // Each season in one language, so that all three take their turn.
    const scene = realScene(id, languages[allSeasons.indexOf(id) % languages.length])
    if (scene.season.ties.size > 0) expect(lacksOf(bracketFile(scene)), 'bracket').toEqual([])
    for (const [view, make] of Object.entries(viewSheets)) {
      const lit = [scene.season.record.champions.map(({club}) => club)]
      const file = sheetSvg(make(scene), {...settings(scene, view), lit, width: 900, flagSourceOf})
      expect(lacksOf(file), view).toEqual([])
    }
  })
})

it('says in the language of the reader what it shows, who won and where that comes from', () => {
  const file = bracketFile(realScene('2013-14', 'es'))
  expect(file).toMatch(/<title id="title">2013–14 [^<]+: Bracket<\/title>/)
  expect(file).toMatch(/<desc id="desc">Campeón: Cruz Azul\. Fuentes: [^<]+<\/desc>/)
  expect(file).toContain('xml:lang="es"')
  expect(file).toContain('example.org/cup/?season=2004')
})

it('what is lit on the page is lit in the file, by attributes that every program knows', () => {
  const scene = realScene('2004')
  const markup = markupOf('bracket', scene)
    .replaceAll('class="unit"', 'class="unit" data-some-lit=""')
    .replace('class="link"', 'class="link" data-mark="1"')
    .replace(/class="row winner"/, 'class="row winner" data-mark="1"')
    .replace('</style>', '$&<g aria-hidden="true"><path class="band band-1" d="M0,0h9v9z"></path></g>')
    .replace('class="veil"', '$& d="M1,1h9v9z"')
  const file = completeSvg(markup, {...settings(scene, 'Bracket'), scheme: 'dark'})
  const {dark} = palettes
  expect(file).toMatch(
    new RegExp(`<path d="[^"]+" fill="none" stroke="${dark['mark-1']}" stroke-width="2.5"/>`),
  )
  expect(file).toContain(`<path d="M0,0h9v9z" fill="${dark['band-1']}"/>`)
  expect(file).toContain(`<path d="M1,1h9v9z" fill="${dark.paper}" opacity="0.45"/>`)
  const winners = [...file.matchAll(/<text [^>]*font-weight="700"[^>]*>/g)].map(([text]) => text)
  expect(winners.filter((text) => text.includes(`fill="${dark.ink}"`))).toHaveLength(1)
  expect(winners.filter((text) => text.includes(`fill="${dark.soft}"`)).length).toBeGreaterThan(3)
  expect(file).not.toContain('M0,0h9v9z" fill="#fae8db')
})

it('a program without style sheets draws the rows, the lines and the flags', () => {
  const picture = new Resvg(bracketFile(realScene('2013-14')), {font: {loadSystemFonts: true}}).render()
  const counts = new Map<string, number>()
  const pixels = picture.pixels
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.subarray(at, at + 3).toString('hex')
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  // The ground, and the green of Mexico; black is what an unknown style would leave.
  expect(counts.get(palettes.light.paper.slice(1)) ?? 0).toBeGreaterThan(picture.width * picture.height * 0.8)
  expect(counts.get('11865d') ?? 0).toBeGreaterThan(300)
  expect(counts.get('000000') ?? 0).toBe(0)
})

it('names of the data stay text, whatever is in them', () => {
  const record = realRecord('2004')
  const hostile = '<script>"&\u0000\u0008\ud800]]>'
  const scene = sceneOf({
    ...record,
    entrants: record.entrants.map((entrant) => ({...entrant, name: hostile})),
  })
  for (const file of [
    bracketFile(scene),
    sheetSvg(viewSheets.clubs(scene), {...settings(scene, 'Clubs'), lit: [], width: 900, flagSourceOf}),
  ]) {
    expect(file).toContain('&lt;script&gt;')
    expect(lacksOf(file)).toEqual([])
  }
})

it('without a head nothing is added to the drawing', () => {
  const {head, ...bare} = settings(realScene('2004'), 'Bracket')
  expect(head.name).toBe('2004')
  const file = completeSvg(markupOf('bracket', realScene('2004')), bare)
  const size = /<svg [^>]*width="(\d+)" height="(\d+)"/
  expect(size.exec(file)?.slice(1)).toEqual(size.exec(markupOf('bracket', realScene('2004')))?.slice(1))
})

it('every association with a flag has it in files too', () => {
  for (const association of flagCodes.keys()) {
    const address = flagOf(association)
    expect(address, association).not.toBeNull()
    expect(flagSourceAt(address ?? ''), association).toBe(flagSourceOf(association))
    expect(flagSourceOf(association), association).toContain('<svg')
  }
})
