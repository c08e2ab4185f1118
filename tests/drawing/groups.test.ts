// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {openSeason} from './invented.ts'
import {groupTitle, oldSeason} from './inventedOld.ts'
import {textOf} from '../textOf.ts'
import {drawn} from './render.tsx'
import {realScene, sceneOf} from './scenes.ts'

const attributes = (element: Element | null, ...names: readonly string[]) =>
  names.map((name) => element?.getAttribute(name))
const visible = (element: Element | null) => {
  const copy = element?.cloneNode(true) as Element
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove()
  return textOf(copy)
}

describe('group 5 of 2013-14', () => {
  const body = drawn('groups', realScene('2013-14'))
  const group = [...body.querySelectorAll('section.group')][4]!
  const standings = group.querySelector('[data-drawing="standings"]')!
  const matrix = group.querySelector('[data-drawing="matrix"]')!

  it('is one of eight, each a section named by its heading', () => {
    const groups = [...body.querySelectorAll('section.group')]
    expect(groups.map((section) => textOf(section.querySelector('h3')))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Group ${n}`),
    )
    expect(new Set(groups.map((section) => section.getAttribute('aria-labelledby'))).size).toBe(8)
  })

  it('has standings with a place for each club, in order', () => {
    expect(attributes(standings, 'data-stage', 'data-group')).toEqual(['groups', '5'])
    const rows = [...standings.querySelectorAll('tbody tr')]
    expect(
      rows.map((row) => [
        ...attributes(row, 'data-place', 'data-club'),
        ...[...row.querySelectorAll('td')].map(textOf),
      ]),
    ).toEqual([
      ['1', 'san-jose-earthquakes', '1', '4', '2', '0', '2', '4', '2', '+2', '6'],
      ['2', 'montreal', '2', '4', '2', '0', '2', '3', '4', '−1', '6'],
      ['3', 'heredia-gua', '3', '4', '2', '0', '2', '2', '3', '−1', '6'],
    ])
  })

  it('has columns with a name for those who listen and letters for those who look', () => {
    const headers = [...standings.querySelectorAll('thead th')]
    expect(headers.map((header) => textOf(header.querySelector('.unseen')))).toEqual([
      'Position',
      'Club',
      'Played',
      'Won',
      'Drawn',
      'Lost',
      'Goals for',
      'Goals against',
      'Goal difference',
      'Points',
    ])
    expect(headers.every((header) => header.getAttribute('scope') === 'col')).toBe(true)
    expect(textOf(standings.querySelector('caption'))).toBe('Group 5: standings')
  })

  it('says who went through and to which tie', () => {
    const first = standings.querySelector('[data-place="1"]')!
    expect(textOf(first.querySelector('th'))).toContain('(goes through)')
    expect(textOf(standings.querySelector('[data-place="2"] th'))).not.toContain('goes through')
    expect(textOf(group.querySelector('.onward'))).toBe('San Jose Earthquakes → Quarter-final 1')
    expect(attributes(group.querySelector('.onward a'), 'href', 'data-open')).toEqual(['?tie=QF1', 'QF1'])
  })

  it('explains the order of clubs level on points', () => {
    const reason = group.querySelector('.reason')!
    expect(textOf(reason)).toMatch(/level on 6 points; ranked by goal difference/)
    expect(standings.getAttribute('aria-describedby')).toBe(reason.id)
  })

  it('has a cell for each match, home in rows and away in columns', () => {
    expect(attributes(matrix, 'data-stage', 'data-group')).toEqual(['groups', '5'])
    expect(textOf(matrix.querySelector('caption'))).toBe('Group 5: results; rows: home; columns: away')
    const cells = [...matrix.querySelectorAll('td[data-home]')]
    expect(cells).toHaveLength(6)
    const cell = matrix.querySelector('[data-home="montreal"][data-away="heredia-gua"]')
    expect(visible(cell)).toBe('2–0')
    expect(textOf(cell)).toMatch(/Montreal.* – Heredia.* 2–0/)
    expect(attributes(cell, 'data-outcome')).toEqual(['won'])
    expect(cell?.querySelector('a')?.getAttribute('data-show-match')).toMatch(/^groups-5-\d$/)
    expect([...matrix.querySelectorAll('td.same .unseen')].map(textOf)).toEqual(
      Array(3).fill('the same club'),
    )
  })

  it('has the same clubs in both tables, in the same order', () => {
    const order = [...standings.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-club'))
    expect(
      [...matrix.querySelectorAll('thead [data-club]')].map((th) => th.getAttribute('data-club')),
    ).toEqual(order)
    expect([...matrix.querySelectorAll('tbody th')].map((th) => th.getAttribute('data-club'))).toEqual(order)
  })
})

describe('a group with open results', () => {
  const body = drawn('groups', sceneOf(openSeason()))
  const cell = (home: string, away: string) =>
    body.querySelector(`[data-home="${home}"][data-away="${away}"]`)

  it('shows marks and says words for what is not known or not played', () => {
    expect([
      visible(cell('saprissa', 'pachuca')),
      textOf(cell('saprissa', 'pachuca')?.querySelector('a')),
    ]).toEqual(['?', 'Saprissa – Pachuca ?not known'])
    expect(visible(cell('pachuca', 'toluca'))).toBe('–')
    expect(textOf(cell('pachuca', 'toluca'))).toContain('not played')
    expect(textOf(cell('pachuca', 'saprissa'))).toBe('not played')
    expect(cell('saprissa', 'pachuca')?.hasAttribute('data-outcome')).toBe(false)
    expect(body.textContent).not.toContain('0–0')
  })

  it('says that it is not complete, and sends nobody on', () => {
    expect(textOf(body)).toContain('Not all results are known.')
    expect(body.querySelector('.onward')).toBeNull()
    expect(textOf(body)).not.toContain('goes through')
  })
})

// Without a rule for what a win is worth, nobody has a number of points.
it('points that are not known are not shown as 0', () => {
  const season = openSeason()
  const scene = sceneOf({...season, rules: {...season.rules, pointsForWin: null}})
  const points = [...drawn('groups', scene).querySelectorAll('td.points')].map(textOf)
  expect(points).not.toContain('0')
})

describe('the only group of a stage', () => {
  const body = drawn('groups', sceneOf(groupTitle()))
  const cell = (home: string, away: string) =>
    body.querySelector(`[data-home="${home}"][data-away="${away}"]`)

  it('has the heading of its stage and none of its own', () => {
    expect([...body.querySelectorAll('h2, h3')].map(textOf)).toEqual(['Final round robin'])
  })

  it('says who is champion, where it is the last of its season', () => {
    expect(textOf(body.querySelector('.onward'))).toBe('Champion Toluca')
    const champion = body.querySelector('tr[data-champion]')
    expect(attributes(champion, 'data-club', 'data-advances')).toEqual(['toluca', 'false'])
    expect(textOf(champion?.querySelector('th'))).toContain('(Champion)')
  })

  it('marks results that were not simply played, and says what the marks mean', () => {
    expect(visible(cell('toluca', 'saprissa'))).toBe('2–0*')
    expect(visible(cell('saprissa', 'olimpia'))).toBe('1–1†')
    expect(visible(cell('olimpia', 'toluca'))).toBe('–')
    expect([...body.querySelectorAll('.matrix-key li')].map(textOf)).toEqual([
      '* awarded',
      '† abandoned',
      '– annulled',
      'Toluca 2–0 Saprissa: Ended 0–1.',
    ])
  })

  it('says how to read results of clubs that met once', () => {
    expect(textOf(body.querySelector('.reading'))).toMatch(/^Results: each two clubs met once/)
    expect(textOf(drawn('groups', realScene('2013-14')).querySelector('.reading'))).toBe(
      'Results: rows are the home clubs, columns the visitors.',
    )
  })
})

describe('a group of which no result is known', () => {
  const body = drawn('groups', sceneOf(oldSeason()))

  it('has its clubs, but no place, figure or results', () => {
    expect(body.querySelector('table')).toBeNull()
    expect([...body.querySelectorAll('.members li')].map((row) => row.getAttribute('data-club'))).toEqual([
      'montego-bay-united',
      'aigle-noir',
      'transvaal',
      'robinhood',
    ])
    expect([...body.querySelectorAll('.reason')].map(textOf)).toEqual(Array(2).fill('No result is known.'))
    expect(body.textContent).not.toMatch(/\d/)
  })

  it('has what is noted on it and on its stage', () => {
    const [first, second] = [...body.querySelectorAll('section.group')]
    expect([...first!.querySelectorAll('.note')].map(textOf)).toEqual([
      'In Kingston.',
      'A note on the group.',
    ])
    expect(second?.querySelector('.note')).toBeNull()
    expect(textOf(body.querySelector('.group-stage > .note'))).toBe('Drawn in December.')
    expect(textOf(body.querySelector('.group-stage > .remarks'))).toBe(
      'Sources differDoubts about the groups.',
    )
  })
})
