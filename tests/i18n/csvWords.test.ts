import {describe, expect, it} from 'vitest'
import {describeFinding} from '../../src/i18n/describeImport.ts'
import {csvWords} from '../../src/i18n/csvWords.ts'
import {languages} from '../../src/season/languages.ts'
import {findingsOf} from '../import/csv/read.ts'

const rows = ['competitoin,Cup', 'stage,date,home,away,scor,penalties', 'Final,9/3/2027,Alfa,Beta,1-0,4']

describe('what the reader of CSV has to say', () => {
  it('names the row, the column, what stands there and what was expected', () => {
    expect(findingsOf(rows).map((finding) => describeFinding('en', finding))).toEqual([
      {
        section: 'unread',
        place: 'Line 1',
        text: 'Not read above the header: “competitoin | Cup”. Did you mean “competition”?',
      },
      {section: 'unread', place: 'Line 2', text: 'The column “scor” was not read. Did you mean “score”?'},
      {
        section: 'unread',
        place: 'Line 3',
        text: expect.stringContaining('add a line “date order”') as string,
      },
      {section: 'unread', place: 'Line 3', text: 'Not read in “penalties”: “4” (expected a score as 2:1).'},
    ])
  })

  it('is said in every language in words of its own', () => {
    for (const finding of findingsOf(rows)) {
      const texts = languages.map((language) => describeFinding(language, finding).text)
      expect(new Set(texts).size).toBe(3)
      expect(texts.join()).not.toContain('undefined')
    }
  })

  it('leaves no language out', () => {
    for (const language of languages) {
      const {cellExpectations, rowExpectations} = csvWords[language]
      for (const text of Object.values({...cellExpectations, ...rowExpectations})) expect(text).not.toBe('')
    }
  })
})
