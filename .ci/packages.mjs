import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Ends with a plain sentence where Node is too old for the build. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return
  console.error(`Cuadro needs Node 20.19, 22.12 or newer, and this is Node ${version}: https://nodejs.org`)
  process.exit(1)
}

/** Runs npm with these arguments and returns its exit code. */
export function npm(args, options = {}) {
  const [command, all, shell] = npmCommand(args)
  return spawnSync(command, all, {cwd: root, stdio: 'inherit', shell, ...options}).status ?? 1
}

/** The same beside other work; what it says comes when it has ended. */
export function npmAside(args, options = {}) {
  const [command, all, shell] = npmCommand(args)
  return new Promise((resolve) => {
    const run = spawn(command, all, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell, ...options})
    const said = []
    run.stdout.on('data', (part) => said.push(part))
    run.stderr.on('data', (part) => said.push(part))
    run.on('error', () => resolve(1))
    run.on('close', (code) => {
      for (const part of said) process.stdout.write(part)
      resolve(code ?? 1)
    })
  })
}

function npmCommand(args) {
  const {npm_execpath: cli} = process.env
  return cli?.endsWith('.js') === true
    ? [process.execPath, [cli, ...args], false]
    : ['npm', args, process.platform === 'win32']
}

/** Installs what package-lock.json lists, unless it stands there already. */
export function ensurePackages() {
  requireNode()
  if (installed()) return
  console.log('Installing packages …')
  const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('The packages could not be installed; npm says why above.')
    process.exit(code)
  }
}

// npm keeps its own list of what it installed. Comparing contents rather than dates spares an installation
// after a mere checkout. Optional packages are there only on the systems that they are for.
function installed() {
  const listed = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (listed === null || present === null) return false
  const same = ([path, entry]) => entry.version === listed[path]?.version
  const wanted = ([path, entry]) => path === '' || path in present || entry.optional === true
  return Object.entries(present).every(same) && Object.entries(listed).every(wanted)
}

function packagesOf(path) {
  if (!existsSync(`${root}/${path}`)) return null
  return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages
}
