import {describe, expect, test} from 'vitest'
import {anchor, htmlTable, link, readSection} from './samplePage.ts'

const section = (body: string) => readSection('參賽球隊', body)
const entrantsOf = (body: string) =>
  (section(body).draft.entrants ?? []).map(({club, zone, qualifiedAs, line}) => [
    club.name,
    zone,
    qualifiedAs,
    line,
  ])

describe('entrants', () => {
  test.each<[string, string, unknown]>([
    [
      'a list',
      `### 北美洲區\n\n  - ${link('青山')}–[2031 Cup](https://zh.wikipedia.org/wiki/C "wikilink") 冠軍\n\n  - ${link('白河')} - 2031 Cup winner`,
      [
        ['青山', 'north', {'zh-Hant': '2031 Cup 冠軍'}, 7],
        ['白河', 'north', {en: '2031 Cup winner'}, 9],
      ],
    ],
    [
      'lines that were broken anywhere',
      `### 中美洲區\n\n${link('青山')}–[2031\nCup](https://zh.wikipedia.org/wiki/C "wikilink")\n冠軍\n${link('白河')}–2031 Cup\n亞軍`,
      [
        ['青山', 'central', {'zh-Hant': '2031 Cup 冠軍'}, 7],
        ['白河', 'central', {'zh-Hant': '2031 Cup 亞軍'}, 10],
      ],
    ],
    [
      'lines under the name of a league',
      `### 加勒比海區\n\n  - **Major League:**\n     ${link('青山')}–2031 winner\n     ${link('白河')} (invitee)`,
      [
        ['青山', 'caribbean', {en: 'Major League: 2031 winner'}, 8],
        ['白河', 'caribbean', {en: 'Major League: invitee'}, 9],
      ],
    ],
    [
      'a club without a link',
      '### 北美洲區\n\n  - Green Hill–2031 Cup 冠軍',
      [['Green Hill', 'north', {'zh-Hant': '2031 Cup 冠軍'}, 7]],
    ],
    [
      'addresses with spaces and brackets',
      '### 北美洲區\n\n[青山](https://zh.wikipedia.org/wiki/青山 (足球) "wikilink")–2031 冠軍\n[[白河足球會|白河]]–2031 亞軍',
      [
        ['青山', 'north', {'zh-Hant': '2031 冠軍'}, 7],
        ['白河', 'north', {'zh-Hant': '2031 亞軍'}, 8],
      ],
    ],
  ])('in %s', (_, body, expected) => {
    expect(entrantsOf(body)).toEqual(expected)
  })

  test('a page that a club is linked to is another name of it', () => {
    const {draft} = section(`### 北美洲區\n\n  - [青山](../Page/青山_\\(城\\).md "wikilink")–2031 冠軍`)
    expect(draft.entrants?.[0]?.club).toEqual({name: '青山', alias: '青山 (城)', line: 7})
  })

  test('what stands under "Notes" is a remark', () => {
    const {draft} = section(
      `### 北美洲區\n\n  - ${link('青山')}–2031 冠軍\n\n<!-- end list -->\n\n  - Notes\n\n<!-- end list -->\n\n  - Black Sand–2031 亞軍 was disqualified.`,
    )
    expect(draft.entrants).toHaveLength(1)
    expect(draft.notes).toContainEqual({
      line: 15,
      text: {'zh-Hant': 'Black Sand–2031 亞軍 was disqualified.'},
    })
  })
})

const head = ['國家', '球隊', '檔次', '參賽途徑', '參賽次數<sup>*</sup>', '上次參賽', '歷屆最佳']
const table = htmlTable([
  head,
  [`${anchor('北美洲', '北美洲足球聯盟')}（3 隊）`, '', '', '', '', '', ''],
  [
    `${anchor('墨西哥', '墨西哥足球協會')}<br />\n`,
    anchor('青山'),
    'A',
    '2030 春季冠軍<br />\n2031 秋季冠軍',
    '1st',
    'N/A',
    'N/A',
  ],
  [anchor('白河'), 'B', '2030 春季亞軍', '3rd', '2027–28', '準決賽', ''],
  [anchor('紅岩'), 'Non-champion with best record in 2030', '4th', '2029–30', 'Runner-up', '', ''],
  ['中美洲（1 隊）', '', '', '', '', '', ''],
  ['<br />\n', anchor('藍灣'), 'C', '2031 Invierno 冠軍', '2nd', '', '冠軍 (2)'],
])

describe('a table of entrants', () => {
  const {draft, findings} = section(table)

  test('is set right where cells that reached over rows were lost', () => {
    expect(draft.entrants).toMatchObject([
      {
        club: {name: '青山', association: 'MEX'},
        zone: 'north',
        pot: 'A',
        qualifiedAs: {'zh-Hant': '2030 春季冠軍 2031 秋季冠軍'},
        appearances: 1,
        lastAppearance: null,
        previousBest: null,
      },
      {
        club: {name: '白河', association: 'MEX'},
        zone: 'north',
        pot: 'B',
        appearances: 3,
        lastAppearance: '2027-28',
        previousBest: 'sf',
      },
      {
        club: {name: '紅岩', association: 'MEX'},
        zone: 'north',
        pot: 'B',
        appearances: 4,
        lastAppearance: '2029-30',
        previousBest: 'runnerUp',
      },
      {club: {name: '藍灣'}, zone: 'central', pot: 'C', appearances: 2, previousBest: 'champion'},
    ])
  })

  test('says which cells are empty, and in which line', () => {
    const missing = findings.flatMap((found) =>
      found.kind === 'missing' ? [`${found.what} ${found.of}`.trim()] : [],
    )
    expect(missing).toContain('association')
    expect(missing).toContain('lastAppearance 藍灣')
    expect(missing).toContain('footnotes *')
  })

  test('is held against the number of clubs that it announces', () => {
    expect(findings.filter(({kind}) => kind === 'conflict')).toEqual([])
    const short = section(table.replace('（3 隊）', '（4 隊）'))
    expect(short.findings).toContainEqual(
      expect.objectContaining({kind: 'conflict', what: 'teamCount', said: '4', found: '3'}),
    )
  })

  test('may be a pipe table', () => {
    const {draft: piped} = section(
      `| Country | Club | Qualified as | Pot |\n| --- | --- | --- | --- |\n| Canada | ${link('青山')} | 2031 Cup winner | 2 |`,
    )
    expect(piped.entrants).toMatchObject([
      {club: {name: '青山', association: 'CAN'}, pot: '2', qualifiedAs: {en: '2031 Cup winner'}, line: 7},
    ])
  })

  test('of one column, whose other cells are lost, gives clubs and says where there were more', () => {
    const {draft: lone, findings: said} = section(
      htmlTable([['北美洲'], ['國家'], [''], [anchor('青山')], ['加勒比海'], [anchor('藍灣')]]),
    )
    expect(lone.entrants).toMatchObject([
      {club: {name: '青山'}, zone: 'north'},
      {club: {name: '藍灣'}, zone: 'caribbean'},
    ])
    expect(said).toContainEqual(expect.objectContaining({kind: 'missing', what: 'clubs'}))
  })

  test('with a word where a country should be has it reported', () => {
    const {findings: said} = section(
      table.replace('墨西哥</a>', '亞特蘭提斯</a>').replace('墨西哥足球協會', '亞特蘭提斯足球協會'),
    )
    expect(said).toContainEqual(
      expect.objectContaining({kind: 'unread', text: '亞特蘭提斯', expected: 'country'}),
    )
  })
})
