import {describe, expect, it} from 'vitest'
import {headToHead, type HeadToHead} from '../../src/archive/headToHead.ts'
import type {ClubRecord} from '../../src/archive/record.ts'
import {club, realArchive} from './realArchive.ts'
import {smallArchive} from './smallArchive.ts'

const balance = ({won, drawn, lost, unknown, goalsFor, goalsAgainst}: ClubRecord) => [
  ...[won.length, drawn.length, lost.length, unknown.length, goalsFor, goalsAgainst],
]
const ties = (between: HeadToHead) =>
  between.ties.map(({tie, goals}) => [`${tie.season} ${tie.id}`, tie.winner, goals])

describe('head to head', () => {
  const adaAndBee = headToHead(smallArchive, club('ada'), club('bee'))
  const beeAndAda = headToHead(smallArchive, club('bee'), club('ada'))

  it('has every tie with the goals of the first club first', () => {
    expect(ties(adaAndBee)).toEqual([['2001 SF1', 'ada', [4, 3]]])
    expect(ties(beeAndAda)).toEqual([['2001 SF1', 'ada', [3, 4]]])
  })

  it('has every match, of ties and of groups', () => {
    expect(adaAndBee.matches.map(({season, id}) => `${season} ${id}`)).toEqual([
      ...['2001 SF1-1', '2001 SF1-2', '2002 last-A-1'],
    ])
  })

  it('has the balance as each of them sees it', () => {
    expect(adaAndBee.records.map(balance)).toEqual([
      [1, 0, 2, 0, 4, 5],
      [2, 0, 1, 0, 5, 4],
    ])
    expect(beeAndAda.records.map(balance)).toEqual(adaAndBee.records.map(balance).toReversed())
  })

  it('counts who went through', () => {
    const count = ({wentThrough}: HeadToHead) => wentThrough.map(({length}) => length)
    expect([count(adaAndBee), count(beeAndAda)]).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('has a tie without a match, and one whose result is not known', () => {
    const walkover = headToHead(smallArchive, club('dog'), club('cat'))
    expect(ties(walkover)).toEqual([['2001 SF2', 'cat', null]])
    expect(walkover.matches).toEqual([])
    const unknown = headToHead(smallArchive, club('dog'), club('bee'))
    expect(ties(unknown)).toEqual([['2001 P', 'dog', null]])
    expect(unknown.records.map(balance)).toEqual([
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0, 0],
    ])
  })

  it('lists what does not count, and does not count it', () => {
    const between = headToHead(smallArchive, club('cat'), club('ada'))
    expect(between.matches.map(({status, counts}) => [status, counts])).toEqual([
      [null, true],
      ['awarded', true],
      ['void', false],
    ])
    expect(between.records.map(balance)[0]).toEqual([1, 1, 0, 0, 4, 1])
  })

  it('is empty between clubs that never met', () => {
    const {ties, matches} = headToHead(smallArchive, club('ada'), club('elk'))
    expect([ties, matches]).toEqual([[], []])
  })

  // By hand, from the matches of the two in /work/shared/facts: 1971 5–1 and 0–3, 1973 0–1 and 0–1, 1995 2–2 in the
  // final group, 2004 1–1 and 4–0.
  it('of Alajuelense and Saprissa is what the facts say', () => {
    const between = headToHead(realArchive, club('alajuelense'), club('saprissa'))
    expect(ties(between)).toEqual([
      ['1971 C6', 'alajuelense', [5, 4]],
      ['1973 C7', 'saprissa', [0, 2]],
      ['2004 F', 'alajuelense', [5, 1]],
    ])
    expect(between.records.map(balance)).toEqual([
      [2, 2, 3, 0, 12, 9],
      [3, 2, 2, 0, 9, 12],
    ])
  })
})
