// @vitest-environment jsdom
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import {FormatLead} from '../../src/drawing/FormatLead.tsx'
import type {Scene} from '../../src/drawing/scene.ts'
import {en} from '../../src/i18n/en.ts'
import {languages} from '../../src/season/languages.ts'
import {openSeason, openSeasonWith} from './invented.ts'
import {groupTitle, oldSeason} from './inventedOld.ts'
import {textOf} from '../textOf.ts'
import {drawingNames, drawn} from './render.tsx'
import {realRecord, realScene, realSeasons, sceneOf} from './scenes.ts'

const matchOf = (body: HTMLElement, id: string) => body.querySelector(`[data-match="${id}"]`)!

describe('all matches', () => {
  const body = drawn('matches', realScene('2004'))

  it('have their hooks and stand in the order of their dates', () => {
    expect(body.querySelector('[data-drawing="matches"]')).not.toBeNull()
    const matches = [...body.querySelectorAll('[data-match]')]
    expect(matches).toHaveLength(14)
    const dates = matches.map((match) => match.getAttribute('data-date') ?? '')
    expect(dates).toEqual(dates.toSorted())
    const last = matches.at(-1)!
    expect(
      ['data-match', 'data-home', 'data-away', 'data-date', 'id'].map((name) => last.getAttribute(name)),
    ).toEqual(['F-2', 'alajuelense', 'saprissa', '2004-05-12', 'match-F-2'])
  })

  it('stand under their dates', () => {
    expect(textOf(body.querySelector('h4'))).toBe('17 March 2004')
    expect(body.querySelectorAll('section')[0]?.querySelectorAll('[data-match]')).toHaveLength(4)
  })

  it('say score, scorers, ground, attendance and how they ended', () => {
    const text = textOf(matchOf(body, 'QF1-2'))
    expect(text).toMatch(/^Pachuca ?2–0e ?Saprissa/)
    expect(text).toContain('Gabriel Álvez 30′, 48′')
    expect(text).toContain('Estadio Hidalgo, Pachuca')
    expect(text).toContain('8,000 spectators')
    expect(text).toContain('2–0 after 90 minutes')
    expect(text).toContain('2–3 on penalties')
    const occasion = matchOf(body, 'QF1-2').querySelector('a[data-open]')
    expect([textOf(occasion), occasion?.getAttribute('href')]).toEqual([
      'Quarter-final 1 · Second leg',
      '?tie=QF1',
    ])
  })

  it('say their group and matchday', () => {
    const group = drawn('matches', realScene('2013-14'))
    expect(group.querySelectorAll('[data-match]')).toHaveLength(62)
    expect(textOf(matchOf(group, 'groups-5-1').querySelector('.facts span'))).toMatch(
      /^Group 5( · Matchday \d)?$/,
    )
  })

  it('that have no known score, or were not played, say so in words', () => {
    const open = drawn('matches', sceneOf(openSeason()))
    const score = (id: string) => textOf(matchOf(open, id).querySelector('.score'))
    expect(score('QF1-1')).toBe('not known')
    expect(score('QF3-2')).toBe('not played')
    expect(score('groups-A-2')).toBe('not played')
    expect(textOf(matchOf(open, 'QF4-1'))).toContain('The match was annulled and does not count.')
    expect(textOf(matchOf(open, 'F-1').querySelector('.home'))).toBe('Winner of Semi-final 1')
    expect(matchOf(open, 'F-1').getAttribute('data-home')).toBe('')
  })

  it('name an opponent of whom the tie knows the name', () => {
    const open = drawn('matches', sceneOf(openSeason()))
    expect(textOf(matchOf(open, 'QF4-2').querySelector('.away'))).toBe('MG Renegades')
  })
})

describe('the clubs of a season', () => {
  it.each(realSeasons)('of %s each have one row, in the table of their zone', (id) => {
    const body = drawn('clubs', realScene(id))
    expect(body.querySelector('[data-drawing="clubs"]')).not.toBeNull()
    const rows = [...body.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-club'))
    expect(rows.toSorted()).toEqual(
      realRecord(id)
        .entrants.map(({club}) => club)
        .toSorted(),
    )
    for (const table of body.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).toMatch(/zone$/)
    }
  })

  it('say how they qualified, and what they had done before', () => {
    const row = drawn('clubs', realScene('2013-14')).querySelector('tr[data-club="la-galaxy"]')
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.getAttribute('data-label'))
    expect(cells).toEqual(expect.arrayContaining(['Association', 'Qualified as', 'Pot', 'Previous best']))
    expect(textOf(row)).toContain('MLS')
  })

  it('have only the columns for which something is known', () => {
    const headers = (id: string) =>
      [...drawn('clubs', realScene(id)).querySelector('thead tr')!.children].map(textOf)
    expect(headers('2004')).toEqual(['Club', 'Association', 'Qualified as'])
    expect(headers('2013-14')).toEqual(
      expect.arrayContaining([en.clubs.pot, en.clubs.seed, en.clubs.appearances, en.clubs.lastAppearance]),
    )
  })

  it('of no known zone stand in one table', () => {
    const body = drawn('clubs', sceneOf(openSeason()))
    expect(textOf(body.querySelector('h3'))).toBe('Participating clubs 6 clubs')
  })
})

it('the draw has its date, place, rules and pots', () => {
  const body = drawn('draw', realScene('2013-14'))
  const {draw} = realRecord('2013-14')
  expect([...body.querySelectorAll('.pots h4')].map(textOf)).toEqual(
    draw?.pots?.map(({name}) => `Pot ${name}`),
  )
  expect(body.querySelectorAll('.pots li[data-club]')).toHaveLength(24)
  expect(textOf(drawn('draw', realScene('2004')).querySelector('p'))).toBe(
    'Drawn on 14 January 2004 in New York',
  )
})

it('the seeding lists the eight that came through the groups', () => {
  const body = drawn('seeding', realScene('2013-14'))
  expect(textOf(body.querySelector('caption'))).toBe('Seeding for the knock-out rounds')
  const rows = [...body.querySelectorAll('tbody tr')]
  expect(rows.map((row) => textOf(row.querySelector('.place')))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ])
  expect([rows[0], rows[7]].map((row) => row?.getAttribute('data-club'))).toEqual([
    'toluca',
    'san-jose-earthquakes',
  ])
})

it('the schedule names each round once to the eye and in every row to the ear', () => {
  const body = drawn('schedule', realScene('2013-14'))
  expect(textOf(body.querySelector('caption'))).toBe('Planned dates')
  const rows = [...body.querySelectorAll('tbody tr')]
  expect(rows).toHaveLength(realRecord('2013-14').schedule?.length ?? -1)
  expect(rows.every((row) => textOf(row.querySelector('th[scope="row"]')) !== '')).toBe(true)
  const first = rows.filter((row) => row.querySelector('th .unseen') === null)
  expect(first.map((row) => textOf(row.querySelector('th')))).toEqual([
    'Group stage',
    'Quarter-finals',
    'Semi-finals',
    'Final',
  ])
})

it('what stands behind a season is said in each language: rules, notes, differing sources, sources', () => {
  for (const id of realSeasons) {
    const {notes, uncertain, sources} = realRecord(id)
    for (const language of languages) {
      const body = drawn('about', realScene(id, language))
      const items = (section: string) =>
        body.querySelectorAll(`section[aria-labelledby="${section}"] li`).length
      expect([items('notes'), items('uncertain'), items('sources')]).toEqual(
        [notes, uncertain, sources].map(({length}) => length),
      )
      expect(items('rules')).toBeGreaterThan(1)
    }
  }
  expect(textOf(drawn('about', realScene('2004')).querySelector('.totals'))).toMatch(
    /^14 matches, \d+ goals$/,
  )
})

it.each(realSeasons)('no two elements of the drawings of %s share an id, and every label is there', (id) => {
  const bodies = drawingNames.map((name) => drawn(name, realScene(id)))
  const elements = bodies.flatMap((body) => [...body.querySelectorAll('[id]')])
  const ids = elements.map((element) => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const body of bodies) {
    for (const element of body.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      const names = element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby') ?? ''
      for (const name of names.split(' ')) expect(ids).toContain(name)
    }
  }
})

// Matches without a date come after those of their stage, so that one season can have several such places.
it('no two elements share an id where several stages have matches without a date', () => {
  const ids = [...drawn('matches', sceneOf(openSeason())).querySelectorAll('[id]')].map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('a pot whose name has a space is labelled by its heading', () => {
  const draw = {pots: [{name: 'Pot 1', clubs: ['saprissa']}]}
  const body = drawn('draw', sceneOf(openSeasonWith({draw})))
  const label = body.querySelector('.pots section')?.getAttribute('aria-labelledby') ?? ''
  expect(label.split(' ')).toHaveLength(1)
})

describe('an old season', () => {
  const scene = sceneOf(oldSeason())
  const lead = (of: Scene) => renderToStaticMarkup(createElement(FormatLead, {scene: of}))

  it('says first how it was played, in the language of its reader', () => {
    const about = drawn('about', scene)
    expect([...about.querySelectorAll('h3')].map(textOf)).toEqual([
      'How it was played',
      'Rules of the season',
      'Notes',
      'Sources differ',
    ])
    expect(textOf(about.querySelector('.format p'))).toBe('Two zones met in a final.')
    expect(lead(sceneOf(oldSeason(), 'es'))).toBe(
      '<p class="format-lead">Dos zonas se enfrentaron en una final.</p>',
    )
    expect(lead(sceneOf(openSeason()))).toBe('')
  })

  it('leads from a remark to the tie that it is about', () => {
    const links = [...drawn('about', scene).querySelectorAll('a[data-open]')]
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['→ Final', '?tie=F'],
      ['→ North American zone, tie 1', '?tie=N1'],
    ])
  })

  it('says of a rule that each stage has of its own nothing for the season', () => {
    const rules = (more: object) => {
      const season = oldSeason()
      const stages = season.stages.map((stage) => ({...stage, rules: more}))
      return [...drawn('about', sceneOf({...season, stages})).querySelectorAll('#rules + ul li')].map(textOf)
    }
    expect(rules({})).toEqual([
      '2 points for a win, 1 for a draw.',
      'How clubs level on points were ranked is not known.',
      'Whether away goals counted is not known.',
      'Whether there was extra time is not known.',
    ])
    expect(rules({extraTime: true, tiebreakers: ['goalDifference']})).toEqual([
      '2 points for a win, 1 for a draw.',
      'Whether away goals counted is not known.',
    ])
  })

  it('has a table for clubs of no known zone, and a word for what is not known', () => {
    const clubs = drawn('clubs', scene)
    expect([...clubs.querySelectorAll('h3')].map(textOf)).toEqual([
      'North American zone 2 clubs',
      'Central American zone 2 clubs',
      'Caribbean zone 1 club',
      'Zone not known 1 club',
    ])
    const cell = (club: string, column: string) =>
      textOf(clubs.querySelector(`tr[data-club="${club}"] .${column}`))
    expect(cell('saprissa', 'qualifiedAs')).toBe('not known')
    expect([cell('saprissa', 'entersAt'), cell('toluca', 'entersAt')]).toEqual([
      'First round',
      'North American zone',
    ])
    expect([cell('olimpia', 'entersAt'), cell('fas', 'entersAt')]).toEqual([
      'not known',
      'No match is recorded.',
    ])
  })

  it('calls a club by its name of then, and says what it is called today', () => {
    const clubs = drawn('clubs', scene)
    expect(textOf(clubs.querySelector('tr[data-club="montego-bay-united"] th'))).toBe(
      'Seba Unitedtoday Montego Bay United',
    )
    expect(clubs.querySelectorAll('.today')).toHaveLength(1)
  })

  it('has scorers without minutes, and a replay named once', () => {
    const replay = matchOf(drawn('matches', scene), 'C1-3')
    expect([...replay.querySelectorAll('.goals li')].map(textOf)).toEqual([
      'Hernández',
      'Solano 70′',
      'López 80′',
    ])
    expect(textOf(replay.querySelector('.facts'))).toBe('Central American zone, first round, tie 1 · Replay')
  })

  it('says of a match in a group which stage it was in, where there are others', () => {
    const matches = drawn('matches', sceneOf(groupTitle()))
    expect(textOf(matchOf(matches, 'final-F-1').querySelector('.facts span'))).toBe('Final round robin')
  })
})
