import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureBrowser, ensureFirefox} from './browser.mjs'
import {ensurePackages, npm, npmAside} from './packages.mjs'

// Each of these keeps one core busy, and none counts tests.
const checks = ['types', 'lint', 'format']
const steps = ['unit', 'browser']

ensurePackages()
const browser = await ensureBrowser()
ensureFirefox()
const reports = mkdtempSync(join(tmpdir(), 'cuadro-tests-'))
const total = {passed: 0, failed: 0}

const checked = await Promise.all(checks.map((check) => npmAside(['run', `test:${check}`])))
checks.forEach((check, index) => {
  if (checked[index] !== 0) console.error(`test:${check} failed.`)
})
let code = Math.max(...checked)

for (const step of code === 0 ? steps : []) {
  const report = join(reports, `${step}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  code = npm(['run', `test:${step}`, '--', ...reporters], {
    env: {...process.env, CHROMIUM_PATH: browser},
  })
  add(report)
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
