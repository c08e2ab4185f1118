import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureBrowser, ensureFirefox} from './browser.mjs'
import {ensurePackages, npm, npmAside} from './packages.mjs'

ensurePackages()
const browser = await ensureBrowser()
ensureFirefox()
const reports = mkdtempSync(join(tmpdir(), 'cuadro-tests-'))
const total = {passed: 0, failed: 0}
const env = {...process.env, CHROMIUM_PATH: browser}

// Each of these keeps one core busy, and lint longest: the unit tests begin when the others have ended.
const [lint, ...checks] = ['lint', 'types', 'format'].map(check)
let code = Math.max(...(await Promise.all(checks)))
if (code === 0) code = await runTests('unit', npmAside)
code = Math.max(code, await lint)
if (code === 0) code = await runTests('browser', npm)
rmSync(reports, {recursive: true, force: true})

if (code === 0 || total.failed > 0) console.log(`Tests: ${total.passed} passed, ${total.failed} failed`)
process.exit(code)

function check(name) {
  return tell(name, npmAside(['run', `test:${name}`]))
}

/** Says what failed; gives the exit code. */
async function tell(name, running) {
  const code = await running
  if (code !== 0) console.error(`test:${name} failed.`)
  return code
}

async function runTests(name, run) {
  const report = join(reports, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await tell(name, run(['run', `test:${name}`, '--', ...reporters], {env}))
  add(report)
  return code
}

function add(report) {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests
  } catch {
    // No report: vitest ended before it ran a test, and its exit code says so.
  }
}
