// @vitest-environment jsdom
import {act, waitFor} from '@testing-library/react'
import {expect, it} from 'vitest'
import type {ClubList} from '../../../src/season/club.ts'
import type {Loaded} from '../../../src/season/load.ts'
import {realList} from '../../archive/realList.ts'
import {realClubs} from '../../drawing/scenes.ts'
import {textOf} from '../../textOf.ts'
import {later, loaded} from '../loader.ts'
import {ready, show} from '../show.tsx'

const archive = {list: [loaded({seasons: realList})]}
const select = () => document.querySelector<HTMLSelectElement>('[data-control="season"]')!
const eras = () => [...select().querySelectorAll('optgroup')].map((era) => era.label)
const option = (season: string) => textOf(select().querySelector(`option[value="${season}"]`))
const optionIs = (season: string, expected: string) =>
  waitFor(() => {
    expect(option(season)).toBe(expected)
  })

/** A viewer that knows the names of all clubs. */
async function named(...[choices, answers = archive]: Parameters<typeof show>) {
  const viewer = show({season: '2004', ...choices}, answers)
  await ready(viewer)
  await waitFor(() => {
    expect(viewer.store.getState().allClubs).toBe(true)
  })
  return viewer
}

it('lists every season of the archive by era, the newest first', async () => {
  await named()
  expect(eras()).toEqual([
    'CONCACAF Champions Cup',
    'CONCACAF Champions League',
    'CONCACAF Champions’ Cup · 2000s',
    'CONCACAF Champions’ Cup · 1990s',
    'CONCACAF Champions’ Cup · 1980s',
    'CONCACAF Champions’ Cup · 1970s',
    'CONCACAF Champions’ Cup · 1960s',
  ])
  expect([...select().options].map(({value}) => value)).toEqual(realList.map(({id}) => id).toReversed())
})

it('names the champion of each, all of them where there were several, and says where there was none', async () => {
  await named()
  await optionIs('2008-09', '2008–09 · Atlante')
  await optionIs('1978', '1978 · Universidad de Guadalajara, Comunicaciones and Defence Force')
  await optionIs('1965', '1965 · No champion')
})

it('does not say that nobody won what is still being played', async () => {
  const last = realList.at(-1)!
  await named({}, {list: [loaded({seasons: [...realList.slice(0, -1), {...last, champions: []}]})]})
  await optionIs(last.id, '2026 · Not decided yet')
})

it.each([
  ['zh-Hant', '中北美洲及加勒比海冠軍盃 · 1970年代', '1969 · 藍十字', '1964 · 沒有冠軍'],
  ['es', 'Copa de Campeones de la Concacaf · años 1970', '1969 · Cruz Azul', '1964 · Sin campeón'],
] as const)('does so in %s', async (language, era, champion, none) => {
  await named({language})
  expect(eras()).toContain(era)
  await optionIs('1969', champion)
  await optionIs('1964', none)
})

it('shows the season alone until the names of all clubs are there, and while it is closed', async () => {
  const all = later<Loaded<ClubList>>()
  const viewer = show({season: '2004'}, {...archive, clubs: [all.promise]})
  await ready(viewer)
  await optionIs('2004', '2004 · Alajuelense')
  expect(option('1967')).toBe('1967')
  await act(async () => {
    all.keep(loaded(realClubs()))
    await all.promise
  })
  await optionIs('1967', '1967 · Alianza')
  expect(textOf(select().nextElementSibling)).toBe('2004')
})
