import {Parser} from 'htmlparser2'
import {makePhrase, type Phrase, type Piece} from './phrase.ts'

export interface Cell {
  readonly phrase: Phrase
  readonly header: boolean
  readonly line: number
  /** Over how many columns it reaches. */
  readonly columns: number
}

/** A table as it stands: where the page lost cells that reached over several rows, rows are shorter or moved. */
export interface Table {
  readonly line: number
  readonly rows: readonly (readonly Cell[])[]
}

export interface HtmlParts {
  /** The tables in order; one within another is a table of its own. */
  readonly tables: readonly Table[]
  /** Texts outside of tables. */
  readonly phrases: readonly Phrase[]
}

interface OpenTable {
  readonly line: number
  readonly rows: Cell[][]
  cell: {pieces: Piece[]; header: boolean; line: number; columns: number} | undefined
}

/** The tables of a piece of HTML that begins in a line. */
export function readHtmlTables(html: string, firstLine: number): HtmlParts {
  const newlines = [...html.matchAll(/\n/g)].map(({index}) => index)
  const open: OpenTable[] = []
  const tables: Table[] = []
  let outside: Piece[] = []
  const phrases: Phrase[] = []
  let url: string | undefined
  let bold = 0
  let raised = 0
  let hidden = 0

  const lineAt = (index: number) => {
    const before = newlines.findIndex((at) => at >= index)
    return firstLine + (before === -1 ? newlines.length : before)
  }
  const say = (text: string, line: number) => {
    const pieces = open.length > 0 ? open.at(-1)?.cell?.pieces : outside
    pieces?.push({text, line, url, bold: bold > 0, raised: raised > 0})
  }
  const endOutside = () => {
    const phrase = makePhrase(outside)
    if (phrase.text !== '') phrases.push(phrase)
    outside = []
  }
  const endCell = (table: OpenTable | undefined) => {
    if (table?.cell === undefined) return
    const {pieces, ...cell} = table.cell
    table.rows.at(-1)?.push({...cell, phrase: makePhrase(pieces.length > 0 ? pieces : [{text: '', ...cell}])})
    table.cell = undefined
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const line = lineAt(parser.startIndex)
      const table = open.at(-1)
      if (name === 'table') {
        if (table === undefined) endOutside()
        const begun = {line, rows: [], cell: undefined}
        open.push(begun)
        tables.push(begun)
      } else if (name === 'tr') {
        endCell(table)
        table?.rows.push([])
      } else if (name === 'td' || name === 'th') {
        endCell(table)
        if (table?.rows.length === 0) table.rows.push([])
        if (table) {
          const columns = Number(attributes['colspan'] ?? 1) || 1
          table.cell = {pieces: [], header: name === 'th', line, columns}
        }
      } else if (name === 'br') say('\n', line)
      else if (name === 'p' || name === 'div' || name === 'li') say('\n', line)
      else if (name === 'a') url = attributes['href']
      else if (name === 'strong' || name === 'b') bold++
      else if (name === 'sup') raised++
      else if (name === 'style' || name === 'script') hidden++
    },
    ontext(text) {
      if (hidden > 0) return
      // The newline after <br /> is the break itself.
      say(text.replaceAll(/\s+/g, ' '), lineAt(parser.startIndex + (/^\s*/.exec(text)?.[0].length ?? 0)))
    },
    onclosetag(name) {
      if (name === 'table') {
        endCell(open.at(-1))
        open.pop()
      } else if (name === 'td' || name === 'th') endCell(open.at(-1))
      else if (name === 'a') url = undefined
      else if (name === 'strong' || name === 'b') bold = Math.max(0, bold - 1)
      else if (name === 'sup') raised = Math.max(0, raised - 1)
      else if (name === 'style' || name === 'script') hidden = Math.max(0, hidden - 1)
    },
  })
  parser.end(html)
  endOutside()
  return {tables, phrases}
}
