import {describe, expect, it} from 'vitest'
import {escapeWikitext} from '../../src/export/escapeWikitext.ts'
import {viewWikitext} from '../../src/export/viewWikitext.ts'
import {languages} from '../../src/season/languages.ts'
import {allSeasons, realRecord, realScene, sceneOf} from '../drawing/scenes.ts'

interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** The tables of a page, row by row, as a wiki reads them: a row without a cell is none. */
function tablesIn(wikitext: string): Cell[][][] {
  return [...wikitext.matchAll(/^\{\|.*\n([\s\S]*?)\n\|\}$/gm)].map(([, inside = '']) => {
    const rows: Cell[][] = [[]]
    for (const line of inside.split('\n')) {
      if (line.startsWith('|-')) rows.push([])
      else if (/^[|!] /.test(line)) {
        const cut = /^[|!] ((?:[a-z]+="[^"]*" ?)+)\| ?(.*)$/.exec(line)
        const attribute = (name: string) =>
          Number(new RegExp(`${name}="(\\d+)"`).exec(cut?.[1] ?? '')?.[1] ?? 1)
        const text = (cut?.[2] ?? line.slice(2)).replace(/^style="[^"]*" \| /, '')
        rows.at(-1)?.push({text, columns: attribute('colspan'), rows: attribute('rowspan')})
      } else if (!line.startsWith('|+')) throw new Error(`Not a line of a table: ${line}`)
    }
    return rows.filter((row, index) => row.length > 0 || index > 0)
  })
}

/** How many cells lie over each place of a table: one everywhere, if it is whole. */
function coverOf(rows: readonly (readonly Cell[])[]): number[][] {
  const cover: number[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (cover[y]?.[x]) x++
      for (let below = y; below < y + cell.rows; below++)
        for (let right = x; right < x + cell.columns; right++) {
          const line = cover[below]
          if (line === undefined) throw new Error('A cell reaches below its table.')
          line[right] = (line[right] ?? 0) + 1
        }
    }
  })
  return cover
}

describe('every season', () => {
  it.each(allSeasons)('%s gives tables that are whole, in every view', (id) => {
    const scene = realScene(id, languages[allSeasons.indexOf(id) % languages.length])
    for (const view of ['bracket', 'list', 'groups', 'clubs', 'matches', 'about'] as const) {
      const text = viewWikitext(scene, view)
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\[\[/)
      for (const table of tablesIn(text)) {
        expect(
          table.every((row) => row.length > 0),
          `${view}: a row without a cell`,
        ).toBe(true)
        const cover = coverOf(table)
        const width = cover[0]?.length
        expect(new Set(cover.map((row) => row.length)), view).toEqual(new Set([width]))
        expect(new Set(cover.flat()), view).toEqual(new Set([1]))
      }
    }
  })
})

it('the bracket has every tie once, winners in bold, legs, aggregate, shoot-out and the reason', () => {
  const text = viewWikitext(realScene('2013-14'), 'bracket')
  const [table = []] = tablesIn(text)
  const cells = table.map((row) => row.map((cell) => cell.text.trim()))
  const rowOf = (first: string, ...rest: string[]) => {
    expect(
      cells.some((row) => row.join('|').includes([first, ...rest].join('|'))),
      first,
    ).toBe(true)
  }
  rowOf("'''Toluca'''", '1', '1<sup>e</sup>', "'''2'''", '5')
  rowOf('San Jose Earthquakes', '1', '1<sup>e</sup>', '2', '4')
  rowOf("'''Cruz Azul'''", '0', '1', "'''1<sup>(a)</sup>'''")
  rowOf('<small>away goals</small>')
  rowOf('<small>pens 5–4</small>')
  expect(text.match(/Toluca/g)).toHaveLength(3)
  expect(text).toContain("Champion '''Cruz Azul''' (6th title)")
  expect(text).toContain('(a): Won on away goals')
})

it('a group has its standings and its results, those who go through in bold', () => {
  const tables = tablesIn(viewWikitext(realScene('2013-14', 'es'), 'groups'))
  const first = tables[0]?.map((row) => row.map(({text}) => text.trim()))
  expect(first?.[1]).toEqual(['1', "'''Árabe Unido'''", '4', '3', '0', '1', '7', '3', '+4', "'''9'''"])
  expect(tables[1]?.[1]?.map(({text}) => text.trim())).toEqual(['ARA', '—', '1–0', '3–1'])
})

it('names are in the reader’s language', () => {
  expect(viewWikitext(realScene('2013-14', 'zh-Hant'), 'bracket')).toContain("'''托盧卡'''")
})

describe('what would mean something to a wiki', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['[[File:x]]', '&#91;&#91;File:x&#93;&#93;'],
    ['{{delete}}', '&#123;&#123;delete&#125;&#125;'],
    ["'''bold'''", '&#39;&#39;&#39;bold&#39;&#39;&#39;'],
    ["L'Aigle d'Or", "L'Aigle d'Or"],
    ["'Ohana", '&#39;Ohana'],
    ['<nowiki>', '&#60;nowiki&#62;'],
    ['A & B', 'A &#38; B'],
    ['~~~~', '&#126;&#126;&#126;&#126;'],
    ['__NOTOC__', '&#95;&#95;NOTOC&#95;&#95;'],
    ['* not a list', '&#42; not a list'],
    ['a\nb', 'a b'],
    ['San Luis-Potosí', 'San Luis-Potosí'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeWikitext(text)).toBe(escaped)
  })

  it('stays text wherever the data has it', () => {
    const record = realRecord('2013-14')
    const name = "{{x}}|[[y]]'''<ref>"
    const scene = sceneOf({...record, entrants: record.entrants.map((entrant) => ({...entrant, name}))})
    for (const view of ['bracket', 'list', 'groups', 'clubs', 'matches'] as const) {
      const text = viewWikitext(scene, view)
      expect(text).not.toMatch(/\{\{|\[\[|<ref/)
      for (const table of tablesIn(text)) coverOf(table)
      expect(text).toContain(
        '&#123;&#123;x&#125;&#125;&#124;&#91;&#91;y&#93;&#93;&#39;&#39;&#39;&#60;ref&#62;',
      )
    }
  })
})
