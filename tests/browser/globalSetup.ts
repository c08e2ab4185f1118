import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {findBrowser} from '../../.ci/browser.mjs'
import {buildInto} from './build.ts'
import {serve} from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string
    buildFolder: string
    pageUrl: string
  }
}

export default async function setup(project: TestProject) {
  const browser = await findBrowser()
  if (browser === null)
    throw new Error('No Chromium here: `npm test` installs one, or name it in CHROMIUM_PATH.')
  const folder = await mkdtemp(join(tmpdir(), 'cuadro-build-'))
  await buildInto(folder)
  const server = await serve([folder])
  project.provide('browserPath', browser)
  project.provide('buildFolder', folder)
  project.provide('pageUrl', server.url)
  return async () => {
    server.close()
    await rm(folder, {recursive: true, force: true})
  }
}
