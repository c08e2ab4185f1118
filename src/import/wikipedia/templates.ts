/** A template of wikitext that the page was left with: `{{name|value|key=value}}`. */
export interface Template {
  /** The name, without `#invoke:`. */
  readonly name: string
  readonly line: number
  readonly values: readonly TemplateValue[]
}

export interface TemplateValue {
  /** undefined where the value stands without a key. */
  readonly key: string | undefined
  /** Markdown. */
  readonly value: string
  readonly line: number
}

export interface TemplatesAndRest {
  readonly templates: readonly Template[]
  /** The text with its templates blanked out, so that every line keeps its number. */
  readonly rest: string
}

/** Takes the templates out of a page. One that is not closed stays where it is. */
export function takeTemplates(markdown: string): TemplatesAndRest {
  const templates: Template[] = []
  let rest = markdown
  let at = 0
  for (;;) {
    const start = rest.indexOf('{{', at)
    if (start === -1) return {templates, rest}
    const end = endOf(rest, start)
    if (end === undefined) {
      at = start + 2
      continue
    }
    const inside = rest.slice(start + 2, end - 2)
    templates.push(readTemplate(inside, lineAt(rest, start)))
    rest = rest.slice(0, start) + rest.slice(start, end).replaceAll(/[^\n]/g, ' ') + rest.slice(end)
    at = end
  }
}

function endOf(text: string, start: number): number | undefined {
  let depth = 0
  for (const {0: mark, index} of text.slice(start).matchAll(/\{\{|\}\}/g)) {
    depth += mark === '{{' ? 1 : -1
    if (depth === 0) return start + index + 2
  }
  return undefined
}

function readTemplate(inside: string, line: number): Template {
  const [head, ...values] = splitAtBars(inside)
  const name = (head?.text ?? '').replace(/^\s*\\?#invoke:/, '').trim()
  return {
    name,
    line,
    values: values.map(({text, newlines}) => {
      const [, key, value] = /^\s*([\p{L}\p{N}_ -]{1,40}?)\s*=([\s\S]*)$/u.exec(text) ?? []
      const found = value ?? text
      const before = /^\s*/.exec(text)?.[0].split('\n').length ?? 1
      return {key, value: found.trim(), line: line + newlines + before - 1}
    }),
  }
}

// Bars within links and within templates do not separate values.
function splitAtBars(text: string): readonly {text: string; newlines: number}[] {
  const parts: {text: string; newlines: number}[] = []
  let depth = 0
  let from = 0
  let newlines = 0
  const end = (to: number) => {
    const part = text.slice(from, to)
    parts.push({text: part, newlines})
    newlines += part.split('\n').length - 1
    from = to + 1
  }
  for (const {0: mark, index} of text.matchAll(/\[\[|\]\]|\{\{|\}\}|(?<!\\)\|/g)) {
    if (mark === '|') {
      if (depth <= 0) end(index)
    } else depth += mark === '[[' || mark === '{{' ? 1 : -1
  }
  end(text.length)
  return parts
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length
