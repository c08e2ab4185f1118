// @vitest-environment jsdom
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, it, test} from 'vitest'
import {RoadToFinal} from '../../src/drawing/RoadToFinal.tsx'
import {roadsToFinal} from '../../src/rules/roadsToFinal.ts'
import {languages, type Language} from '../../src/season/languages.ts'
import {textOf} from '../textOf.ts'
import {allSeasons, realScene} from './scenes.ts'

function drawnRoad(id: string, language: Language = 'en') {
  const scene = realScene(id, language)
  const roads = roadsToFinal(scene.season)
  if (roads === null) return null
  const body = document.createElement('body')
  const parsed = new DOMParser().parseFromString(
    renderToStaticMarkup(createElement(RoadToFinal, {scene, roads})),
    'text/html',
  )
  body.append(...parsed.body.childNodes)
  return body
}

/** What is seen of each stop; the sentence that only screen readers hear is left out. */
function seen(body: HTMLElement, selector: string): string[] {
  for (const unseen of body.querySelectorAll('.unseen')) unseen.remove()
  return [...body.querySelectorAll(selector)].map((element) => textOf(element))
}

test('a road is the rounds, the opponents, the figures from the finalist’s side and how it was', () => {
  expect(seen(drawnRoad('2013-14')!, '[data-club="toluca"] li')).toEqual([
    'Group stage · Group 6PGDPts1Toluca4+11122Comunicaciones4063Caledonia AIA4−110',
    'Quarter-finalsSan Jose Earthquakes1–11–12–2Toluca won 5–4 on penalties.',
    'Semi-finalsAlajuelense1–02–03–0',
  ])
  expect(seen(drawnRoad('2013-14')!, 'h3, .road-end')).toEqual([
    'Cruz AzulChampion',
    'TolucaRunner-up',
    'FinalCruz Azul 1–1 Toluca on aggregate; Cruz Azul won on away goals (1–0).',
  ])
})

test('a tie says the whole of it to those who listen, and leads to its details', () => {
  const link = drawnRoad('2013-14')!.querySelector('[data-club="toluca"] [data-open="QF1"]')!
  expect(link.getAttribute('href')).toBe('?tie=QF1')
  expect(textOf(link.querySelector('.unseen'))).toBe(
    'Quarter-final 1, San Jose Earthquakes against Toluca. 2 to 2 on aggregate (1 to 1, 1 to 1); Toluca won 5 to 4 on penalties. Toluca goes to Semi-final 1.',
  )
  expect([...link.children].slice(1).map((child) => child.getAttribute('aria-hidden'))).toEqual([
    'true',
    'true',
    'true',
  ])
})

test('a title that a group decided ends in that group, once', () => {
  const body = drawnRoad('1995')!
  expect(body.querySelectorAll('table')).toHaveLength(1)
  expect([...body.querySelectorAll('.own th')].map(textOf)).toEqual(['Saprissa', 'Municipal'])
})

test.each([
  ['zh-Hant', ['托盧卡亞軍', '半準決賽', '準決賽']],
  ['es', ['TolucaSubcampeón', 'Cuartos de final', 'Semifinales']],
] as const)('in %s', (language, texts) => {
  const own = drawnRoad('2013-14', language)!.querySelector<HTMLElement>('[data-club="toluca"]')!
  expect(seen(own, 'h3, li:nth-child(n + 2) h4')).toEqual(texts)
})

describe.each(languages)('in every season, in %s', (language) => {
  it('nothing is left unsaid', () => {
    const texts = allSeasons.flatMap((id) => {
      const body = drawnRoad(id, language)
      return body ? seen(body, 'h3, h4, .stop .name, .outcome, p') : []
    })
    expect(texts.length).toBeGreaterThan(400)
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object|^$/)
  })
})
