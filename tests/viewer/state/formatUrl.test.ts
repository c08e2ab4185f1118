import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatUrl, parseUrl} from '../../../src/viewer/state/url.ts'
import {languages} from '../../../src/season/languages.ts'
import {mostChosen, themes, views, type Choices} from '../../../src/viewer/state/choices.ts'
import {choicesOf, type PlainChoices} from './choicesOf.ts'

const format = (more: PlainChoices) =>
  formatUrl(choicesOf(more), {newest: '2013-14' as never, language: 'en'})

describe('the address of choices', () => {
  it.each<[PlainChoices, string]>([
    [{}, '.'],
    [{season: '2004'}, '?season=2004'],
    [{season: '2013-14'}, '.'],
    [{language: 'zh-Hant'}, '?lang=zh-Hant'],
    [{clubs: ['toluca', 'pachuca']}, '?club=toluca,pachuca'],
    [
      {clubs: ['toluca'], associations: ['CRC', 'HON'], view: 'journey'},
      '?club=toluca&association=CRC,HON&view=journey',
    ],
    [{view: 'bracket'}, '.'],
    [{view: 'about'}, '?view=about'],
    [{tie: 'QF1'}, '?tie=QF1'],
    [{theme: 'light'}, '?theme=light'],
    [{plain: true}, '?plain=true'],
    [{static: true}, '?static=true'],
    [{data: 'seasons/mine.json'}, '?data=seasons/mine.json'],
    [{data: 'a b&c=d#e.json'}, '?data=a%20b%26c%3Dd%23e.json'],
    [{data: 'mine.json', season: '2004'}, '?data=mine.json'],
  ])('%j is %s', (more, address) => {
    expect(format(more)).toBe(address)
  })

  it('has all parameters in one order', () => {
    const all = {
      season: '2004',
      language: 'es',
      clubs: ['toluca'],
      view: 'list',
      tie: 'F',
      theme: 'dark',
      plain: true,
      static: true,
    }
    expect(format(all)).toBe(
      '?season=2004&lang=es&club=toluca&view=list&tie=F&theme=dark&plain=true&static=true',
    )
  })

  it('names what is the default of others but not of this reader', () => {
    const defaults = {newest: null, language: 'es'} as const
    expect(formatUrl(choicesOf({season: '2013-14'}), defaults)).toBe('?season=2013-14&lang=en')
  })

  it('leads back to the same choices', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
    const anyChoices = fc.record({
      season: fc.option(id),
      language: fc.constantFrom(...languages),
      clubs: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/), {maxLength: mostChosen - 2}),
      associations: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), {maxLength: 2}),
      // The bracket is where a season without a word for its view begins.
      view: fc.constantFrom(null, ...views.filter((view) => view !== 'bracket')),
      tie: fc.option(id),
      theme: fc.constantFrom(...themes),
      plain: fc.boolean(),
      static: fc.boolean(),
      data: fc.option(fc.string({unit: 'grapheme'}).filter((text) => text !== '' && text.trim() === text)),
    })
    const defaults = fc.record({newest: fc.constant(null), language: fc.constantFrom(...languages)})
    fc.assert(
      fc.property(anyChoices, defaults, (given, {newest, language}) => {
        const expected = given.data === null ? given : {...given, season: null}
        const parsed = parseUrl(formatUrl(given as unknown as Choices, {newest, language}), {language})
        expect(parsed).toEqual({choices: expected, notices: []})
      }),
      {numRuns: 200},
    )
  })
})
