import {expect, it} from 'vitest'
import {clubsByAssociation, clubsOfAssociation} from '../../src/archive/associations.ts'
import {createClubDirectory} from '../../src/archive/clubs.ts'
import {allSeasons, realClubs, realRecord} from '../drawing/scenes.ts'

const list = realClubs()
const clubs = createClubDirectory(list)

it('has every club once', () => {
  const byAssociation = clubsByAssociation(list.clubs)
  expect([...byAssociation.values()].flat()).toHaveLength(list.clubs.length)
  expect(byAssociation.get('CRC')?.map(({id}) => id)).toContain('saprissa')
})

it('counts a club for the association it was of then and for that of today', () => {
  const {entrants} = realRecord('1965')
  expect(clubsOfAssociation('ANT', entrants, clubs)).toEqual(['racing-club-aruba'])
  expect(clubsOfAssociation('ARU', entrants, clubs)).toEqual(['racing-club-aruba'])
  expect(clubsOfAssociation('CRC', entrants, clubs)).not.toContain('racing-club-aruba')
})

it('finds a club in every season that the club list says it was in', () => {
  for (const season of allSeasons) {
    const {entrants} = realRecord(season)
    for (const [association, own] of clubsByAssociation(list.clubs)) {
      const listed = own.filter(({seasons = []}) => (seasons as readonly string[]).includes(season))
      expect(clubsOfAssociation(association, entrants, clubs), `${association} ${season}`).toEqual(
        expect.arrayContaining(listed.map(({id}) => id)),
      )
    }
  }
})
