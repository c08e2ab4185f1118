import {inject, expect, test} from 'vitest'
import {oembedOf} from '../../src/publish/oembed.ts'
import {realScene} from '../drawing/scenes.ts'
import {startBlog} from './blog.ts'
import {soon} from './drive.ts'
import {filterAnswer, receiver} from './wordpress.ts'

const blog = startBlog()
const secret = 'k3TbV9qLmZ'

// The page of the other tests: its host sends no header that allows other origins anything.
const answer = (season: string) => oembedOf(realScene(season), new URL(inject('pageUrl')))

test('a pasted address becomes a frame that draws, resizes and lights a club, without an origin or CORS', async () => {
  const {page} = await blog.open(filterAnswer(answer('2013-14').html, secret) + receiver)
  const frame = page.locator('iframe')
  const inside = frame.contentFrame()
  await inside.locator('[data-season="2013-14"][data-state="ready"]').waitFor()
  const own = page.frames().at(1)!
  expect(await own.evaluate(() => self.origin)).toBe('null')
  expect(new URL(own.url()).hash).toBe(`#?secret=${secret}`)

  // Groups stand below the bracket: more than WordPress lets a frame be high.
  await soon(() => frame.getAttribute('height')).toBe('1000')
  await inside.locator('[data-drawing="standings"] [data-club="toluca"] a').first().click()
  await inside.locator('[data-drawing="bracket"] [data-club="toluca"][data-emphasis="lit"]').first().waitFor()
  expect(
    await inside
      .locator('[data-drawing="bracket"] [data-club="alajuelense"]')
      .first()
      .getAttribute('data-emphasis'),
  ).not.toBe('lit')
  await inside.getByRole('navigation').getByRole('button', {name: 'About'}).click()
  const height = () =>
    own.evaluate(() => document.querySelector('#cuadro')!.getBoundingClientRect().bottom + scrollY)
  await soon(
    async () => Number(await frame.getAttribute('height')) - Math.min(1000, Math.ceil(await height())),
  ).toBe(0)
})

test.each(['2000', '2013-14', '1972'])(
  'the frame of the answer for %s is large enough for the whole bracket',
  async (season) => {
    const {html, width, height} = answer(season)
    const {page} = await blog.open(html, {viewport: {width: 1600, height: 1200}})
    const inside = page.locator('iframe').contentFrame()
    await inside.locator('[data-state="ready"]').waitFor()
    const box = await page
      .frames()
      .at(1)!
      .evaluate(() => {
        const drawing = document.querySelector('[data-drawing="bracket"]')!
        const {right, bottom} = drawing.getBoundingClientRect()
        const scrolls = drawing.parentElement!
        return {right, bottom, overflow: scrolls.scrollWidth - scrolls.clientWidth}
      })
    expect(box.overflow).toBe(0)
    expect(box.right).toBeLessThanOrEqual(width)
    expect(box.bottom).toBeLessThanOrEqual(height + 1)
    // And not much larger.
    expect(height - box.bottom).toBeLessThan(160)
  },
)
