import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {atOnce} from '../../.ci/partsAtOnce.ts'

const source = readFileSync('src/viewer/parts.ts', 'utf8')

test('every part of the viewer is exported from its own file', () => {
  const code = atOnce(source)
  const names = [...source.matchAll(/^export const (\w+) = part\(/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(15)
  for (const name of names)
    expect(code).toMatch(
      new RegExp(`^export (\\{${name!}\\} from './[\\w/]+\\.tsx'|const ${name!} = \\(\\) => null)$`, 'm'),
    )
  expect(code.match(/=> null/g)).toHaveLength(3)
  expect(code).toContain('export async function loadParts() {}')
  expect(code).not.toContain('import(')
})

test('a part without a file stops the build', () => {
  expect(() => atOnce(`${source}export const Lost = part(lost)`)).toThrow(/import/)
})
