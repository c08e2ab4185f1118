import {expect, it} from 'vitest'
import {readCount} from '../../../src/import/csv/readCount.ts'

it.each([
  ['27000', 27000],
  ['27,000', 27000],
  ['27.000', 27000],
  ['1.234.567', 1234567],
  ["27'000", 27000],
  ['27 000', 27000],
  ['3.0', 3],
  ['3,00', 3],
  ['0', 0],
  ['２７', 27],
  ['3.5', null],
  ['-3', null],
  ['1,23', null],
  ['27,000.50', null],
  ['many', null],
])('the number in %j is %j', (text, count) => {
  expect(readCount(text)).toBe(count)
})
