import {escapeWikitext} from './escapeWikitext.ts'
import type {Sheet, SheetBlock, SheetCell, SheetTable} from './sheet.ts'

/** A sheet as the text of a page of MediaWiki: headings, paragraphs, and tables that need no template. */
export function sheetWikitext(sheet: Sheet): string {
  return sheet.map(blockWikitext).filter(Boolean).join('\n\n')
}

function blockWikitext(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading': {
      const signs = block.level === 1 ? '==' : '==='
      return `${signs} ${escapeWikitext(block.text)} ${signs}`
    }
    case 'text':
      return escapeWikitext(block.text)
    case 'list':
      return block.items.map((item) => `* ${escapeWikitext(item)}`).join('\n')
    case 'table':
      return tableWikitext(block)
    case 'beside':
      return block.tables.map(tableWikitext).join('\n\n')
    case 'flow':
      return block.parts.map(sheetWikitext).join('\n\n')
  }
}

export function tableWikitext({caption, columns, rows}: SheetTable): string {
  const alignments = columns.map(({align}) => (align === 'start' ? '' : 'style="text-align:center" | '))
  const lines = rows.flatMap(({cells, notes = []}) => [
    '|-',
    ...cells.map((cell, index) => {
      const isHeader = cell.header === true
      return `${isHeader ? '! scope="row" style="text-align:left; font-weight:normal" |' : '|'} ${alignments[index] ?? ''}${cellWikitext(cell)}`
    }),
    ...(notes.length === 0
      ? []
      : ['|-', `| colspan="${columns.length}" | <small>${notes.map(escapeWikitext).join('<br>')}</small>`]),
  ])
  return [
    '{| class="wikitable"',
    `|+ ${escapeWikitext(caption)}`,
    ...columns.map(({head, full}) => `! scope="col" | ${headWikitext(head, full)}`),
    ...lines,
    '|}',
  ].join('\n')
}

const headWikitext = (head: string, full: string | undefined) =>
  full === undefined || full === head
    ? escapeWikitext(head)
    : `<abbr title="${escapeWikitext(full).replaceAll('"', '&quot;')}">${escapeWikitext(head)}</abbr>`

function cellWikitext({text, bold, after, mark, below}: SheetCell): string {
  const own = text === '' ? '' : bold === true ? `'''${escapeWikitext(text)}'''` : escapeWikitext(text)
  return [
    own,
    after === undefined ? '' : ` <small>${escapeWikitext(after)}</small>`,
    mark === undefined ? '' : `<sup>${escapeWikitext(mark)}</sup>`,
    ...(below ?? []).map((line) => `<br><small>${escapeWikitext(line)}</small>`),
  ].join('')
}
