import type {List, Nodes, PhrasingContent, RootContent, Table as MarkdownTable} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {readHtmlTables, type Table} from './htmlTables.ts'
import {makePhrase, type Phrase, type Piece, slicePhrase} from './phrase.ts'
import {takeTemplates, type Template} from './templates.ts'

export interface ListItem {
  readonly phrase: Phrase
  readonly items: readonly ListItem[]
}

export type Block =
  | {readonly kind: 'heading'; readonly depth: number; readonly phrase: Phrase; readonly line: number}
  | {readonly kind: 'paragraph'; readonly phrase: Phrase; readonly line: number}
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly ListItem[]
      readonly line: number
    }
  | ({readonly kind: 'table'} & Table)
  | ({readonly kind: 'template'} & Template)
  /** What is left of a table or a box of matches that the page lost. */
  | {readonly kind: 'lost'; readonly line: number}

/** The blocks of a page in order. Comments and rules between blocks are not among them. */
export function readMarkdown(markdown: string): readonly Block[] {
  const {templates, rest} = takeTemplates(markdown)
  const blocks = parse(rest).flatMap(readBlock)
  const all: Block[] = [...blocks, ...templates.map((template) => ({kind: 'template' as const, ...template}))]
  return all.toSorted((a, b) => a.line - b.line)
}

/** A text without blocks, as it stands in a value of a template. */
export function readPhrase(markdown: string, line: number): Phrase {
  const pieces = parse(markdown).flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? piecesOf(node.children) : [],
  )
  return makePhrase(pieces.map((piece) => ({...piece, line: piece.line + line - 1})))
}

// A line of dashes under a text is a rule between matches here, and a text that is moved in is no code.
function parse(markdown: string): readonly RootContent[] {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), {disable: {null: ['setextUnderline', 'codeIndented']}}],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children
}

function readBlock(node: RootContent): readonly Block[] {
  const line = firstLine(node)
  switch (node.type) {
    case 'heading':
      return [{kind: 'heading', depth: node.depth, phrase: makePhrase(piecesOf(node.children)), line}]
    case 'paragraph':
      return readParagraph(makePhrase(piecesOf(node.children)), line)
    case 'list':
      return [{kind: 'list', ordered: node.ordered === true, items: readItems(node), line}]
    case 'table':
      return [orLost(readTable(node))]
    case 'html': {
      const {tables, phrases} = readHtmlTables(node.value, line)
      return [
        ...phrases.flatMap((phrase) => readParagraph(phrase, phrase.lines[0] ?? line)),
        ...withoutFrames(tables).map(orLost),
      ].sort((a, b) => a.line - b.line)
    }
    case 'blockquote':
      return node.children.flatMap(readBlock)
    case 'code':
      return readParagraph(makePhrase([{text: node.value, line}]), line)
    case 'definition':
      return readParagraph(makePhrase([{text: `${node.label ?? ''}: ${node.url}`, line}]), line)
    default:
      return []
  }
}

// "|}" and bars with nothing between them end a table of which nothing else is left, often behind a sentence.
function readParagraph(phrase: Phrase, line: number): readonly Block[] {
  const words = phrase.text.replace(/[|{}\s]+$/, '')
  const end = /^[|{}\s]/.test(phrase.text) && words === '' ? 0 : words.length
  const lost = phrase.text.slice(end).includes('|')
  const kept = slicePhrase(phrase, 0, end)
  const lostLine = phrase.lines[phrase.text.slice(0, end).split('\n').length - 1] ?? line
  return [
    ...(kept.text === '' ? [] : [{kind: 'paragraph' as const, phrase: kept, line}]),
    ...(lost ? [{kind: 'lost' as const, line: lostLine}] : []),
  ]
}

function readItems(list: List): readonly ListItem[] {
  return list.children.map((item) => {
    const texts = item.children.flatMap((child) =>
      child.type === 'paragraph' || child.type === 'heading' ? [makePhrase(piecesOf(child.children))] : [],
    )
    const [first = makePhrase([{text: '', line: firstLine(item)}]), ...more] = texts
    const nested = item.children.flatMap((child) => (child.type === 'list' ? readItems(child) : []))
    const other = item.children.flatMap((child) =>
      ['paragraph', 'heading', 'list'].includes(child.type) ? [] : textsOf(child),
    )
    const furtherTexts = [...more, ...other].map((phrase) => ({phrase, items: []}))
    return {phrase: first, items: [...furtherTexts, ...nested]}
  })
}

function textsOf(node: RootContent): readonly Phrase[] {
  return readBlock(node).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.phrase]
      : block.kind === 'table'
        ? block.rows.flat().map(({phrase}) => phrase)
        : [],
  )
}

function readTable(node: MarkdownTable): Table {
  const rows = node.children.map((row, i) =>
    row.children.map((cell) => ({
      phrase: makePhrase([{text: '', line: firstLine(row)}, ...piecesOf(cell.children)]),
      header: i === 0,
      line: firstLine(row),
      columns: 1,
    })),
  )
  return {line: firstLine(node), rows}
}

// A table that only holds other tables side by side is their frame; one with an empty cell where another was is lost.
function withoutFrames(tables: readonly Table[]): readonly Table[] {
  const filled = tables.filter(({rows}) => rows.flat().some(({phrase}) => phrase.text !== ''))
  return filled.length > 0 ? filled : tables.slice(0, 1)
}

function orLost(table: Table): Block {
  const empty = table.rows.flat().every(({phrase}) => phrase.text === '')
  return empty ? {kind: 'lost', line: table.line} : {kind: 'table', ...table}
}

interface Style {
  readonly url?: string
  readonly bold?: boolean
}

function piecesOf(nodes: readonly PhrasingContent[], style: Style = {}): readonly Piece[] {
  let raised = false
  return nodes.flatMap((node): readonly Piece[] => {
    const line = firstLine(node)
    switch (node.type) {
      case 'html':
        if (/^<sup\b/i.test(node.value)) raised = true
        if (/^<\/sup/i.test(node.value)) raised = false
        return /^<br\b/i.test(node.value) ? [{text: '\n', line, ...style}] : []
      case 'break':
        return [{text: '\n', line, ...style}]
      case 'text':
      case 'inlineCode':
        return [{text: node.value, line, raised, ...style}]
      case 'link':
        return piecesOf(node.children, {...style, url: node.url}).map((piece) => ({...piece, raised}))
      case 'image':
        return [{text: node.alt ?? '', line, raised, ...style}]
      case 'strong':
        return piecesOf(node.children, {...style, bold: true}).map((piece) => ({...piece, raised}))
      default:
        return 'children' in node
          ? piecesOf(node.children, style).map((piece) => ({
              ...piece,
              raised: raised || piece.raised === true,
            }))
          : []
    }
  })
}

const firstLine = (node: Nodes) => node.position?.start.line ?? 1
