import {describe, expect, it} from 'vitest'
import {findingsOf, importLines} from './read.ts'

const head =
  'stage,group,tie,leg,date,home,away,score,penalties,attendance,neutral,status,winner,decided by,next'
/** A row with these cells in place of those of a good one. */
const row = (cells: Partial<Record<string, string>>) =>
  head
    .split(',')
    .map((column) => cells[column] ?? good[column] ?? '')
    .join(',')
const good: Partial<Record<string, string>> = {stage: 'Final', home: 'Alfa', away: 'Beta', score: '2:1'}

describe('a slip in a cell', () => {
  it.each([
    ['score', 'two one', 'score'],
    ['score', '02-Jan', 'scoreNotDate'],
    ['penalties', '4', 'score'],
    ['date', '31.2.2027', 'date'],
    ['date', 'soon', 'date'],
    ['leg', 'seventh', 'leg'],
    ['attendance', 'full', 'number'],
    ['neutral', 'maybe', 'flag'],
    ['status', 'rained off', 'status'],
    ['decided by', 'luck', 'decidedBy'],
    ['winner', 'Gama', 'club'],
    ['next', 'SF9', 'next'],
  ] as const)(
    '%s %j is told with its row and column, and the rest of the row is read',
    (column, text, expected) => {
      const lines = [head, row({stage: 'Semi-finals', home: 'Gama', away: 'Delta'}), row({[column]: text})]
      const found = findingsOf(lines)
      expect(found).toMatchObject([{kind: 'cell', line: 3, column, text, expected}])
      const {season} = importLines(lines)
      expect(season?.stages[1]).toMatchObject({ties: [{clubs: ['alfa', 'beta']}]})
    },
  )

  it('says twice in a tie what differs', () => {
    const lines = [
      head,
      row({tie: 'F', leg: '1', winner: 'Alfa'}),
      row({tie: 'F', leg: '2', home: 'Beta', away: 'Alfa', winner: 'Beta'}),
    ]
    expect(findingsOf(lines)).toMatchObject([
      {kind: 'cell', line: 3, column: 'winner', text: 'Beta', expected: 'sameAsAbove', meant: 'Alfa'},
    ])
  })

  it('puts a third club into a tie', () => {
    const lines = [head, row({tie: 'F', leg: '1'}), row({tie: 'F', leg: '2', home: 'Gama', away: 'Alfa'})]
    expect(findingsOf(lines)).toMatchObject([
      {kind: 'cell', line: 3, column: 'tie', text: 'Gama', expected: 'club', meant: 'Alfa – Beta'},
    ])
  })

  it('has a text that is too long', () => {
    const long = 'x'.repeat(601)
    expect(findingsOf(['stage,home,away,score,note', `Final,Alfa,Beta,1-0,${long}`])).toMatchObject([
      {kind: 'cell', line: 2, column: 'note', expected: 'shorter'},
    ])
  })

  it('has only half of the goals, or others than the score', () => {
    expect(findingsOf(['stage,home,away,home goals,away goals', 'Final,Alfa,Beta,1,'])).toMatchObject([
      {kind: 'cell', line: 2, column: 'home goals', expected: 'bothGoals'},
    ])
    expect(
      findingsOf(['stage,home,away,score,home goals,away goals', 'Final,Alfa,Beta,1-0,2,0']),
    ).toMatchObject([{kind: 'cell', line: 2, column: 'home goals', expected: 'sameAsAbove', meant: '1–0'}])
  })

  it('is an id that cannot be one, or a country that is no code', () => {
    expect(
      findingsOf(['stage,home,home id,home country,away,score', 'Final,Alfa,Alfa FC,Mexico,Beta,1-0']),
    ).toMatchObject([
      {kind: 'cell', column: 'home id', expected: 'id'},
      {kind: 'cell', column: 'home country', expected: 'country'},
    ])
  })
})

describe('a slip in the head', () => {
  it('is a misspelt column, with the one that was probably meant', () => {
    expect(findingsOf(['stage,home,away,scor,grond', 'Final,Alfa,Beta,1-0,Arena'])).toEqual([
      {kind: 'column', line: 1, text: 'scor', meant: 'score'},
      {kind: 'column', line: 1, text: 'grond', meant: 'ground'},
    ])
  })

  it('is a column twice', () => {
    expect(findingsOf(['stage,home,away,score,result', 'Final,Alfa,Beta,1-0,2-0'])).toEqual([
      {kind: 'column', line: 1, text: 'result'},
    ])
  })

  it('is a column of no name with something in it', () => {
    expect(findingsOf(['stage,home,away,score,', 'Final,Alfa,Beta,1-0,hm'])).toEqual([
      {kind: 'column', line: 1, text: ''},
    ])
  })

  it('is a column that the format has no place for', () => {
    expect(findingsOf(['stage,home,away,score,Kick-off', 'Final,Alfa,Beta,1-0,20:00'])).toEqual([
      {kind: 'notKept', what: 'comment', lines: [2]},
    ])
  })

  it('is a misspelt setting, or a title above all', () => {
    expect(
      findingsOf(['My cup 2027', 'competitoin,Cup', 'stage,home,away,score', 'Final,Alfa,Beta,1-0']),
    ).toEqual([
      {kind: 'setting', line: 1, text: 'My cup 2027'},
      {kind: 'setting', line: 2, text: 'competitoin | Cup', meant: 'competition'},
    ])
  })

  it.each([
    ['points for a win,4', 'pointsForWin'],
    ['away goals,sometimes', 'awayGoals'],
    ['extra time,perhaps', 'extraTime'],
    ['tiebreakers,beauty', 'tiebreakers'],
    ['edition,third', 'number'],
    ['season,2026/27', 'id'],
    ['start,soon', 'date'],
    ['date order,y/d/m', 'dateOrder'],
  ])('is a value that a setting cannot have: %s', (line, expected) => {
    const findings = findingsOf([line, 'stage,home,away,score', 'Final,Alfa,Beta,1-0'])
    expect(findings).toMatchObject([{kind: 'cell', line: 1, expected}])
  })

  it('is no header at all', () => {
    expect(findingsOf(['Alfa,Beta,1-0'])).toMatchObject([{kind: 'row', line: 1, expected: 'header'}])
    expect(findingsOf([''])).toMatchObject([{kind: 'row', line: 1, expected: 'header'}])
  })

  it('is a header without the clubs', () => {
    expect(findingsOf(['stage,home,score', 'Final,Alfa,1-0'])).toMatchObject([
      {kind: 'row', line: 1, expected: 'homeAndAway'},
    ])
  })
})

describe('a slip in a row or in the whole', () => {
  it('is a row of no stage', () => {
    expect(findingsOf(['stage,home,away,score', ',Alfa,Beta,1-0'])).toMatchObject([
      {kind: 'row', line: 2, text: 'Alfa – Beta', expected: 'stage'},
    ])
  })

  it('is a date that could be two', () => {
    const lines = ['stage,date,home,away,score', 'Final,9/3/2027,Alfa,Beta,1-0']
    expect(findingsOf(lines)).toEqual([{kind: 'dateOrder', lines: [2], text: '9/3/2027'}])
    expect(findingsOf(['date order,d/m/y', ...lines])).toEqual([])
  })

  it('is a quotation mark that does not close', () => {
    expect(findingsOf(['stage,home,away,score', 'Final,"Alfa,Beta,1-0'])).toContainEqual({
      kind: 'quotes',
      line: 2,
    })
  })

  it('is a file in which letters were lost', () => {
    expect(findingsOf(['stage,home,away,score', 'Final,Am\uFFFDrica,Beta,1-0'])).toMatchObject([
      {kind: 'encoding', line: 2},
    ])
  })
})
