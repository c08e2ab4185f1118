import {describe, expect, test} from 'vitest'
import {anchor, htmlTable, link, readSection} from './samplePage.ts'

const group = (body: string) => {
  const {draft, findings} = readSection('小組賽', `### A 組\n\n${body}`)
  const [stage] = draft.stages
  const [only] = stage?.kind === 'groups' ? stage.groups : []
  const matches = only?.matches.map(
    ({home, away, score}) => `${home?.name ?? ''} ${score?.join('–') ?? '?'} ${away?.name ?? ''}`,
  )
  return {draft, findings, group: only, matches}
}
const frame = (...tables: readonly string[]) =>
  `<table>\n<tbody>\n<tr class="odd">\n${tables.map((table) => `<td>${table}</td>`).join('\n')}\n</tr>\n</tbody>\n</table>`

const standings = [
  ['球隊', '賽', '勝', '和', '負', '得球', '失球', '球差', '分'],
  [anchor('白河'), '2', '1', '1', '0', '3', '2', '+1', '<strong>4</strong>'],
  [anchor('青山'), '2', '0', '1', '1', '2', '3', '−1', '<strong>1</strong>'],
]
const results = [
  [' ', '<a href="https://zh.wikipedia.org/wiki/Green_Hill" title="wikilink">GRE</a>', 'WHI'],
  [anchor('青山'), '|–', '2–2'],
  [anchor('白河'), '1–0]]', '|–'],
]

describe('results of a group', () => {
  test('stand in a pipe table, the row at home', () => {
    const read = group(
      `|  | [GRE](https://zh.wikipedia.org/wiki/G "wikilink") | WHI |\n| --- | --- | --- |\n| ${link('青山')} | — | 2–2 |\n| ${link('白河')} | 1–0 | — |`,
    )
    expect(read.matches).toEqual(['青山 2–2 白河', '白河 1–0 青山'])
    expect(read.group?.matches.map(({line}) => line)).toEqual([9, 10])
    expect(read.draft.entrants).toMatchObject([{code: 'GRE'}, {code: 'WHI'}])
  })

  test('stand in HTML tables beside the standings, with what is left of wikitext', () => {
    const read = group(frame(htmlTable(standings), htmlTable(results)))
    expect(read.matches).toEqual(['青山 2–2 白河', '白河 1–0 青山'])
    expect(read.group?.order?.map(({name}) => name)).toEqual(['白河', '青山'])
    expect(read.draft.rules?.pointsForWin).toBe(3)
    expect(read.findings.filter(({kind}) => kind !== 'missing')).toEqual([])
  })

  test('are of the club whose dash is in the column, in whatever order the columns are', () => {
    const read = group(
      `|  | WHI | GRE |\n| - | - | - |\n| ${link('青山')} | 2–2 | — |\n| ${link('白河')} | — | 1–0 |`,
    )
    expect(read.matches).toEqual(['青山 2–2 白河', '白河 1–0 青山'])
    expect(read.draft.entrants).toMatchObject([
      {club: {name: '青山'}, code: 'GRE'},
      {club: {name: '白河'}, code: 'WHI'},
    ])
  })

  test('that are missing are matches without a score, and reported', () => {
    const read = group(
      `|  | GRE | WHI |\n| - | - | - |\n| ${link('青山')} | — |  |\n| ${link('白河')} | 1–0 | — |`,
    )
    expect(read.matches).toEqual(['青山 ? 白河', '白河 1–0 青山'])
    expect(read.findings).toContainEqual({kind: 'missing', what: 'score', of: 'A 組: 青山 – 白河', line: 9})
  })

  test('with a word beside the score have the word reported', () => {
    const read = group(
      `|  | GRE | WHI |\n| - | - | - |\n| ${link('青山')} | — | 3–0 (判) |\n| ${link('白河')} | 1–0 | — |`,
    )
    expect(read.findings).toContainEqual({kind: 'unread', line: 9, text: '3–0 (判)', expected: 'score'})
  })
})

describe('standings', () => {
  test('are read where their headings were lost', () => {
    const [, ...rows] = standings
    const read = group(
      frame(htmlTable([['球隊', '', '', '', '', '', '', '', ''], ...rows]), htmlTable(results)),
    )
    expect(read.group?.table).toMatchObject([
      {club: {name: '白河'}, won: 1, points: 4},
      {club: {name: '青山'}, lost: 1},
    ])
  })

  test('in English, with the place in front, are the group where nothing else is left', () => {
    const read = group(
      `| # | Club | P | W | D | L | F | A | PTS | +/- |\n| - | - | - | - | - | - | - | - | - | - |\n| 1 | ${link('白河')} | 2 | 1 | 1 | 0 | 3 | 2 | 4 | +1 |\n| 2 | ${link('青山')} | 2 | 0 | 1 | 1 | 2 | 3 | 1 | -1 |`,
    )
    expect(read.group?.clubs.map(({name}) => name)).toEqual(['白河', '青山'])
    expect(read.group?.matches).toEqual([])
  })

  test('that the results contradict are reported', () => {
    const read = group(
      frame(
        htmlTable(standings),
        htmlTable(results.map((row) => row.map((cell) => cell.replace('2–2', '2–3')))),
      ),
    )
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        kind: 'conflict',
        what: 'standings',
        of: 'A 組: 白河, won',
        said: '1',
        found: '2',
      }),
    )
  })

  test('that are lost are reported, and notes are kept', () => {
    const read = group(
      `<table>\n<tbody>\n<tr class="odd">\n<td></td>\n</tr>\n</tbody>\n</table>\n\n|\n\n|  | GRE | WHI |\n| - | - | - |\n| ${link('青山')} | — | 2–2 |\n| ${link('白河')} | 1–0 | — |\n\n|}\n\n  - [Tiebreakers](https://zh.wikipedia.org/wiki/#T "wikilink")\n\n<!-- end list -->\n\n  - Ranked on head-to-head record.`,
    )
    expect(read.findings).toContainEqual({kind: 'missing', what: 'standings', of: 'A 組', line: 7})
    expect(read.group?.note).toEqual({en: 'Ranked on head-to-head record.'})
  })
})

test('a table that is still a template gives clubs, letters, results and standings', () => {
  const read = group(`{{\\#invoke:Sports table|main|style=WDL

|name_GRE= ${link('青山')} |short_GRE=[GRE](https://zh.wikipedia.org/wiki/G "wikilink") |name_WHI= ${link('白河')}

|win_GRE=0 |draw_GRE=1 |loss_GRE=1 |gf_GRE=2 |ga_GRE=3 |win_WHI=1 |draw_WHI=1 |loss_WHI=0 |gf_WHI=3 |ga_WHI=2

|team1=WHI |team2=GRE |mystery=7

|match_GRE_WHI=2–2 |match_WHI_GRE=1–0 }}`)
  expect(read.matches).toEqual(['青山 2–2 白河', '白河 1–0 青山'])
  expect(read.group?.order?.map(({name}) => name)).toEqual(['白河', '青山'])
  expect(read.findings).toContainEqual({kind: 'unread', line: 13, text: 'mystery=7', expected: 'line'})
  expect(read.findings.filter(({kind}) => kind === 'conflict')).toEqual([])
})

test.each([
  ['第 1 組', '1'],
  ['第十二組', '12'],
  ['A組', 'A'],
  ['Group B', 'B'],
])('the heading %s is that of group %s', (heading, id) => {
  const {draft} = readSection(
    '小組賽',
    `### ${heading}\n\n|  | GRE | WHI |\n| - | - | - |\n| 青山 | — | 2–2 |\n| 白河 | 1–0 | — |`,
  )
  expect(draft.stages).toMatchObject([{kind: 'groups', groups: [{id}]}])
})
