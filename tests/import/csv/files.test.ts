import {readFile} from 'node:fs/promises'
import {describe, expect, it} from 'vitest'
import {foldText} from '../../../src/archive/foldText.ts'
import {importText} from '../../../src/import/importText.ts'
import {columnKeys, columnOf, surplusColumns} from '../../../src/import/csv/columns.ts'
import {readTable} from '../../../src/import/csv/readTable.ts'
import {settingKeys, settingOf} from '../../../src/import/csv/settings.ts'
import {makeTemplates} from '../../../src/import/csv/templates.ts'
import {csvDocument, csvDocumentText, templateFolder} from '../../../src/publish/csvFiles.ts'
import {resolveSeason} from '../../../src/rules/resolve.ts'

describe('the templates', () => {
  const templates = makeTemplates().map((template) => [template.file, template] as const)

  it.each(templates)('%s is in the build as it is made: run npm run csv', async (file, {text}) => {
    expect(await readFile(new URL(file, templateFolder), 'utf8')).toBe(text)
  })

  it.each(templates)('%s is read as it is: sixteen clubs, and a slot for every winner', (file, {text}) => {
    const imported = importText(text, file, {clubs: []})
    if (imported.status !== 'read' || imported.season === null) throw new Error('no season')
    const {report, season} = imported
    expect(report.counts.clubs).toBe(16)
    expect(report.findings.filter(({kind}) => !['unknownClub', 'guess', 'missing'].includes(kind))).toEqual(
      [],
    )
    expect(report.findings.filter(({kind}) => kind === 'missing')).toHaveLength(1)
    const slots = [...resolveSeason(season).ties.values()].flatMap((tie) =>
      tie.slots.map((slot) => slot.kind),
    )
    expect(slots).not.toContain('open')
    const [last] = [...resolveSeason(season).ties.values()].slice(-1)
    expect(last).toMatchObject({
      id: 'F',
      slots: [{kind: 'winnerOf'}, {kind: 'winnerOf'}],
      record: {next: null},
    })
  })

  it('keeps the two of a group apart until the final', () => {
    const imported = importText(makeTemplates()[0]!.text, 'a.csv', {clubs: []})
    const {ties} = resolveSeason((imported as {season: Parameters<typeof resolveSeason>[0]}).season)
    const halves = ['SF1', 'SF2'].map((semi) =>
      [...ties.values()]
        .filter(({record}) => record.next === semi)
        .flatMap(({slots}) => slots.map((slot) => (slot.kind === 'placed' ? slot.group : ''))),
    )
    for (const half of halves) expect(half.toSorted()).toEqual(['A', 'B', 'C', 'D'])
  })
})

describe('the columns', () => {
  it('are described as they are: run npm run csv', async () => {
    expect(await readFile(csvDocument, 'utf8')).toBe(await csvDocumentText())
  })

  it('have each name once', () => {
    const columnNames = columnKeys.flatMap((key) => [columnOf(key).title, ...columnOf(key).others])
    const settingNames = settingKeys.flatMap((key) => [settingOf(key).title, ...settingOf(key).others])
    for (const names of [[...columnNames, ...surplusColumns], settingNames]) {
      const owners = new Map<string, number>()
      for (const name of names) owners.set(foldText(name), (owners.get(foldText(name)) ?? 0) + 1)
      expect([...owners].filter(([name, count]) => count > 1 || name === '')).toEqual([])
    }
  })

  it.each(columnKeys)('are all read under each of their names: %s', (key) => {
    for (const name of [columnOf(key).title, ...columnOf(key).others]) {
      const others = ['stage', 'home', 'away', 'score'].filter((title) => title !== columnOf(key).title)
      const {header} = readTable([...others, name].join(',') + '\n' + 'x,x,x,x,x')
      expect(header.at(-1)).toEqual({key})
    }
  })
})
