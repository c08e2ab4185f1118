import {describe, expect, it} from 'vitest'
import {readClubs, readJson, readSeasons, seasonFiles} from '../src/publish/data.ts'
import {textIn} from '../src/season/textIn.ts'
import {chineseNames} from './recorded/names.ts'
import {
  chineseTexts,
  halfWidth,
  hyphenated,
  readerTexts,
  simplified,
  textsWithoutAllLanguages,
} from './recorded/texts.ts'

const files = await seasonFiles()
const seasons = await readSeasons()
const cases = seasons.map((season) => ({id: season.id, season}))
const clubs = await readClubs()

describe('the texts', () => {
  it.each(files)('of %s are in all three languages', async (file) => {
    expect(textsWithoutAllLanguages(await readJson(`seasons/${file}`))).toEqual([])
  })

  it.each([...files.map((file) => `seasons/${file}`), 'clubs.json'])(
    'of %s are in Traditional Chinese with full-width punctuation',
    async (file) => {
      const texts = chineseTexts(await readJson(file))
      expect(texts.filter((text) => simplified.test(text))).toEqual([])
      expect(texts.filter((text) => halfWidth.test(text))).toEqual([])
    },
  )

  // A source keeps the title that it has.
  it.each(cases)('of $id write scores and spans with an en dash', ({season}) => {
    const texts = readerTexts({...season, sources: []})
    expect(texts.length).toBeGreaterThan(season.stages.length)
    expect(texts.filter((text) => hyphenated.test(text))).toEqual([])
  })

  it('name every club in Chinese as it is printed in Hong Kong', () => {
    const names = clubs.clubs.map(({id, name}) => {
      const chinese = textIn(name, 'zh-Hant')
      return [id, chinese.lang === 'zh-Hant' ? chinese.text : null] as const
    })
    const unnamed = Object.fromEntries(names.filter(([, name]) => name === null))
    expect(Object.fromEntries(names)).toEqual({...unnamed, ...chineseNames})
  })
})
