import {describe, expect, it} from 'vitest'
import {createClubDirectory} from '../../../src/archive/clubs.ts'
import {
  allChosen,
  markOf,
  seasonsOfChosen,
  toggled,
  without,
  type Chosen,
} from '../../../src/viewer/state/chosen.ts'
import {realClubs} from '../../drawing/scenes.ts'

const chosen = (clubs: readonly string[], associations: readonly string[] = []) =>
  ({clubs, associations}) as unknown as Chosen
const clubOf = (id: string) => ({kind: 'club', id}) as Parameters<typeof toggled>[1]
const associationOf = (id: string) => ({kind: 'association', id}) as const

describe('what is chosen', () => {
  it('has its marks through clubs and associations, the clubs first', () => {
    const both = chosen(['toluca', 'saprissa'], ['CRC'])
    expect(allChosen(both).map(({id}) => id)).toEqual(['toluca', 'saprissa', 'CRC'])
    expect(markOf(both, clubOf('saprissa'))).toBe(1)
    expect(markOf(both, associationOf('CRC'))).toBe(2)
    expect(markOf(both, associationOf('MEX'))).toBe(-1)
  })

  it('is let go by choosing it again, up to four at once', () => {
    expect(toggled(chosen(['toluca']), associationOf('CRC'))).toEqual(chosen(['toluca'], ['CRC']))
    expect(toggled(chosen(['toluca'], ['CRC']), associationOf('CRC'))).toEqual(chosen(['toluca']))
    expect(toggled(chosen(['toluca'], ['CRC']), clubOf('toluca'))).toEqual(chosen([], ['CRC']))
    const full = chosen(['toluca', 'saprissa'], ['CRC', 'MEX'])
    expect(toggled(full, clubOf('leon'))).toBeNull()
    expect(toggled(full, associationOf('HAI'))).toBeNull()
    expect(toggled(full, associationOf('MEX'))).toEqual(without(full, associationOf('MEX')))
  })
})

describe('the seasons of what is chosen', () => {
  const clubs = createClubDirectory(realClubs())
  const of = (...choice: Parameters<typeof chosen>) => seasonsOfChosen(chosen(...choice), clubs)

  it('are those in which any of it took part', () => {
    const [toluca, violette] = [of(['toluca']), of(['violette'])]
    expect(toluca.has('2013-14' as never)).toBe(true)
    expect(violette.has('2013-14' as never)).toBe(false)
    expect(of(['toluca', 'violette'])).toEqual(new Set([...toluca, ...violette]))
    for (const season of violette) expect(of([], ['HAI'])).toContain(season)
    expect(of([], ['HAI']).size).toBeGreaterThan(violette.size)
  })

  it('are none while nothing is chosen, and the same none each time', () => {
    expect(of([]).size).toBe(0)
    expect(of([])).toBe(of([]))
  })
})
