import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {en} from '../../src/i18n/en.ts'
import {es} from '../../src/i18n/es.ts'
import {zhHant} from '../../src/i18n/zh-Hant.ts'
import {details, turnTo} from './drive.ts'
import {openPage, waitReady} from './harness.ts'

/** Words that stand in the English interface and in no name. */
const words =
  'Season|Previous|Next|edition|title|Runner-up|Bracket|List|Groups|Clubs|Matches|About|Quarter-finals?|Semi-finals?|' +
  'Group stage|First leg|Second leg|Leg|Matchday|Standings|Played|Won|Drawn|Lost|Points|Goals|Position|advances|' +
  'goes through|goes to|Winner|Loser|Seed|Seeding|against|on aggregate|on penalties|after extra time|away goals|' +
  'Came from|Enters|Date|Ground|Attendance|Half-time|Penalty|Close|Sources|Notes|Rules|Schedule|Draw|Pots?|' +
  'Qualified|Appearances?|Appearance|Previous best|Association|zone|clubs|Find a club|Choose|Remove|Skip|How to read|' +
  'spectators?|level on|ranked by|not played|not known|same club|Language|Colours|device|Light|Dark|Facts|Code under'
const english = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'u')

/** All that the interface says: its texts and the names of its parts, less what is marked as another language. */
const said = (page: Page) =>
  page.evaluate(() => {
    const page = document.documentElement.lang
    const own = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === page
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = [document.title]
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode
      if (own(parentElement) && !parentElement?.closest('style, script, noscript, .sources'))
        texts.push(textContent?.trim() ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'abbr', 'data-label'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (own(element)) texts.push(element.getAttribute(name) ?? '')
    return [...new Set(texts)].filter(Boolean)
  })

const pages = [
  '?season=2013-14&view=bracket&tie=QF1&club=dc-united',
  '?season=2004&view=list&tie=SF2',
  '?season=2013-14&view=groups',
  '?view=clubs',
  '?view=matches',
  '?view=about',
  '?season=2007&view=about&tie=F',
]
const noticed = '?season=1999&view=x&tie=y&club=z&theme=w'

test.each([
  ['zh-Hant', zhHant],
  ['es', es],
] as const)('nothing of the interface is left in English in %s', async (language, messages) => {
  expect(phrasesOf(en).length).toBeGreaterThan(100)
  const theirs = new Set(phrasesOf(messages))
  const untranslated = new Set(
    phrasesOf(en).filter((phrase) => /[a-z]{3}/.test(phrase) && !theirs.has(phrase)),
  )
  const left: string[] = []
  const look = async (address: string) => {
    for (const text of await said(page))
      if (untranslated.has(text) || english.test(text)) left.push(`${address}: ${text.slice(0, 120)}`)
  }
  const {page} = await openPage({path: `${noticed}&lang=${language}`})
  await waitReady(page)
  await page.locator('[data-notice]').waitFor()
  await look(noticed)
  for (const address of pages) {
    await turnTo(page, `${address}&lang=${language}`)
    if (address.includes('tie=')) await details(page).waitFor()
    await look(address)
  }
  expect(left).toEqual([])
})

function phrasesOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages]
  if (messages === null || typeof messages !== 'object') return []
  return Object.values(messages).flatMap(phrasesOf)
}
