export interface TextPosition {
  readonly line: number
  readonly column: number
}

/**
 * Where a text stops being JSON, both counted from 1. Browsers word their errors differently and some name no place,
 * so the place is searched here, and only after `JSON.parse` has refused the text.
 */
export function findJsonError(text: string): TextPosition {
  return positionAt(text, brokenOffset(text))
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd'

// One loop with a stack of open brackets, not recursion: the text may nest a million deep.
function brokenOffset(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let i = 0
  for (;;) {
    i = skip(space, text, i)
    const char = text[i]
    const closing = open.at(-1) === '{' ? '}' : ']'
    if (expected === 'commaOrEnd' && open.length === 0) return i
    if (char === undefined) return i
    if (char === closing && open.length > 0 && (expected === 'commaOrEnd' || expected.endsWith('OrEnd'))) {
      open.pop()
      expected = 'commaOrEnd'
      i++
    } else if (expected === 'commaOrEnd' || expected === 'colon') {
      if (char !== (expected === 'colon' ? ':' : ',')) return i
      expected = expected === 'commaOrEnd' && closing === '}' ? 'key' : 'value'
      i++
    } else if (char === '"') {
      const end = skip(string, text, i)
      if (text[end] !== '"') return end
      expected = expected.startsWith('key') ? 'colon' : 'commaOrEnd'
      i = end + 1
    } else if (expected.startsWith('key')) {
      return i
    } else if (char === '{' || char === '[') {
      open.push(char)
      expected = char === '{' ? 'keyOrEnd' : 'valueOrEnd'
      i++
    } else {
      const end = skip(literal, text, i)
      if (end === i) return i
      expected = 'commaOrEnd'
      i = end
    }
  }
}

const space = /[ \t\n\r]*/y
const string = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found === null ? from : from + found[0].length
}

function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}
