import {expect, inject, test} from 'vitest'
import {publishedFiles, publishedViews} from '../recorded/publishedAddresses.ts'
import {openPage, waitReady} from './harness.ts'

test('every address that was ever published opens, with nothing to be said about it', async () => {
  const {page} = await openPage()
  for (const address of publishedViews) {
    await page.goto(new URL(address, inject('pageUrl')).href)
    await waitReady(page)
    expect(await page.locator('[data-error]').count(), address).toBe(0)
    // A file of one's own says so.
    const notices = await page.locator('[data-notice]').allInnerTexts()
    expect(
      notices.filter(() => !address.includes('data=')),
      address,
    ).toEqual([])
  }
})

test.each(publishedFiles)('%s is there', async (file) => {
  const response = await fetch(new URL(file, inject('pageUrl')))
  expect(response.status).toBe(200)
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
})
