import type {NamedClub} from '../draft.ts'
import type {Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'

export interface Seed {
  readonly club: NamedClub
  readonly seed: number
}

/** A table with the seed of each club; undefined where a table has none. */
export function readSeeds(table: Table, notebook: Notebook): readonly Seed[] | undefined {
  const [head = [], ...body] = table.rows
  const column = (pattern: RegExp) => head.findIndex(({phrase}) => pattern.test(phrase.text.trim()))
  const [seedColumn, clubColumn] = [
    column(/^(?:種子|排名|名次|#|seed|rank)/i),
    column(/^(?:球隊|球會|隊伍|team|club)/i),
  ]
  if (seedColumn === -1 || clubColumn === -1) return undefined
  notebook.take(...head.map(({phrase}) => phrase))
  return body.flatMap((row): readonly Seed[] => {
    const [seed, club] = [row[seedColumn], row[clubColumn]]
    if (
      seed === undefined ||
      club === undefined ||
      !/^\d+$/.test(seed.phrase.text) ||
      club.phrase.text === ''
    ) {
      for (const {phrase} of row) if (phrase.text !== '') notebook.unread(phrase, 'number')
      return []
    }
    for (const {phrase} of row) notebook.take(phrase)
    return [{club: namedClub(club.phrase), seed: Number(seed.phrase.text)}]
  })
}
