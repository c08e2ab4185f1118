import {describe, expect, it} from 'vitest'
import {readDateColumn} from '../../../src/import/csv/dateOrder.ts'
import {readDateCell} from '../../../src/import/csv/readDate.ts'

const column = (texts: readonly string[], given?: 'dmy' | 'mdy') =>
  readDateColumn(
    texts.map((text, i) => ({line: i + 2, text})),
    given,
  )

describe('a date in a cell', () => {
  it.each([
    ['2027-03-09', '2027-03-09'],
    ['2027/3/9', '2027-03-09'],
    ['2027.03.09', '2027-03-09'],
    ['2027年3月9日', '2027-03-09'],
    ['2027年3月9日 (星期二)', '2027-03-09'],
    ['9.3.2027', '2027-03-09'],
    ['09.03.27', '2027-03-09'],
    ['9 March 2027', '2027-03-09'],
    ['9 Mar 2027', '2027-03-09'],
    ['9-Mar-27', '2027-03-09'],
    ['9th March, 2027', '2027-03-09'],
    ['March 9, 2027', '2027-03-09'],
    ['Tue 9 Mar 2027', '2027-03-09'],
    ['9 de marzo de 2027', '2027-03-09'],
    ['9 de septiembre del 2027', '2027-09-09'],
    ['martes, 9 de marzo de 2027', '2027-03-09'],
    ['1-ene-27', '2027-01-01'],
    ['2027-03', '2027-03'],
    ['3/2027', '2027-03'],
    ['March 2027', '2027-03'],
    ['marzo de 1967', '1967-03'],
    ['2027', '2027'],
    ['2027-03-09 20:00', '2027-03-09'],
    ['2027-03-09T20:00:00Z', '2027-03-09'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%j is %j', (text, date) => {
    expect(column([text]).dateOf(text)).toBe(date)
  })

  it.each([
    '31.2.2027',
    '2027-13-01',
    '29 Feb 2027',
    'tomorrow',
    '46090',
    '9 March',
    '1/2/3/4',
    '2027-03-32',
    'Mayhem 2027',
  ])('%j is none', (text) => {
    expect(column([text]).dateOf(text)).toBeNull()
    expect(readDateCell(text).kind).not.toBe('date')
  })

  it('has a time that is not kept without a word', () => {
    expect(column(['2027-03-09 20:00', '2027-03-10']).timedLines).toEqual([2])
  })
})

describe('day and month', () => {
  it('are told apart by any date of the column that fits one order only', () => {
    expect(column(['9/3/2027', '16/3/2027']).dateOf('9/3/2027')).toBe('2027-03-09')
    expect(column(['3/9/2027', '3/16/2027']).dateOf('3/9/2027')).toBe('2027-03-09')
  })

  it('are not guessed where no date shows the order, and all lines are named once', () => {
    const {dateOf, isDate, findings} = column(['9/3/2027', '2027-04-01', '10/3/2027'])
    expect(dateOf('9/3/2027')).toBeNull()
    expect(isDate('9/3/2027')).toBe(true)
    expect(dateOf('2027-04-01')).toBe('2027-04-01')
    expect(findings).toEqual([{kind: 'dateOrder', lines: [2, 4], text: '9/3/2027'}])
  })

  it('are in the order that a setting gives', () => {
    expect(column(['9/3/2027'], 'dmy').dateOf('9/3/2027')).toBe('2027-03-09')
    expect(column(['9/3/2027'], 'mdy').dateOf('9/3/2027')).toBe('2027-09-03')
  })

  it('need no order where both are the same', () => {
    const {dateOf, findings} = column(['5/5/2027'])
    expect(dateOf('5/5/2027')).toBe('2027-05-05')
    expect(findings).toEqual([])
  })

  it('that do not fit the order of the others are no date', () => {
    const {dateOf, isDate} = column(['16/3/2027', '17/3/2027', '3/18/2027'])
    expect(dateOf('16/3/2027')).toBe('2027-03-16')
    expect([dateOf('3/18/2027'), isDate('3/18/2027')]).toEqual([null, false])
  })

  it('with a year of two digits tell which century was taken', () => {
    expect(column(['16/3/27']).findings).toEqual([
      {kind: 'shortYear', line: 2, text: '16/3/27', taken: '2027'},
    ])
    expect(column(['16/3/67']).dateOf('16/3/67')).toBe('1967-03-16')
  })
})
