import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the page into a folder, in a process of its own: a test runner's NODE_ENV would bring React's debug build. */
export async function buildInto(folder: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {cwd: root, env: {...process.env, NODE_ENV: 'production', VITEST: undefined}},
  )
}
