import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {compile} from '@mdx-js/mdx'
import {Liquid} from 'liquidjs'
import type {Page} from 'playwright-core'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {transformWithOxc} from 'vite'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {recipe} from '../recipe.ts'
import {startBlog} from './blog.ts'
import {soon} from './drive.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const blog = startBlog()
// Below node_modules, so that what is built there finds its packages.
let folder: string
beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache')
  await mkdir(cache, {recursive: true})
  folder = await mkdtemp(join(cache, 'cuadro-recipes-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

/** Writes files of the documentation into a folder of their own. */
async function follow(name: string, files: readonly string[]): Promise<string> {
  const place = join(folder, name)
  for (const file of files) {
    const path = join(place, file)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, recipe(file, blog.cuadro()))
  }
  return place
}

/** One frame in the post, with the season drawn, the club lit and the height of what it shows. */
async function expectShown(page: Page): Promise<void> {
  const frame = page.locator('iframe')
  expect(await frame.count()).toBe(1)
  expect(await frame.getAttribute('title')).toMatch(/^CONCACAF Champions/)
  const inside = frame.contentFrame()
  await inside.locator('[data-season="2013-14"][data-lang="en"][data-state="ready"]').waitFor()
  await inside.locator('[data-tie="QF4"] [data-club="alajuelense"][data-emphasis="lit"]').waitFor()
  expect(await inside.locator('[data-control="season"]').count(), 'plain: no header').toBe(0)
  expect(await inside.locator('[data-notice]').count()).toBe(0)
  await soon(async () => (await frame.evaluate((it) => it.clientHeight)) > 700).toBe(true)
}

test('plain HTML shows the season as the documentation says', async () => {
  const html = recipe('post.html', blog.cuadro())
  const {page} = await blog.open('')
  await page.setContent(html)
  await expectShown(page)
})

test('a site that Eleventy builds from the documented files shows the season', async () => {
  const site = await follow('eleventy', ['eleventy.config.js', 'eleventy.md'])
  await writeFile(join(site, 'package.json'), '{"type": "module"}')
  const eleventy = join(root, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')
  await promisify(execFile)(process.execPath, [eleventy, '--quiet', '--input=.', '--output=_site'], {
    cwd: site,
  })
  const html = await readFile(join(site, '_site', 'eleventy', 'index.html'), 'utf8')
  expect(html).toMatch(/<p>Before\.<\/p>[\s\S]*<iframe[\s\S]*<p>After\.<\/p>/)
  const {page} = await blog.open(html)
  await expectShown(page)
})

test('a post in MDX with the documented component shows the season', async () => {
  const place = await follow('mdx', ['Cuadro.jsx', 'post.mdx'])
  const jsx = await readFile(join(place, 'Cuadro.jsx'), 'utf8')
  const component = await transformWithOxc(jsx, 'Cuadro.jsx', {jsx: {runtime: 'automatic'}})
  await writeFile(join(place, 'Cuadro.jsx.mjs'), component.code)
  const post = String(await compile(await readFile(join(place, 'post.mdx'), 'utf8')))
  await writeFile(join(place, 'post.mjs'), post.replace('./Cuadro.jsx', './Cuadro.jsx.mjs'))
  // MDX compiles to a module whose default is a component.
  const {default: Post} = (await import(pathToFileURL(join(place, 'post.mjs')).href)) as {
    default: () => never
  }
  const {page} = await blog.open(renderToStaticMarkup(createElement(Post)))
  await expectShown(page)
})

test('the include for Jekyll shows the season, in the Liquid of npm', async () => {
  const place = await follow('jekyll', ['_includes/cuadro.html', '_posts/2026-11-27-jekyll.md'])
  const liquid = new Liquid({
    root: join(place, '_includes'),
    jekyllInclude: true,
    dynamicPartials: false,
  })
  const post = await readFile(join(place, '_posts/2026-11-27-jekyll.md'), 'utf8')
  const [, , body = ''] = post.split('---\n')
  const {page} = await blog.open(String(await liquid.parseAndRender(body)))
  await expectShown(page)
})

test('the shortcode for Hugo names what its iframe needs', () => {
  // Hugo is not to be had from npm: what can be held is that it writes what the others write.
  const shortcode = recipe('layouts/shortcodes/cuadro.html', blog.cuadro())
  const include = recipe('_includes/cuadro.html', blog.cuadro())
  const rest = (text: string) => text.slice(text.indexOf('  height='))
  expect(rest(shortcode)).toBe(rest(include))
  expect(shortcode.split('{{').length).toBe(shortcode.split('}}').length)
  expect(recipe('content/posts/hugo.md', '')).toContain('{{< cuadro season="2013-14" club="alajuelense" >}}')
})

test('without a club the recipes show the season with none lit, and no notice', async () => {
  const liquid = new Liquid()
  const html = String(
    await liquid.parseAndRender(recipe('_includes/cuadro.html', blog.cuadro()), {include: {season: '2004'}}),
  )
  const {page} = await blog.open(html)
  const inside = page.locator('iframe').contentFrame()
  await inside.locator('[data-season="2004"][data-state="ready"]').waitFor()
  expect(await inside.locator('[data-emphasis], [data-notice]').count()).toBe(0)
})
