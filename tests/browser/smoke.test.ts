import {expect, test} from 'vitest'
import {axe} from './axe.ts'
import {openPage, shot, waitReady} from './harness.ts'

test('the page draws the newest season as a bracket', async () => {
  const {page} = await openPage()
  await waitReady(page)
  const bracket = page.locator('[data-drawing="bracket"]')
  expect(await bracket.count()).toBe(1)
  expect(await bracket.locator('[data-tie]').count()).toBeGreaterThan(2)
  await shot(page, 'smoke')
})

test('axe finds nothing wrong with it', async () => {
  const {page} = await openPage()
  await waitReady(page)
  expect(await axe(page)).toEqual([])
})
