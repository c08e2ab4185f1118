import {describe, expect, it} from 'vitest'
import {bracketFace, measureHeadings, measureTies} from '../../src/drawing/bracketFace.ts'
import {captionOf} from '../../src/i18n/describeTie.ts'
import {bracketSizes, layoutBracket} from '../../src/layout/bracket.ts'
import {bracketTrees} from '../../src/layout/bracketTree.ts'
import {textWidth} from '../../src/layout/textWidth.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {languages, type Language} from '../../src/season/text.ts'
import {generateSeason} from '../bench/generate.ts'
import {realScene, realSeasons, sceneOf} from '../drawing/scenes.ts'
import {checkLayout} from './checkLayout.ts'

function laidOut(id: string, language: Language, width: number) {
  const scene = realScene(id, language)
  const face = bracketFace(scene, 'Bracket')
  const measure = measureTies(face)
  const trees = bracketTrees(scene.season)
  const layout = layoutBracket(trees, {
    ...{measure, width, headingWidth: measureHeadings(face)},
    ...{championWidth: face.champion?.width ?? 0, championTie: face.champion?.tie},
  })
  return {scene, face, measure, trees, layout}
}

const cases = realSeasons.flatMap((id) => languages.map((language) => [id, language] as const))

describe.each(cases)('%s in %s', (id, language) => {
  it.each([320, 700, 1360, 2400])('holds together in %i px', (width) => {
    const {layout, trees, measure, scene} = laidOut(id, language, width)
    checkLayout(layout, trees, measure)
    expect(layout.ties).toHaveLength(scene.season.ties.size)
  })
})

// The names of rounds stand at the left of their column, their dates and the captions of ties at the right.
function tightTexts(width: number): readonly string[] {
  return cases.flatMap(([id, language]) => {
    const {layout, face, scene} = laidOut(id, language, width)
    const headings = layout.rounds.map(({stage, column}) => {
      const {name, dates} = face.rounds.get(stage)!
      return {text: `${name} ${dates}`, needed: textWidth(name, 15, 'bold') + textWidth(dates, 12), column}
    })
    const captions = layout.ties.map((tie) => {
      const caption = captionOf(scene, scene.season.ties.get(tie.id)!)
      return {text: caption, needed: textWidth(caption, 12), column: tie.column}
    })
    return [...headings, ...captions]
      .filter(({needed, column}) => needed > layout.columns[column]!.width)
      .map(({text}) => `${id} ${language}: ${text}`)
  })
}

it.each([320, 700, 1360])('headings and captions have room in their columns in %i px', (width) => {
  expect(tightTexts(width)).toEqual([])
})

it('2013-14 has its quarter-finals in the order of the slots that they fed', () => {
  const {layout} = laidOut('2013-14', 'en', 1360)
  const inColumn = (column: number) => layout.ties.filter((tie) => tie.column === column).map(({id}) => id)
  expect(inColumn(2)).toEqual(['F'])
  expect(inColumn(1)).toEqual(['SF2', 'SF1'])
  expect(inColumn(0)).toEqual(['QF3', 'QF2', 'QF4', 'QF1'])
})

it('the order in which a file names the ties of a round does not change the tree', () => {
  const season = generateSeason(32)
  const turned = {
    ...season,
    stages: season.stages.map((stage) =>
      stage.kind === 'knockout' ? {...stage, ties: stage.ties.toReversed()} : stage,
    ),
  }
  const place = (of: typeof season) => {
    const face = bracketFace(sceneOf(of), 'Bracket')
    const trees = bracketTrees(resolveSeason(of))
    return layoutBracket(trees, {measure: measureTies(face), width: 1360, championWidth: 100})
  }
  expect(place(turned)).toEqual(place(season))
})

it('a tree of 512 clubs holds together', () => {
  const scene = sceneOf(generateSeason(512))
  const face = bracketFace(scene, 'Bracket')
  const measure = measureTies(face)
  const layout = layoutBracket(bracketTrees(scene.season), {measure, width: 1360, championWidth: 100})
  const {row, between} = bracketSizes
  expect(layout.ties).toHaveLength(511)
  const first = layout.ties.filter((tie) => tie.column === 0)
  for (const [index, tie] of first.entries()) {
    if (index > 0) expect(tie.y - first[index - 1]!.y).toBe(2 * row + between)
  }
})
