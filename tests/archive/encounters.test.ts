import {describe, expect, it} from 'vitest'
import {encountersOf} from '../../src/archive/encounters.ts'
import {headToHead} from '../../src/archive/headToHead.ts'
import {clubJourney} from '../../src/archive/journey.ts'
import {lostIn} from '../../src/archive/lostIn.ts'
import {club, realArchive} from './realArchive.ts'
import {smallArchive} from './smallArchive.ts'

describe('what two clubs played', () => {
  it('are ties with their matches and matches of groups, oldest first', () => {
    const found = encountersOf(headToHead(smallArchive, club('ada'), club('bee')))
    expect(
      found.map(({season, meeting, matches}) => [season, meeting?.tie.id ?? null, matches.length]),
    ).toEqual([
      ['2001', 'SF1', 2],
      ['2002', null, 1],
    ])
  })

  it('holds every match once, for any two clubs', () => {
    const some = realArchive.clubs.filter((_, index) => index % 17 === 0)
    for (const a of realArchive.clubs.filter((id) => /america|saprissa|olimpia/.test(id)))
      for (const b of some) {
        if (a === b) continue
        const both = headToHead(realArchive, a, b)
        const ids = encountersOf(both).flatMap(({matches}) => matches)
        expect(new Set(ids)).toEqual(new Set(both.matches))
        expect(ids).toHaveLength(both.matches.length)
      }
  })
})

describe('a way', () => {
  const lost = (id: string) =>
    clubJourney(realArchive, club(id)).flatMap((stop) => (lostIn(realArchive, stop) ? [stop.season] : []))

  it('ends with a lost tie, or otherwise', () => {
    expect(lost('violette')).toEqual(['1969', '1975', '1977', '1994', '2023'])
    // In groups and with the title nothing is lost in a tie.
    expect(lost('alajuelense')).not.toContain('1986')
    expect(lost('alajuelense')).not.toContain('2011-12')
    expect(lost('alajuelense')).toContain('2026')
  })
})
