import type {Zone} from '../../season/stage.ts'
import type {DraftEntrant, DraftRemark} from '../draft.ts'
import {inItsLanguage, inPieces, namedClub, type Notebook} from './notebook.ts'
import {lineOf, type Phrase, plainText, slicePhrase} from './phrase.ts'
import type {ListItem} from './readMarkdown.ts'

export interface ReadEntrants {
  readonly entrants: readonly DraftEntrant[]
  readonly notes: readonly DraftRemark[]
}

/** Entrants of a list, one in an item, or several under the name of their league. */
export function readEntrantItems(
  items: readonly ListItem[],
  zone: Zone | undefined,
  notebook: Notebook,
): ReadEntrants {
  const read = items.flatMap((item) => [
    readEntrantLines(item.phrase, zone, notebook),
    readEntrantItems(item.items, zone, notebook),
  ])
  return {entrants: read.flatMap(({entrants}) => entrants), notes: read.flatMap(({notes}) => notes)}
}

/** Entrants of a text, where each begins a line: a club, a dash, and how it qualified. */
export function readEntrantLines(phrase: Phrase, zone: Zone | undefined, notebook: Notebook): ReadEntrants {
  notebook.take(phrase)
  const entrants: DraftEntrant[] = []
  const notes: DraftRemark[] = []
  let league: string | undefined
  for (const part of cutAtEntrants(phrase)) {
    const [, label] = /^([^\n–—]{2,80})[:：]$/.exec(part.text) ?? []
    const entrant = readEntrant(part, zone, league)
    if (label !== undefined && part.bold) league = label.trim()
    else if (entrant !== undefined) entrants.push(entrant)
    else if (part.text !== '') notes.push(...remarksOf(part))
  }
  return {entrants, notes}
}

/** A text as remarks, each as long as the format allows. */
export const remarksOf = (phrase: Phrase, stage?: number): readonly DraftRemark[] =>
  inPieces(plainText(phrase)).map((text) => ({
    ...{line: lineOf(phrase), text: inItsLanguage(text)},
    ...(stage === undefined ? {} : {stage}),
  }))

function readEntrant(
  part: Phrase,
  zone: Zone | undefined,
  league: string | undefined,
): DraftEntrant | undefined {
  const end = endOfName(part)
  if (end === undefined) return undefined
  const club = namedClub(slicePhrase(part, 0, end.name))
  const route = plainText(slicePhrase(part, end.route, part.text.length)).replace(/^\((.*)\)$/, '$1')
  const qualifiedAs = [league, route].filter((text) => text !== undefined && text !== '').join(': ')
  return {
    ...{line: lineOf(part), club},
    ...(zone === undefined ? {} : {zone}),
    ...(qualifiedAs === '' ? {} : {qualifiedAs: inItsLanguage(qualifiedAs)}),
  }
}

// Where the name ends and where the route begins; undefined for a text that does not begin with a club.
function endOfName({text, links}: Phrase): {name: number; route: number} | undefined {
  const [link] = links
  if (link?.start === 0) {
    const [dash] = /^\s*(?:[–—−-]+|[:：]|，|(?=[（(])|$)\s*/.exec(text.slice(link.end)) ?? []
    return dash === undefined ? undefined : {name: link.end, route: link.end + dash.length}
  }
  const [whole, name] = /^([^–—:：.。，,\n]{2,40}?)\s*(?:[–—]+| - )\s*(?=\S)/.exec(text) ?? []
  return whole === undefined || name === undefined ? undefined : {name: name.length, route: whole.length}
}

function cutAtEntrants(phrase: Phrase): readonly Phrase[] {
  const {text} = phrase
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
  const cuts = starts.filter((start, i) => {
    if (i === 0) return true
    const before = text.slice(starts[i - 1] ?? 0, start - 1)
    const rest = slicePhrase(phrase, start, text.length)
    const linked = rest.links[0]?.start === 0
    // A link that was broken over two lines begins no entrant, and a line without a link only after a whole one.
    if (phrase.links.some((link) => link.start < start && link.end > start)) return false
    return endOfName(rest) !== undefined && (linked || !/[–—]\s*$/.test(before))
  })
  return cuts.map((start, i) => slicePhrase(phrase, start, cuts[i + 1] ?? text.length))
}
