import type {DraftDraw, NamedClub} from '../draft.ts'
import type {Table} from './htmlTables.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {plainText} from './phrase.ts'
import {readNumber, roundOf} from './rounds.ts'

type Pots = NonNullable<DraftDraw['pots']>

/** The name of a pot that a cell or a heading gives: "A", "1". */
export function potOf(text: string): string | undefined {
  const [, letter, number] =
    /^(?:第|pot\s*)?(?:([A-H])|(\d|[一二三四五六七八]))\s*(?:檔次?|档次?)?$/iu.exec(text.trim()) ?? []
  if (letter !== undefined) return letter.toUpperCase()
  const read = number === undefined ? undefined : readNumber(number)
  return read === undefined ? undefined : String(read)
}

const isPotHeading = (text: string) => /[檔档]|^pot\b/i.test(text) && potOf(text) !== undefined

export const isPotTable = (table: Table): boolean =>
  table.rows.some((row) => row.some(({phrase}) => isPotHeading(phrase.text)))

/** The pots of a draw, each in a column under its name, several in one column or side by side. */
export function readPots(table: Table, notebook: Notebook): Pots {
  const pots: {name: string; clubs: NamedClub[]}[] = []
  const current: ({name: string; clubs: NamedClub[]} | undefined)[] = []
  let round = ''
  for (const row of table.rows) {
    row.forEach(({phrase}, column) => {
      const {text} = phrase
      if (text === '') return
      if (isPotHeading(text)) {
        const pot = {name: `${round}${potOf(text) ?? ''}`.slice(0, 10), clubs: []}
        current[column] = pot
        pots.push(pot)
      } else if (roundOf(text) !== undefined) {
        round = `${plainText(phrase)} `
        current.length = 0
      } else if (current[column] === undefined) {
        notebook.unread(phrase, 'line')
        return
      } else current[column].clubs.push(namedClub(phrase))
      notebook.take(phrase)
    })
  }
  return pots
}
