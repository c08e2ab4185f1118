import {describe, expect, it} from 'vitest'
import {clubMatches} from '../../src/archive/matches.ts'
import {asClubSees, everyMatch, narrow, sortMatches, type Narrowing} from '../../src/archive/narrow.ts'
import {club, realArchive} from './realArchive.ts'
import {smallArchive} from './smallArchive.ts'

const seen = (id: string, archive = smallArchive) =>
  clubMatches(archive, club(id)).map((match) => asClubSees(match, club(id)))
const brief = (matches: ReturnType<typeof seen>) =>
  matches.map(({opponent, ground, outcome, goals}) =>
    [opponent, ground, outcome ?? '-', goals?.join('–') ?? '?'].join(' '),
  )
const narrowed = (to: Partial<Narrowing>) => brief([...narrow(seen('ada'), {...everyMatch, ...to})])

describe('the matches of a club', () => {
  it('are told as it sees them', () => {
    expect(brief(seen('ada'))).toEqual([
      'bee home won 2–0',
      'bee away lost 2–3',
      'cat neutral drawn 1–1',
      'cat away lost 0–3',
      'cat home - 1–0',
      'bee home lost 0–2',
    ])
  })

  it('are narrowed by season, opponent, ground and result, and by all of them together', () => {
    expect(narrowed({})).toHaveLength(6)
    expect(narrowed({season: seen('ada')[0]!.match.season})).toHaveLength(3)
    expect(narrowed({opponent: club('cat')})).toHaveLength(3)
    expect(narrowed({opponent: 'unknown'})).toEqual([])
    expect(narrowed({ground: 'neutral'})).toEqual(['cat neutral drawn 1–1'])
    expect(narrowed({result: 'lost'})).toHaveLength(3)
    expect(narrowed({result: 'known'})).toHaveLength(5)
    expect(narrowed({result: 'uncounted'})).toEqual(['cat home - 1–0'])
    expect(narrowed({opponent: club('bee'), ground: 'home', result: 'won'})).toEqual(['bee home won 2–0'])
    expect(narrowed({among: new Set([seen('ada')[2]!.match])})).toEqual(['cat neutral drawn 1–1'])
    expect(brief([...narrow(seen('bee'), {...everyMatch, result: 'unknown'})])).toEqual([
      'dog home unknown ?',
    ])
  })

  it('are sorted by date, opponent, result and goals, one way and the other', () => {
    const sorted = (order: Parameters<typeof sortMatches>[1]['order'], reversed = false) =>
      brief([
        ...sortMatches(seen('ada'), {order, reversed}, (a, b) =>
          (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1,
        ),
      ])
    expect(sorted('date', true)).toEqual(sorted('date').toReversed())
    expect(sorted('opponent').map((line) => line.slice(0, 3))).toEqual('bee bee bee cat cat cat'.split(' '))
    expect(sorted('result').map((line) => line.split(' ')[2])).toEqual(
      'won drawn lost lost lost -'.split(' '),
    )
    expect(sorted('goals')[0]).toBe('bee home won 2–0')
    expect(sorted('goals', true)[0]).toBe('cat away lost 0–3')
  })

  it('are each of one ground and one result', () => {
    for (const id of realArchive.clubs) {
      const all = seen(id, realArchive)
      const count = (to: Partial<Narrowing>) => narrow(all, {...everyMatch, ...to}).length
      expect(count({ground: 'home'}) + count({ground: 'away'}) + count({ground: 'neutral'})).toBe(all.length)
      expect(count({result: 'known'}) + count({result: 'unknown'}) + count({result: 'uncounted'})).toBe(
        all.length,
      )
      expect(count({result: 'won'}) + count({result: 'drawn'}) + count({result: 'lost'})).toBe(
        count({result: 'known'}),
      )
    }
  })
})
