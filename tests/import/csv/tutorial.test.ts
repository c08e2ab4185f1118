import {spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {importText} from '../../../src/import/importText.ts'
import {bracketFace, measureGroups, measureHeadings, measureTies} from '../../../src/drawing/bracketFace.ts'
import {layoutBracket} from '../../../src/layout/bracket.ts'
import {bracketTrees} from '../../../src/layout/bracketTree.ts'
import {readClubs} from '../../../src/publish/data.ts'
import {resolveSeason} from '../../../src/rules/resolve.ts'
import {parseSeason} from '../../../src/season/parse.ts'
import type {Season} from '../../../src/season/schema.ts'
import {sceneOf} from '../../drawing/scenes.ts'
import {checkLayout} from '../../layout/checkLayout.ts'

const tutorial = await readFile(new URL('../../../src/docs/draw-your-own-cup.md', import.meta.url), 'utf8')
const blocksOf = (language: string) =>
  [...tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)
const csv = blocksOf('csv').join('')
const {clubs} = await readClubs()

describe('the tutorial', () => {
  const imported = importText(csv, 'cup.csv', {clubs})
  if (imported.status !== 'read' || imported.season === null) throw new Error('no season')
  const {season, report, kind} = imported
  const resolved = resolveSeason(season)

  it('has a cup of sixteen clubs, which is read as CSV and is whole', () => {
    expect(kind).toBe('csv')
    expect(report.counts).toEqual({stages: 4, ties: 7, matches: 38, clubs: 16})
    expect(season).toMatchObject({
      id: '2026-27',
      competition: 'Lighthouse Cup',
      rules: {awayGoals: 'none', extraTime: true, pointsForWin: 3},
    })
  })

  it('says what the report says', () => {
    const {findings} = report
    expect(findings.filter((one) => one.kind === 'unknownClub')).toHaveLength(16)
    expect(
      findings.filter((one) => one.kind !== 'unknownClub').map((one) => one.kind === 'guess' && one.what),
    ).toEqual(['pointsForWin', 'tiebreakers'])
  })

  it('says who wins the groups and the cup, and why', () => {
    const groups = resolved.stages.flatMap((stage) => (stage.kind === 'groups' ? stage.groups : []))
    const order = groups.map(({standings}) => standings.map(({club}) => club))
    expect(order.map(([first]) => first)).toEqual(['nordhavn-04', 'monteclaro', 'olmeda', 'castellar'])
    expect(order.map(([, second]) => second)).toEqual([
      'puerto-lirio',
      'kestrel-town',
      'sorrel-rovers',
      'ferrovia',
    ])
    const [sorrel, ironbridge] = groups[2]!.standings.slice(1, 3)
    expect([sorrel, ironbridge]).toMatchObject([
      {club: 'sorrel-rovers', points: 4, goalsFor: 4, goalsAgainst: 4},
      {club: 'ironbridge-wanderers', points: 4, goalsFor: 3, goalsAgainst: 3},
    ])
    const tieOf = (club: string, other: string) =>
      [...resolved.ties.values()].find(({record}) =>
        [club, other].every((one) => record.clubs.includes(one as never)),
      )
    expect(tieOf('olmeda', 'ferrovia')?.decision).toEqual({
      by: 'penalties',
      aggregate: [2, 2],
      penalties: [2, 4],
    })
    expect(tieOf('nordhavn-04', 'puerto-lirio')?.decision).toEqual({by: 'extraTime', aggregate: [2, 3]})
    expect(season.champions).toEqual([{club: 'puerto-lirio'}])
    expect(season.runnersUp).toEqual(['nordhavn-04'])
  })

  it('ends in a bracket in which every tie of two legs stands once and leads on', () => {
    const {forest, layout} = drawBracket(season)
    expect(forest.trees.map(({id, feeders}) => [id, feeders.length])).toEqual([['F', 2]])
    expect(layout.ties).toHaveLength(7)
    expect(layout.columns).toHaveLength(3)
    const links = layout.links.map(({from, to}) => `${from} → ${to}`)
    expect(links.toSorted()).toEqual([
      'QF1 → SF1',
      'QF2 → SF1',
      'QF3 → SF2',
      'QF4 → SF2',
      'SF1 → F',
      'SF2 → F',
    ])
    expect([...resolved.ties.values()].every(({legs}) => legs.length === 2)).toBe(true)
  })
})

describe('the commands of the tutorial', {timeout: 120_000}, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cup-'))
    await writeFile(join(folder, 'cup.csv'), csv)
  })
  afterAll(async () => {
    await rm(folder, {recursive: true})
  })

  it('write a season file that the viewer opens, and in which all adds up', async () => {
    const commands = blocksOf('sh').join('').trim().split('\n')
    expect(commands).toEqual(['npm run import -- cup.csv > my-cup.json', 'npm run validate -- my-cup.json'])
    const {scripts} = JSON.parse(await readFile('package.json', 'utf8')) as {scripts: Record<string, string>}
    const run = (script: string, file: string) => {
      const [command = '', ...args] = scripts[script]!.split(' ')
      return spawnSync(`node_modules/.bin/${command}`, [...args, join(folder, file)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    }
    const {stdout, stderr} = run('import', 'cup.csv')
    const parsed = parseSeason(stdout, {has: (id) => clubs.some((club) => club.id === id)})
    expect(parsed).toMatchObject({status: 'parsed', value: {champions: [{club: 'puerto-lirio'}]}})
    expect(stderr).toContain('Read as CSV: 16 clubs, 4 stages, 7 ties, 38 matches.')
    expect(stderr).not.toMatch(/Not read|Please check|Missing/)

    await writeFile(join(folder, 'my-cup.json'), stdout)
    const checked = run('validate', 'my-cup.json')
    expect(checked).toMatchObject({status: 0, stderr: ''})
    expect(checked.stdout).toContain('my-cup.json: valid')
  })
})

/** The bracket as it is drawn: one tree, in which every tie stands once and each but the first two rounds has two feeders. */
function drawBracket(season: Season) {
  const scene = sceneOf(season, 'en')
  const face = bracketFace(scene, 'Bracket')
  const measure = measureTies(face)
  const forest = bracketTrees(scene.season)
  const layout = layoutBracket(forest, {
    ...{measure, measureGroup: measureGroups(face), width: 1360},
    ...{headingWidth: measureHeadings(face), champions: face.champions},
  })
  checkLayout(layout, forest, measure)
  return {forest, layout}
}
