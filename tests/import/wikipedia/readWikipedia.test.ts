import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {buildSeason} from '../../../src/import/buildSeason.ts'
import {isWikipedia, readWikipedia} from '../../../src/import/wikipedia/readWikipedia.ts'
import {clubs, readSection, samplePage} from './samplePage.ts'

describe('a whole page', () => {
  const {season, report} = buildSeason(readWikipedia(samplePage), {clubs})

  test('is a valid season', () => {
    expect(report.findings.filter(({kind}) => kind === 'invalid')).toEqual([])
    expect(season).toMatchObject({
      id: '2031-32',
      edition: 9,
      competition: {'zh-Hant': '群島聯賽盃'},
      champions: [{club: 'red-rock', title: 2}],
      runnersUp: ['green-hill'],
    })
  })

  test('has its entrants with zone, route and letters', () => {
    expect(season?.entrants).toMatchObject([
      {club: 'green-hill', zone: 'north', qualifiedAs: {'zh-Hant': '2031 Apertura 冠軍'}, code: 'GRE'},
      {club: 'white-river', zone: 'central', qualifiedAs: {'zh-Hant': '2031 Clausura 亞軍'}, code: 'WHI'},
      {club: 'red-rock', zone: 'central', qualifiedAs: {'zh-Hant': '2031 Clausura 冠軍'}},
      {club: 'blue-bay', zone: 'caribbean', qualifiedAs: {'zh-Hant': '2031年群島錦標賽 冠軍'}},
    ])
  })

  test('has its stages in the order of play, and no legs that the page does not have', () => {
    expect(season?.stages.map(({id}) => id)).toEqual(['groups', 'sf', 'final'])
    const ties = season?.stages.flatMap((stage) => (stage.kind === 'knockout' ? stage.ties : []))
    expect(ties?.flatMap(({legs}) => legs)).toEqual([])
    expect(ties).toMatchObject([
      {clubs: ['green-hill', null], winner: 'green-hill', decidedBy: 'penalties'},
      {clubs: ['red-rock', null], winner: 'red-rock', decidedBy: 'aggregate'},
      {clubs: ['green-hill', 'red-rock'], winner: 'red-rock', decidedBy: 'aggregate'},
    ])
    expect(ties?.map(({note}) => note)).toMatchObject([
      {en: '2–2 on aggregate, 3–2 on penalties'},
      {en: '4–1 on aggregate'},
      {en: '2–3 on aggregate', 'zh-Hant': '總比數2–3'},
    ])
  })

  test('has its dates, its draw and its links', () => {
    expect(season?.schedule).toEqual([
      {stage: 'groups', matchday: 1, from: '2031-08-06', to: '2031-08-08'},
      {stage: 'groups', matchday: 2, from: '2031-08-20', to: '2031-08-22'},
      {stage: 'sf', leg: 1, from: '2032-04-01', to: '2032-04-03'},
      {stage: 'sf', leg: 2, from: '2032-04-08', to: '2032-04-10'},
      {stage: 'final', leg: 1, from: '2032-04-30', to: '2032-05-02'},
      {stage: 'final', leg: 2, from: '2032-05-07', to: '2032-05-07'},
    ])
    expect(season?.draw).toEqual({
      date: '2031-06-03',
      place: {en: 'Port Clear'},
      rules: [{en: 'No two teams of one country could be drawn together.'}],
    })
    expect(season?.sources).toContainEqual({
      title: 'Results of the Islands 2031',
      url: 'http://results.example/islands31.html#cup',
    })
  })

  test('says what the page lost, with its lines', () => {
    const lost = report.findings.flatMap((found) =>
      found.kind === 'missing' ? [[found.what, found.line]] : [],
    )
    const lineOf = (text: string) => samplePage.split('\n').findIndex((line) => line.startsWith(text)) + 1
    expect(lost).toContainEqual(['standings', lineOf('<table>')])
    expect(lost).toContainEqual(['references', lineOf('1.')])
    expect(lost.filter(([what]) => what === 'legs')).toHaveLength(3)
  })

  test('leaves no line unread', () => {
    expect(report.findings.filter(({kind}) => kind === 'unread')).toEqual([])
  })
})

describe('nothing is dropped without a word', () => {
  const lines = samplePage.split('\n')
  const places = lines.flatMap((line, i) =>
    line === '' &&
    !samplePage
      .split('\n')
      .slice(0, i)
      .join('\n')
      .match(/<table>(?![\s\S]*<\/table>)/)
      ? [i]
      : [],
  )

  test.each(places)('a sentence put in after line %i is kept or reported', (place) => {
    const sentence = 'Quokkas crossed the pitch unseen'
    const page = [...lines.slice(0, place), '', sentence, '', ...lines.slice(place)].join('\n')
    const {draft, findings} = readWikipedia(page)
    expect(JSON.stringify([draft, findings])).toContain(sentence)
  })

  test.each(places)('a table put in after line %i is kept or reported', (place) => {
    const page = [
      ...lines.slice(0, place),
      '',
      '| Quokka | Wombat |',
      '| - | - |',
      '| Bilby | Numbat |',
      '',
      ...lines.slice(place),
    ].join('\n')
    const said = JSON.stringify(readWikipedia(page))
    for (const word of ['Quokka', 'Wombat', 'Bilby', 'Numbat']) expect(said).toContain(word)
  })

  test('what stands under an unknown heading is reported line by line', () => {
    const {findings} = readSection('射手榜', '| 球員 | 入球 |\n| --- | --- |\n| Ann Onym | 7 |')
    expect(
      findings.flatMap((found) => (found.kind === 'unread' ? [`${found.line} ${found.text}`] : [])),
    ).toEqual(['3 射手榜', '5 球員', '5 入球', '7 Ann Onym', '7 7'])
  })
})

describe('any text', () => {
  test('is read without an exception, however it is cut and changed', {timeout: 60_000}, () => {
    const lines = samplePage.split('\n')
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(lines.length),
            fc.oneof(fc.string(), fc.constantFrom(...lines, '{{', '}}', '<table>', '</td>', '|}', '[x](')),
          ),
        ),
        fc.nat(lines.length),
        (changes, end) => {
          const page = [...lines]
          for (const [at, text] of changes) page.splice(at, 1, text)
          const {season} = buildSeason(readWikipedia(page.slice(end).join('\n')), {clubs})
          expect(season === null || season.stages.length > 0).toBe(true)
        },
      ),
      {numRuns: 40},
    )
  })

  test('is known for such a page by its links', () => {
    expect(isWikipedia(samplePage)).toBe(true)
    expect(isWikipedia('= Islands Cup 2031\n\nGroup 1 | A B C\n')).toBe(false)
  })
})
