// @vitest-environment jsdom
import {describe, expect, it} from 'vitest'
import {drawCard} from '../../src/publish/card.ts'
import {languages} from '../../src/season/languages.ts'
import {allSeasons, realScene, sceneOf} from '../drawing/scenes.ts'
import {seasonAfter} from '../season/smallSeason.ts'
import {textsOf, type DrawnText} from './cardTexts.ts'

const cards = allSeasons.flatMap((id) => languages.map((language) => [id, language] as const))
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length
const textAlone = (svg: string) => textsOf(svg).map(({text}) => text)

describe('a card', () => {
  it.each(cards)(
    'of %s in %s names the season, the competition and who won, and fits the picture',
    (id, language) => {
      const scene = realScene(id, language)
      const svg = drawCard(scene)
      const {record} = scene.season
      const texts = textsOf(svg)
      const alone = texts.map(({text}) => text)

      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/)
      expect(alone[0]).toBe(id.replace('-', '–'))
      const {season: words} = scene.messages
      if (record.champions.length === 0) expect(alone).toContain(words.noChampion)
      for (const {club} of record.champions) {
        const large = texts.filter(({text, size}) => text === scene.clubName(club) && size >= 28)
        expect(large, 'the name of the champion, large').toHaveLength(1)
      }
      const [only, ...more] = record.champions
      if (only?.title !== undefined && more.length === 0) expect(alone).toContain(words.title(only.title))

      expect(texts.filter(isOutside), 'texts outside the picture').toEqual([])
      expect(overlaps(texts), 'texts that meet').toEqual([])
      expect(
        texts.filter(({size}) => size < 11.5),
        'texts too small to read',
      ).toEqual([])
    },
  )

  it('lights the way of the champion, row by row and line by line, up to the name', () => {
    const svg = drawCard(realScene('2013-14'))
    expect(count(svg, /class="band"/g)).toBe(3)
    // From quarter-final to semi-final, to the final, and from there to the name.
    expect(count(svg, /class="lit"/g)).toBe(3)
    expect(count(svg, /class="link"/g)).toBe(4)
  })

  it('shows that the way of the champion began before the rounds that are drawn', () => {
    // Toluca played the round of 16 and another before; the quarter-finals are the first round on the card.
    const before = /class="lit" d="M\d+(\.\d+)?,[\d.]+h26"/g
    expect(count(drawCard(realScene('2026')), before)).toBe(1)
    expect(count(drawCard(realScene('2013-14')), before)).toBe(0)
  })

  it('shows scores over all legs, shoot-outs and away goals', () => {
    const texts = textAlone(drawCard(realScene('2013-14')))
    // Toluca beat San Jose 5–4 on penalties after 2–2; Cruz Azul won the final on away goals.
    expect(
      texts.slice(texts.indexOf('San Jose Earthquakes'), texts.indexOf('San Jose Earthquakes') + 6),
    ).toEqual(['San Jose Earthquakes', '2', '4', 'Toluca', '2', '5'])
    expect(texts).toContain('(a)')
  })

  it('asks where a result is not known, and says why where figures do not', () => {
    expect(textAlone(drawCard(realScene('2026')))).toContain('?')
    expect(textAlone(drawCard(realScene('1977')))).toContain('walkover')
  })

  it('names several champions, each at the end of a line', () => {
    const svg = drawCard(realScene('1978', 'es'))
    expect(textAlone(svg)).toContain('Campeones')
    expect(count(svg, /class="lit" d="M[^"]*V[^"]*H1118"/g)).toBe(3)
  })

  it('says in words that there was no champion, and lights no way', () => {
    for (const id of ['1964', '1965']) {
      const svg = drawCard(realScene(id, 'zh-Hant'))
      expect(textAlone(svg)).toContain('沒有冠軍')
      expect(svg).not.toMatch(/class="(lit|band)"/)
    }
  })

  it('shows the standings of the last group where no ties were played', () => {
    const record = seasonAfter((season) => {
      season.stages.splice(1)
    })
    const svg = drawCard(sceneOf(record))
    const texts = textAlone(svg)
    const from = texts.lastIndexOf('ada')
    expect(texts.slice(from - 1, from + 7)).toEqual(['1', 'ada', '2', '2', '0', '0', '+4', '6'])
    expect(count(svg, /class="band"/g)).toBe(1)
    expect(textsOf(svg).filter(isOutside)).toEqual([])
    expect(overlaps(textsOf(svg))).toEqual([])
  })

  it('writes what the data says as text', () => {
    const record = {...realScene('2004').season.record, competition: 'A & B <i>cup</i>'}
    const svg = drawCard(sceneOf(record))
    expect(svg).toContain('A &amp; B &lt;i&gt;cup&lt;/i&gt;')
    expect(textAlone(svg).some((text) => text.startsWith('A & B <i>cup</i>'))).toBe(true)
  })
})

function isOutside({left, right, top, base, size}: DrawnText): boolean {
  return left < 20 || right > 1180 || top < 10 || base + size * 0.25 > 625
}

/** Texts on one line that take the same room. */
function overlaps(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => Math.abs(a.base - b.base) < 8 && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.text} | ${b.text}`),
  )
}
