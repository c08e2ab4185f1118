import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parseSeason} from '../../src/season/parse.ts'

const run = promisify(execFile)
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
const command = fileURLToPath(new URL('../../src/publish/import.ts', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuadro-import-'))
})
afterAll(async () => rm(folder, {recursive: true}))

async function importFile(name: string, text: string, ...more: string[]) {
  const file = join(folder, name)
  await writeFile(file, text)
  return run(process.execPath, [tsx, command, file, ...more])
}

test('the command writes the season to stdout and the report to stderr', async () => {
  const {stdout, stderr} = await importFile(
    'cup.txt',
    '= River Cup 2031\n▪ Final\nApr 5\nAshford v Belmont 2-1\nfog\n',
    '--season',
    '2031-a',
  )
  const parsed = parseSeason(stdout, new Set())
  expect(parsed).toMatchObject({status: 'parsed', value: {id: '2031-a', champions: [{club: 'ashford'}]}})
  expect(stderr).toContain('Line 5: Not read: “fog”')
}, 30_000)

test('the command fails where no season could be made', async () => {
  await expect(importFile('notes.txt', 'Dear diary\n')).rejects.toMatchObject({code: 1, stdout: ''})
}, 30_000)
