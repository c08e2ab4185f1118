import {expect, it} from 'vitest'
import {textWidth} from '../../src/layout/textWidth.ts'

it('adds up the widths of the letters, in proportion to the size', () => {
  expect(textWidth('', 15)).toBe(0)
  expect(textWidth('il', 10)).toBeCloseTo(6)
  expect(textWidth('ab', 10)).toBeCloseTo(12.8)
  expect(textWidth('ab', 20)).toBeCloseTo(25.6)
  expect(textWidth('10', 11)).toBeCloseTo(14.08)
})

it('gives wide letters more room than narrow ones', () => {
  expect(textWidth('WWW', 15)).toBeGreaterThan(2 * textWidth('iii', 15))
})

it('takes a letter with an accent for as wide as the letter, however it is written', () => {
  expect(textWidth('Árabe Unido', 15)).toBeCloseTo(textWidth('Arabe Unido', 15))
  expect(textWidth('León ñ ü', 15)).toBeCloseTo(textWidth('Leon n u', 15))
  expect(textWidth('León'.normalize('NFD'), 15)).toBeCloseTo(textWidth('León', 15))
})

it.each(['阿', '（', '：', 'ㄅ', '한', '𠮷'])('takes %s for as wide as high', (letter) => {
  expect(textWidth(letter, 15)).toBe(15)
})

it('leaves room between Han and other letters, as browsers do', () => {
  const apart = textWidth('月日', 12) + textWidth('8', 12) + textWidth('22', 12)
  expect(textWidth('8月22日', 12) - apart).toBeCloseTo(3 * 1.5)
  expect(textWidth('MW', 12)).toBe(2 * textWidth('M', 12))
})

it('counts characters beyond the basic plane once', () => {
  expect(textWidth('𠮷𠮷', 10)).toBe(20)
})

it('gives bold text a little more', () => {
  expect(textWidth('Cruz Azul', 15, 'bold')).toBeCloseTo(1.1 * textWidth('Cruz Azul', 15))
})

it('has a width for any letter there is', () => {
  for (const letter of ['Ж', 'ß', 'ø', '\u200b', '😀', '\n']) {
    expect(textWidth(letter, 10), letter).toBeGreaterThanOrEqual(0)
    expect(textWidth(letter, 10), letter).toBeLessThanOrEqual(10)
  }
})
