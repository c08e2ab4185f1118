import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, it, onTestFinished} from 'vitest'
import {validate} from '../../src/publish/validate.ts'
import {knownClubs, smallSeason} from '../season/smallSeason.ts'

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const check = (value: unknown) => validate('cup.json', bytes(value), knownClubs)

it('names what in a valid file does not add up, which is no error', () => {
  expect(check(smallSeason())).toEqual({
    ok: true,
    lines: [
      'cup.json: valid, 1 warning',
      '  entrants[5] (fox) › club: expected a club of a tie or a group, found "fox"',
    ],
  })
})

it('says of a file that does not fit the format what the page says', () => {
  expect(check({...smallSeason(), edition: 'first', stage: []})).toEqual({
    ok: false,
    lines: [
      'cup.json: The file does not fit the season format: 2 problems.',
      '  edition: expected a number, found "first"',
      '  stage: expected the key "stages", found "stage"',
    ],
  })
  expect(check(JSON.stringify(smallSeason()).replaceAll('"fox"', '"yak"')).lines[1]).toBe(
    '  entrants[5] (yak) › club: expected a club of clubs.json, or of "clubs" in this file, found "yak"',
  )
  expect(check('{"id": "1999",}').lines).toEqual([
    'cup.json: The file is not valid JSON (line 1, column 15).',
  ])
  expect(check({$schema: 'season.v2.schema.json'}).lines[0]).toContain('another version of the format')
  expect(check(' '.repeat(2_000_001)).lines).toEqual(['cup.json: The file is larger than 2 MB.'])
})

it('lists ten problems and counts the rest', () => {
  const {lines} = check({...smallSeason(), entrants: Array.from({length: 25}, () => ({club: 'Not An Id'}))})
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toBe('  and 15 more')
})

it(
  'exits with 0 where every file is valid, else with 1, and goes on after a bad one',
  {timeout: 60_000},
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cuadro-validate-'))
    onTestFinished(() => rm(folder, {recursive: true}))
    const good = 'public/data/seasons/2004.json'
    const bad = join(folder, 'bad.json')
    await writeFile(bad, '{')
    const run = async (...files: readonly string[]) => {
      const entry = ['--import', 'tsx', 'src/publish/validate.ts', ...files]
      return promisify(execFile)(process.execPath, entry).then(
        ({stdout}) => ({code: 0, stdout}),
        (error: unknown) => error as {code: number; stdout: string},
      )
    }
    const [one, several, none] = await Promise.all([
      run(good),
      run(join(folder, 'gone.json'), bad, good),
      run(),
    ])
    expect([one.code, one.stdout]).toEqual([0, `${good}: valid\n`])
    expect(several.code).toBe(1)
    expect(several.stdout).toMatch(
      /gone\.json: cannot be read .*\n.*bad\.json: .*line 1.*\n.*2004\.json: valid\n/,
    )
    expect([none.code, none.stdout]).toEqual([1, expect.stringContaining('npm run validate')])
  },
)
