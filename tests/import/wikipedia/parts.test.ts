import {describe, expect, test} from 'vitest'
import {findDates} from '../../../src/import/wikipedia/dates.ts'
import {roundOf} from '../../../src/import/wikipedia/rounds.ts'
import {anchor, htmlTable, link, read, readSection} from './samplePage.ts'

describe('how the page begins', () => {
  test.each([
    [
      '**2031年群島盃**（）是第 39 屆[群島盃](https://zh.wikipedia.org/wiki/X "wikilink")。',
      '2031',
      '群島盃',
      39,
    ],
    ['**2031–32年群島盃**是群島足協舉行的第](x) 1 屆賽事，亦是歷來第 49 屆賽事', '2031-32', '群島盃', 49],
    [
      '**2031年群島盃**（官方名為**2031年銀行群島盃**）是第\n10\n屆群島盃，第\n53\n屆賽事。',
      '2031',
      '群島盃',
      53,
    ],
    ['**2031年群島盃**是第十二屆賽事。', '2031', '群島盃', 12],
    ['**2031-32年度群島盃**，第二十一屆。', '2031-32', '群島盃', 21],
    ['The **2031 Islands Cup** was the 12th edition of the cup.', '2031', 'Islands Cup', 12],
  ])('%s', (lead, id, competition, edition) => {
    const {draft} = read(`${lead}\n`)
    expect({...draft, stages: [], notes: [], sources: []}).toMatchObject({id, edition})
    expect(JSON.stringify(draft.competition)).toContain(`"${competition}"`)
  })
})

test.each([
  ['2013年8月6–8日', '2013-08-06', '2013-08-08'],
  ['2018年2月20日–22日', '2018-02-20', '2018-02-22'],
  ['2008年9月30日-10月2日', '2008-09-30', '2008-10-02'],
  ['2012年7月31–8月2日', '2012-07-31', '2012-08-02'],
  ['2012年12月30日–2013年1月2日', '2012-12-30', '2013-01-02'],
  ['6月3, 2013', '2013-06-03', '2013-06-03'],
  ['7月27–29, 2010', '2010-07-27', '2010-07-29'],
  ['14 3月2007', '2007-03-14', '2007-03-14'],
  ['February 23–24, 2016', '2016-02-23', '2016-02-24'],
  ['30 April – 2 May 2013', '2013-04-30', '2013-05-02'],
  ['2008年9月上旬', '2008-09', '2008-09'],
  ['1月2004', '2004-01', '2004-01'],
])('the dates in "%s"', (text, from, to) => {
  expect(findDates(text)).toEqual({from, to})
})

test.each([['2013年2月30日'], ['2–1'], ['2013']])('there are no dates in "%s"', (text) => {
  expect(findDates(text)).toBeUndefined()
})

test.each([
  ['半準決賽', 'qf'],
  ['準決賽', 'sf'],
  ['決賽', 'final'],
  ['十六強賽', 'r16'],
  ['季軍戰', 'third-place'],
  ['初賽圈', 'preliminary'],
  ['第一圈', 'first'],
  ['Fourth round', 'fourth'],
  ['決賽週', undefined],
])('the heading %s is that of %s', (heading, round) => {
  expect(roundOf(heading)).toBe(round)
})

describe('the schedule', () => {
  const planned = (body: string) => {
    const {draft, findings} = readSection('賽程表', body)
    return {
      draft,
      findings,
      rows: draft.schedule?.map(({stage, matchday, leg, from}) => [
        draft.stages[stage]?.round,
        matchday ?? `leg ${leg ?? '?'}`,
        from,
      ]),
    }
  }

  test('says which second leg was lost with its column', () => {
    const {rows, findings} = planned(
      '| Round | 首回合 | 次回合 |\n| - | - | - |\n| 決賽週 | 半準決賽 | 2032年3月10–12日 |\n| 準決賽 | 2032年4月1–3日 | 2032年4月8–10日 |',
    )
    expect(rows).toEqual([
      ['qf', 'leg 1', '2032-03-10'],
      ['sf', 'leg 1', '2032-04-01'],
      ['sf', 'leg 2', '2032-04-08'],
    ])
    expect(findings).toContainEqual(expect.objectContaining({kind: 'missing', what: 'date', line: 7}))
  })

  test('tells the days of draws by their places', () => {
    const {draft, rows} = planned(
      htmlTable([
        ['圈數', '抽籤日期', '首回合', '次回合'],
        ['決賽圈', '半準決賽', '2031年11月1日<br />\n(Port Clear)', '2032年2月22–24日'],
        ['準決賽', '2032年3月15–17日', '2032年4月5–7日', ''],
      ]),
    )
    expect(draft.draw).toEqual({date: '2031-11-01', place: {en: 'Port Clear'}})
    expect(rows?.[0]).toEqual(['qf', 'leg 1', '2032-02-22'])
  })

  test('may begin with the date', () => {
    const {rows} = planned(
      '| 日期 | 賽事 |\n| - | - |\n| 2032年2月24-26日 | 半準決賽 首回合 |\n| 2032年3月3-5日 | 半準決賽 次回合 |',
    )
    expect(rows).toEqual([
      ['qf', 'leg 1', '2032-02-24'],
      ['qf', 'leg 2', '2032-03-03'],
    ])
  })
})

describe('the draw', () => {
  test.each([
    [
      'The draw was held on 6月3, 2031 at [Port, Isle](https://zh.wikipedia.org/wiki/P "wikilink"), Sea.\\[1\\]',
      '2031-06-03',
      'Port, Isle, Sea',
    ],
    [
      '抽籤儀式於2031年6月11日於[清港](https://zh.wikipedia.org/wiki/P "wikilink")舉行。',
      '2031-06-11',
      '清港',
    ],
  ])('%s', (sentence, date, place) => {
    const {draft} = readSection('抽籤', sentence)
    expect(draft.draw?.date).toBe(date)
    expect(Object.values(draft.draw?.place ?? {})).toEqual([place])
  })

  test.each([
    ['in one column', htmlTable([['A 檔次'], [anchor('青山')], ['B 檔次'], [anchor('白河')]])],
    [
      'side by side',
      htmlTable([
        ['A 檔次', 'B 檔次'],
        [anchor('青山'), anchor('白河')],
      ]),
    ],
    ['in a pipe table', `| Pot A | Pot B |\n| - | - |\n| ${link('青山')} | ${link('白河')} |`],
  ])('has pots %s', (_, body) => {
    expect(readSection('抽籤', body).draft.draw?.pots).toMatchObject([
      {name: 'A', clubs: [{name: '青山'}]},
      {name: 'B', clubs: [{name: '白河'}]},
    ])
  })
})

describe('the champion', () => {
  const box = (second: string, head = '群島盃<br />\n2031 冠軍') =>
    htmlTable([[head], [''], [`<strong>${anchor('青山')}</strong><br />\n<strong>${second}</strong>`]])
  test.each([
    ['第 2 次奪冠', 2],
    ['第二次奪冠', 2],
    ['第 5 次', 5],
    ['首次奪冠', 1],
    ['', undefined],
  ])('of a box with "%s" has title %s', (words, title) => {
    const {draft} = readSection('冠軍', box(words))
    expect(draft.champions).toMatchObject([{name: '青山', ...(title === undefined ? {} : {title})}])
  })

  test('stands under the final where there is no heading for it', () => {
    expect(readSection('決賽', `|}\n\n${box('第 1 次奪冠')}`).draft.champions).toMatchObject([
      {name: '青山', title: 1},
    ])
  })

  test('of another season is reported', () => {
    expect(readSection('冠軍', box('第 1 次奪冠', '群島盃<br />\n2030 冠軍')).findings).toContainEqual(
      expect.objectContaining({kind: 'conflict', what: 'season', said: '2030', found: '2031'}),
    )
  })
})

describe('ties that the page still has', () => {
  test('in a table with legs are ties with matches', () => {
    const {draft, findings} = readSection(
      '準決賽',
      htmlTable([
        ['球隊 1', '總比數', '球隊 2', '首回合', '次回合'],
        [anchor('青山'), '3–2', anchor('白河'), '2–0', '1–2'],
      ]),
    )
    expect(draft.stages[0]).toMatchObject({
      ties: [{clubs: [{name: '青山'}, {name: '白河'}], aggregate: [3, 2]}, {clubs: [null, null]}],
      matches: [
        {home: {name: '青山'}, away: {name: '白河'}, score: [2, 0], leg: 1},
        {home: {name: '白河'}, away: {name: '青山'}, score: [2, 1], leg: 2},
      ],
    })
    expect(findings.filter(({kind}) => kind === 'conflict')).toEqual([])
  })

  test('in a bracket are rounds with matches, and whose home came first is said to be taken from the order', () => {
    const {draft, findings} = readSection(
      '晉級圖',
      `{{\\#invoke:RoundN|N4 |score-boxes=3|3rdplace=no |3月1日/3月8日| **${link('青山')}**|2|1|**3**| ${link('白河')}|0|1|**1** |3月2日/3月9日| ${link('紅岩')}|0|0|**0**|\n**${link('藍灣')}**|1|1|**2** |4月1日/4月8日| **${link('青山')}**|1|0|**1**| ${link('藍灣')}|0|0|**0** }}`,
    )
    expect(draft.stages).toMatchObject([
      {round: 'sf', ties: [{winner: {name: '青山'}}, {winner: {name: '藍灣'}}]},
      {round: 'final', ties: [{winner: {name: '青山'}, aggregate: [1, 0]}]},
    ])
    const [first] = draft.stages
    expect(first?.kind === 'knockout' && first.matches.slice(0, 2)).toMatchObject([
      {home: {name: '青山'}, score: [2, 0], date: '2031-03-01'},
      {home: {name: '白河'}, score: [1, 1], date: '2031-03-08'},
    ])
    expect(findings).toContainEqual(expect.objectContaining({kind: 'guess', what: 'homeInFirstLeg'}))
  })
})

test.each([
  ['半準決賽', '|}', 'matches'],
  ['半準決賽', 'Both legs were played in March. |} |}', 'matches'],
  ['晉級圖', '', 'bracket'],
  ['種子排名', '|}', 'seeding'],
])('what %s lost is reported and not made up', (heading, body, what) => {
  const {draft, findings} = readSection(heading, body)
  expect(findings).toContainEqual(expect.objectContaining({kind: 'missing', what}))
  for (const stage of draft.stages) expect(stage.kind === 'knockout' && stage.matches).toEqual([])
})
