import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {fonts, palettes} from '../../src/export/palette.ts'
import {resolveVariables} from '../../src/export/resolveVariables.ts'
import {wrapText} from '../../src/export/wrapText.ts'
import {textWidth} from '../../src/layout/textWidth.ts'

const css = readFileSync('src/viewer/viewer.css', 'utf8')

it('the colours of files are those of the page', () => {
  const declared = new Map(
    [...css.matchAll(/--([\w-]+): (?:var\(--[\w-]+, )?light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, ...both]) => [name, both],
    ),
  )
  expect(declared.size).toBeGreaterThan(10)
  for (const [name, both] of declared) {
    const key = name as keyof typeof palettes.light
    expect([palettes.light[key], palettes.dark[key]], name).toEqual(both)
  }
  expect(palettes.dark['mark-0']).toBe(palettes.dark.accent)
})

it('the fonts of files are those of the page', () => {
  const squeezed = css.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')')
  for (const language of ['en', 'zh-Hant'] as const)
    for (const kind of ['sans', 'serif'] as const)
      expect(squeezed).toContain(`--${kind}: var(--cuadro-font, ${fonts[kind](language)});`)
})

it('variables give way to their values, fallbacks within fallbacks included', () => {
  const values = {ink: '#123', sans: "'A', b"}
  expect(resolveVariables('var(--ink, #000)', values)).toBe('#123')
  expect(resolveVariables('1px var(--none, var(--ink)) var( --sans , c)', values)).toBe("1px #123 'A', b")
  expect(resolveVariables('var(--none, rgb(1, 2, 3)) x', values)).toBe('rgb(1, 2, 3) x')
  expect(resolveVariables('var(--none)', values)).toBe('')
})

it('texts break between words, or between Han characters, and lose nothing', () => {
  const texts = [
    'Twenty-four clubs took part: nine from North America.',
    '八個小組首名按小組賽成績列為決賽週的第1至8號種子（第1至4號）。',
  ]
  for (const text of texts) {
    const lines = wrapText(text, 160, 13)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines) {
      expect(textWidth(line, 13)).toBeLessThanOrEqual(160)
      expect(line).not.toMatch(/^[，。）]|[（]$/)
    }
  }
})
