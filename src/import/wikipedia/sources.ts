import type {DraftSource} from '../draft.ts'
import {type Notebook, phrasesOf} from './notebook.ts'
import {lineOf, plainText} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {findScores} from './scores.ts'

/** Every address outside of Wikipedia that a page links to, once, under the words of its link. */
export function sourcesOf(blocks: readonly Block[]): readonly DraftSource[] {
  const sources = new Map<string, DraftSource>()
  for (const {links} of blocks.flatMap(phrasesOf)) {
    for (const {url, text} of links) {
      if (!isOutside(url) || sources.has(url)) continue
      const title = text.replaceAll(/\s+/g, ' ').trim()
      const says = title !== '' && findScores(title)[0]?.text !== title
      sources.set(url, says ? {title, url} : {url})
    }
  }
  return [...sources.values()]
}

/** The items of a list of links: those that lead out are sources, the others are not kept. */
export function readLinks(blocks: readonly Block[], notebook: Notebook): readonly DraftSource[] {
  const phrases = blocks.flatMap(phrasesOf).filter(({text}) => text !== '')
  notebook.take(...phrases)
  const within = phrases.filter(({links}) => links.length > 0 && !links.some(({url}) => isOutside(url)))
  if (within.length > 0) notebook.report({kind: 'notKept', what: 'links', lines: within.map(lineOf)})
  return phrases
    .filter(({links}) => links.length === 0)
    .map((phrase) => ({title: plainText(phrase).slice(0, 600)}))
}

const isOutside = (url: string) =>
  /^https?:\/\/[^\s/]+/.test(url) &&
  !/^https?:\/\/[a-z-]+(?:\.m)?\.wikipedia\.org\//.test(url) &&
  URL.canParse(url)
