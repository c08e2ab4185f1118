import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import type {Season} from '../../../src/season/schema.ts'
import type {Language} from '../../../src/season/languages.ts'
import {SeasonHeading} from '../../../src/viewer/seasons/SeasonHeading.tsx'
import {oldSeasonWith} from '../../drawing/inventedOld.ts'
import {sceneOf} from '../../drawing/scenes.ts'

/** The lines of the heading of a season as a reader sees them. */
function linesOf(season: Season, language: Language = 'en'): string[] {
  const markup = renderToStaticMarkup(<SeasonHeading scene={sceneOf(season, language)} />)
  return [...markup.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, line = '']) =>
    line.replaceAll(/<[^>]*>/g, '').trim(),
  )
}
const champions = (...clubs: string[]) => oldSeasonWith({champions: clubs.map((club) => ({club}))})

describe('the heading of a season', () => {
  it('leaves out an edition that is not counted, and the end of which only the year is known', () => {
    expect(linesOf(champions('toluca'))[0]).toBe('Old Cupfrom 1 Apr 1966')
    expect(linesOf(champions('toluca'), 'es')[0]).toBe('Old Cupdesde el 1 abr 1966')
    expect(linesOf(oldSeasonWith({edition: 5, end: '1966-05'}))[0]).toBe('Old Cup5th edition1 Apr – May 1966')
    expect(linesOf(oldSeasonWith({end: null}))[0]).toBe('Old Cup')
  })

  it('says that a champion had no runner-up, or which one', () => {
    expect(linesOf(oldSeasonWith({}))[1]).toBe('Champion Toluca (1st title)No runner-up')
    expect(linesOf(oldSeasonWith({runnersUp: ['olimpia']}))[1]).toBe(
      'Champion Toluca (1st title)Runner-up Olimpia',
    )
    expect(linesOf(oldSeasonWith({runnersUp: ['olimpia', 'fas']}))[1]).toBe(
      'Champion Toluca (1st title)Runners-up Olimpia and FAS',
    )
  })

  it('names all who shared a title, who need no runner-up', () => {
    expect(linesOf(champions('toluca', 'olimpia', 'fas'))[1]).toBe('Champions Toluca, Olimpia and FAS')
  })

  it('says that a finished season had no champion, and that another has none yet', () => {
    expect(linesOf(champions())[1]).toBe('No champion')
    expect(linesOf(oldSeasonWith({champions: [], end: null}))[1]).toBe('Not decided yet')
  })
})
