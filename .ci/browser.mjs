import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {root} from './packages.mjs'

export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** The path of a Chromium on this machine, or null. */
export async function findBrowser() {
  const {CHROMIUM_PATH, CHROME_PATH} = process.env
  const {chromium} = await import('playwright-core')
  const places = [
    CHROMIUM_PATH,
    CHROME_PATH,
    ...onPath(chromiums),
    ...usualPlaces(),
    chromium.executablePath(),
  ]
  return places.find((place) => place && existsSync(place)) ?? null
}

/** The same, installing a Chromium where there is none, and a Chinese font where apt can. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found === null) {
    console.log('Installing Chromium …')
    if (!apt('chromium', 'fonts-noto-cjk') || (await findBrowser()) === null) playwright()
  } else if (!hasChineseFont()) {
    apt('fonts-noto-cjk')
  }
  const browser = found ?? (await findBrowser())
  if (browser !== null) return browser
  console.error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.')
  process.exit(1)
}

/** The path of a Firefox on this machine, or null. */
export function findFirefox() {
  const {FIREFOX_PATH, PROGRAMFILES} = process.env
  const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (PROGRAMFILES !== undefined) usual.push(join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'))
  const places = [FIREFOX_PATH, ...onPath(['firefox-esr', 'firefox']), ...usual]
  return places.find((place) => place && existsSync(place)) ?? null
}

/** The same, installing a Firefox where apt can. Without one its tests are skipped. */
export function ensureFirefox() {
  if (findFirefox() === null) {
    console.log('Installing Firefox …')
    apt('firefox-esr')
  }
  const found = findFirefox()
  if (found === null) console.log('No Firefox here: its tests are skipped. FIREFOX_PATH names one.')
  return found
}

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces() {
  const {HOME, PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86} = process.env
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/', HOME ?? '/'].flatMap((folder) =>
      apps.map((app) => join(folder, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const apps = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']
    return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [...apps, 'Microsoft/Edge/Application/msedge.exe'].map((app) => join(folder, app)),
    )
  }
  return []
}

// Without fontconfig nothing can be said about fonts; apt then brings both.
function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh'], {encoding: 'utf8'})
  return list.status === 0 && list.stdout.trim() !== ''
}

function apt(...packages) {
  if (process.getuid?.() !== 0) return false
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const run = (...args) =>
    spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0
  return run('update') && run('install', '-y', '--no-install-recommends', ...packages)
}

function playwright() {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {stdio: 'inherit'})
}
