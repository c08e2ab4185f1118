import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const packages = createRequire(import.meta.url)

/** Where an installed package stands. */
export function packageFolder(name: string): string {
  return dirname(packages.resolve(`${name}/package.json`))
}

export function packageVersion(name: string): string {
  // npm writes a version into every package.
  const {version} = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string
  }
  return `${name}@${version}`
}
