/** A link in a text, from `start` up to `end`. */
export interface PhraseLink {
  readonly text: string
  readonly url: string
  readonly start: number
  readonly end: number
}

/** A text of the page without its markup. A newline stands where the page has one. */
export interface Phrase {
  readonly text: string
  readonly links: readonly PhraseLink[]
  /** Whether it begins in bold. */
  readonly bold: boolean
  /** Marks of footnotes, which are not in the text. */
  readonly marks: readonly string[]
  /** The line of each part between newlines. */
  readonly lines: readonly number[]
}

/** A stretch of text that is all of one kind; what phrases are made of. */
export interface Piece {
  readonly text: string
  readonly line: number
  readonly url?: string | undefined
  readonly bold?: boolean | undefined
  readonly raised?: boolean | undefined
}

export function makePhrase(pieces: readonly Piece[]): Phrase {
  let text = ''
  const links: PhraseLink[] = []
  const lines: number[] = []
  const marks: string[] = []
  let bold: boolean | undefined
  for (const piece of pieces.flatMap(linksInText)) {
    if (piece.raised === true) {
      if (piece.text.trim() !== '') marks.push(piece.text.trim())
      continue
    }
    const plain = cleanText(piece.text, marks)
    const words = text === '' || text.endsWith('\n') ? plain.replace(/^[ \t]+/, '') : plain
    if (words === '') continue
    if (lines.length === 0) lines.push(piece.line)
    const start = text.length
    text += words
    ;[...words.matchAll(/\n/g)].forEach((_, i) => lines.push(piece.line + i + 1))
    if (words.trim() !== '') bold ??= piece.bold === true
    const last = links.at(-1)
    if (piece.url === undefined) continue
    if (last?.end === start && last.url === piece.url) {
      links[links.length - 1] = {...last, text: last.text + words, end: text.length}
    } else links.push({text: words, url: piece.url, start, end: text.length})
  }
  return trimPhrase({
    text,
    links,
    bold: bold ?? false,
    marks,
    lines: lines.length > 0 ? lines : [pieces[0]?.line ?? 1],
  })
}

/** A part of a phrase, without the spaces and the quotes of wikitext around it. */
export function slicePhrase(phrase: Phrase, start: number, end: number): Phrase {
  const before = phrase.text.slice(0, start).split('\n').length - 1
  return trimPhrase({
    ...phrase,
    text: phrase.text.slice(start, end),
    links: phrase.links
      .filter((link) => link.start < end && link.end > start)
      .map((link) => ({
        ...link,
        start: Math.max(0, link.start - start),
        end: Math.min(end, link.end) - start,
      })),
    lines: phrase.lines.slice(before),
  })
}

/** The parts of a phrase between matches of a pattern. */
export function splitPhrase(phrase: Phrase, pattern: RegExp): readonly Phrase[] {
  const cuts = [...phrase.text.matchAll(pattern)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), phrase.text.length]
  return starts
    .map((start, i) => slicePhrase(phrase, start, ends[i] ?? phrase.text.length))
    .filter(({text}) => text !== '')
}

export const lineOf = (phrase: Phrase): number => phrase.lines[0] ?? 1

/** The text as it is kept: in one line, with single spaces. */
export const plainText = (phrase: Phrase): string => oneLine(phrase.text)

// Between characters of Chinese a line ends without a space.
export const oneLine = (text: string): string =>
  text
    .replaceAll(/(?<=[\p{Script=Han}，。、；：])[ \t]*\n[ \t]*(?=\p{Script=Han})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The name of the page that a link of a wiki leads to; undefined for other addresses. */
export function pageOf(url: string): string | undefined {
  const page =
    /^\.\.\/Page\/(.+?)\.md(?:#.*)?$/.exec(url)?.[1] ??
    /^https?:\/\/[a-z-]+(?:\.m)?\.wikipedia\.org\/wiki\/([^#]+)/.exec(url)?.[1]
  if (page === undefined) return undefined
  return decode(page).replaceAll('_', ' ').trim()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function cleanText(text: string, marks: string[]): string {
  return text
    .replaceAll(/\[(?:\d{1,3}|註 ?\d*|注 ?\d*|note \d+|[a-z])\]/gi, (mark) => {
      marks.push(mark)
      return ''
    })
    .replaceAll(/[\u00a0\u3000]/g, ' ')
    .replaceAll(/[\u200b-\u200f\ufeff]/g, '')
}

// A link whose address has spaces or brackets is no link to a parser of Markdown, nor is one of wikitext.
function linksInText(piece: Piece): readonly Piece[] {
  if (piece.url !== undefined) return [piece]
  const pattern =
    /\[([^[\]]+)\]\(((?:https?:|\.\.\/)(?:[^\n"]*?(?=\s+"wikilink"\))|[^\s)]*))(?:\s+"wikilink")?\)|\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g
  const found: Piece[] = []
  let from = 0
  for (const match of piece.text.matchAll(pattern)) {
    const [whole, text, url, page, label] = match
    found.push({...piece, text: piece.text.slice(from, match.index)})
    found.push({
      ...piece,
      text: text ?? label ?? page ?? '',
      url: url ?? `https://zh.wikipedia.org/wiki/${page ?? ''}`,
    })
    from = match.index + whole.length
  }
  return [...found, {...piece, text: piece.text.slice(from)}]
}

function trimPhrase(phrase: Phrase): Phrase {
  const {text} = phrase
  const from = /^(?:\s|'{2,})*/.exec(text)?.[0].length ?? 0
  const to = Math.max(from, text.replace(/(?:\s|'{2,}|\]\])+$/, '').length)
  if (from === 0 && to === text.length) return phrase
  const newlines = text.slice(0, from).split('\n').length - 1
  return {
    ...phrase,
    text: text.slice(from, to),
    links: phrase.links
      .filter(({start, end}) => end > from && start < to)
      .map((link) => ({...link, start: Math.max(0, link.start - from), end: Math.min(to, link.end) - from})),
    lines: newlines === 0 ? phrase.lines : phrase.lines.slice(newlines),
  }
}
