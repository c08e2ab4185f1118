import type {Draft} from '../draft.ts'
import type {Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {type Phrase, plainText, slicePhrase} from './phrase.ts'
import {readNumber} from './rounds.ts'

type Champions = NonNullable<Draft['champions']>

/** A box with the name of the cup, the season, and who won it for which time. */
export const isChampionTable = ({rows}: Table): boolean =>
  rows.every((row) => row.length <= 1) && /冠軍|冠军|champion|winner/i.test(rows[0]?.[0]?.phrase.text ?? '')

export function readChampionTable({rows}: Table, year: string | undefined, notebook: Notebook): Champions {
  const [head, ...body] = rows.flat().filter(({phrase}) => phrase.text !== '')
  if (head !== undefined) {
    notebook.take(head.phrase)
    const [found] = /\d{4}/.exec(head.phrase.text) ?? []
    if (found !== undefined && year !== undefined && found !== year)
      notebook.report({
        kind: 'conflict',
        what: 'season',
        of: plainText(head.phrase),
        said: found,
        found: year,
        line: head.line,
      })
  }
  return body.flatMap(({phrase}) => readChampion(phrase, notebook))
}

/** The champion of a text, with the number of the title where the text says it. */
export function readChampion(phrase: Phrase, notebook: Notebook): Champions {
  const titles = [
    ...phrase.text.matchAll(
      /第\s*([\d一二三四五六七八九十]+)\s*[次個座]|首次|首個|(\d+)(?:st|nd|rd|th)\s+title|first title/gi,
    ),
  ]
  const [link] = phrase.links
  const [line = ''] = phrase.text.split('\n')
  const name = link === undefined ? line.slice(0, titles[0]?.index ?? line.length) : ''
  if (link === undefined && name.trim() === '') {
    notebook.unread(phrase, 'club')
    return []
  }
  notebook.take(phrase)
  const clubs =
    link === undefined
      ? [namedClub(slicePhrase(phrase, 0, name.length))]
      : phrase.links.map((each) => namedClub(slicePhrase(phrase, each.start, each.end)))
  return clubs.map((club, i) => {
    const [whole, chinese, english] = titles[i] ?? []
    const title = whole === undefined ? undefined : readNumber(chinese ?? english ?? '1')
    return {...club, ...(title === undefined ? {} : {title})}
  })
}
