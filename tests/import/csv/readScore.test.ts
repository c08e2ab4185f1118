import {describe, expect, it} from 'vitest'
import {readScore, writeScore} from '../../../src/import/csv/readScore.ts'

describe('a score in a cell', () => {
  it.each(['2-1', '2–1', '2—1', '2−1', '2:1', '2：1', ' 2 - 1 ', '02:01', '2:01:00', '02:01:00', '２－１'])(
    'is read from %j, whatever a spreadsheet made of it',
    (text) => {
      expect(readScore(text)).toEqual([2, 1])
    },
  )

  it.each(['10-0', '0:10'])('may have two digits: %j', (text) => {
    expect(readScore(text)).toEqual(text.split(/[-:]/).map(Number))
  })

  it.each(['02-Jan', '1-feb', 'Feb-01', '2-ene.', '2/1/2027', '2027-01-02', '2-1-3', '1月2日'])(
    'is told to be a date where a spreadsheet made one of it: %j',
    (text) => {
      expect(readScore(text)).toBe('date')
    },
  )

  it.each(['2', '2-', 'two', '2-1 aet', '-1-2', '2:1:30'])('is not guessed from %j', (text) => {
    expect(readScore(text)).toBeNull()
  })

  it('is written with a dash that no spreadsheet takes for a date, and read again', () => {
    expect(writeScore([2, 1])).toBe('2–1')
    expect(readScore(writeScore([12, 0]))).toEqual([12, 0])
  })
})
