import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureBrowser, ensureFirefox} from './browser.mjs'
import {ensurePackages, npm} from './packages.mjs'

const steps = ['types', 'lint', 'format', 'unit', 'browser']
const counted = new Set(['unit', 'browser'])

ensurePackages()
const browser = await ensureBrowser()
ensureFirefox()
const reports = mkdtempSync(join(tmpdir(), 'cuadro-tests-'))
const total = {passed: 0, failed: 0}
let code = 0

for (const step of steps) {
  const report = join(reports, `${step}.json`)
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  code = npm(['run', `test:${step}`, ...(counted.has(step) ? reporters : [])], {
    env: {...process.env, CHROMIUM_PATH: browser},
  })
  if (counted.has(step)) add(report)
  if (code !== 0) {
    console.error(`test:${step} failed.`)
    break
  }
}
rmSync(reports, {recursive: true, force: true})

if (code === 0 || total.failed > 0) console.log(`Tests: ${total.passed} passed, ${total.failed} failed`)
process.exit(code)

function add(report) {
  try {
    const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += numPassedTests
    total.failed += numFailedTests
  } catch {
    // No report: vitest ended before it ran a test, and its exit code says so.
  }
}
