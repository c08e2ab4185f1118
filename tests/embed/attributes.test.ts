import {describe, expect, it} from 'vitest'
import {attributesToWrite, changeBy, readAttributes, type AttributeName} from '../../src/embed/attributes.ts'
import type {Choices} from '../../src/viewer/state/choices.ts'

const defaults = {language: 'en'} as const
const of = (attributes: Partial<Record<AttributeName, string>>) => new Map(Object.entries(attributes))
const read = (attributes: Partial<Record<AttributeName, string>>) => readAttributes(of(attributes), defaults)

describe('attributes', () => {
  it('are the parameters of an address', () => {
    const {choices, notices} = read({
      season: '2013-14',
      lang: 'zh-HK',
      club: 'alajuelense, toluca',
      association: 'mex',
      view: 'list',
      tie: 'QF1',
      theme: 'dark',
      plain: 'false',
      static: 'true',
      data: 'my.json',
    })
    expect(notices).toEqual([])
    expect(choices).toEqual({
      season: '2013-14',
      language: 'zh-Hant',
      clubs: ['alajuelense', 'toluca'],
      associations: ['MEX'],
      view: 'list',
      tie: 'QF1',
      theme: 'dark',
      plain: false,
      static: true,
      data: 'my.json',
    })
  })

  it('hold their defaults where they are empty or left out; there is no header then', () => {
    expect(read({season: '', plain: ' '}).choices).toEqual(read({}).choices)
    expect(read({}).choices).toMatchObject({season: null, language: 'en', plain: true, theme: 'auto'})
  })

  it('that cannot be read are said, and hold their default', () => {
    const {choices, notices} = read({season: '../x', theme: 'red', club: '<b>'})
    expect(choices).toMatchObject({season: null, theme: 'auto', clubs: []})
    expect(notices.map(({about}) => about).sort()).toEqual(['club', 'season', 'theme'])
  })

  it('change what they name and nothing else', () => {
    const attributes = of({season: '2004', club: 'saprissa'})
    expect(changeBy('club', attributes, defaults)).toEqual({clubs: ['saprissa']})
    expect(changeBy('tie', attributes, defaults)).toEqual({tie: null})
  })
})

describe('what is written back', () => {
  const written = (change: Partial<Choices>, attributes: Partial<Record<AttributeName, string>>) => {
    const choices = {...read(attributes).choices, ...change}
    return Object.fromEntries(attributesToWrite(choices, of(attributes), defaults))
  }

  it('is nothing where the attributes mean what is chosen, however they are written', () => {
    expect(written({}, {club: 'Saprissa', lang: 'EN', theme: 'AUTO', plain: 'true', view: 'List'})).toEqual(
      {},
    )
  })

  it('is only what was chosen since', () => {
    expect(written({tie: 'F' as Choices['tie'], clubs: []}, {season: '2004', club: 'saprissa'})).toEqual({
      tie: 'F',
      club: null,
    })
    expect(written({language: 'es', theme: 'dark', plain: false}, {})).toEqual({
      lang: 'es',
      theme: 'dark',
      plain: 'false',
    })
  })

  it('takes away what holds its default', () => {
    expect(
      written({language: 'en', theme: 'auto', plain: true}, {lang: 'es', theme: 'dark', plain: 'false'}),
    ).toEqual({
      lang: null,
      theme: null,
      plain: null,
    })
  })

  it('names no season beside a file', () => {
    expect(written({data: 'a.json'}, {season: '2004'})).toEqual({
      season: null,
      data: 'a.json',
    })
  })
})
