import {describe, expect, it} from 'vitest'
import {bracketFace, measureGroups, measureHeadings, measureTies} from '../../src/drawing/bracketFace.ts'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {bracketSizes} from '../../src/layout/bracketSizes.ts'
import {bracketTrees} from '../../src/layout/bracketTree.ts'
import {startX} from '../../src/layout/startX.ts'
import {textWidth} from '../../src/layout/textWidth.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {languages, type Language} from '../../src/season/languages.ts'
import {generateSeason} from '../bench/generate.ts'
import {allSeasons, realScene, sceneOf} from '../drawing/scenes.ts'
import {checkLayout} from './checkLayout.ts'

function laidOut(id: string, language: Language, width: number) {
  const scene = realScene(id, language)
  const face = bracketFace(scene, 'Bracket')
  const measure = measureTies(face)
  const forest = bracketTrees(scene.season)
  const layout = layoutBracket(forest, {
    ...{measure, measureGroup: measureGroups(face), width},
    ...{headingWidth: measureHeadings(face), champions: face.champions},
  })
  return {scene, face, measure, forest, layout}
}

const cases = allSeasons.flatMap((id) => languages.map((language) => [id, language] as const))

describe.each(cases)('%s in %s', (id, language) => {
  it.each([320, 700, 1360, 2400])('holds together in %i px', (width) => {
    const {layout, forest, measure, scene} = laidOut(id, language, width)
    checkLayout(layout, forest, measure)
    expect(layout.ties).toHaveLength(scene.season.ties.size)
  })
})

it('begins near the top on a phone, whatever zone the first rounds are of', () => {
  const late = cases.filter(([id, language]) => {
    const {layout} = laidOut(id, language, 328)
    const x = startX(layout)
    const from = layout.columns.findIndex((column) => column.x - bracketSizes.margin === x)
    return !layout.rounds.some(({column, y}) => column === from && y < 160)
  })
  expect(late).toEqual([])
  expect(startX(laidOut('2013-14', 'en', 328).layout)).toBe(0)
  expect(startX(laidOut('1991', 'en', 328).layout)).toBeGreaterThan(0)
})

// The names of rounds stand at the left of their column, their dates and the captions of ties at the right.
function tightTexts(width: number): readonly string[] {
  return cases.flatMap(([id, language]) => {
    const {layout, face} = laidOut(id, language, width)
    const headings = layout.rounds.flatMap(({stage, column}) => {
      const {where, name, dates} = face.rounds.get(stage)!
      const line = textWidth(name, 15, 'bold') + textWidth(dates, 12)
      return [
        {text: `${name} ${dates}`, needed: line, column},
        {text: where, needed: textWidth(where, 12), column},
      ]
    })
    const captions = [
      ...layout.ties.map(({id, column}) => ({text: face.ties.get(id)!.caption, column})),
      ...layout.groups.map(({id, column}) => ({text: face.groups.get(id)!.caption, column})),
    ].map(({text, column}) => ({text, needed: textWidth(text, 12), column}))
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
    return layoutBracket(trees, {measure: measureTies(face), width: 1360})
  }
  expect(place(turned)).toEqual(place(season))
})

it('a tree of 512 clubs holds together', () => {
  const scene = sceneOf(generateSeason(512))
  const face = bracketFace(scene, 'Bracket')
  const measure = measureTies(face)
  const layout = layoutBracket(bracketTrees(scene.season), {measure, width: 1360})
  const {row, between} = bracketSizes
  expect(layout.ties).toHaveLength(511)
  const first = layout.ties.filter((tie) => tie.column === 0)
  for (const [index, tie] of first.entries()) {
    if (index > 0) expect(tie.y - first[index - 1]!.y).toBe(2 * row + between)
  }
})
