/**
 * A text with every `var(--name, fallback)` in it replaced by its value; the fallback where the name has none, and
 * nothing where there is neither. Fallbacks may hold further ones.
 */
export function resolveVariables(text: string, values: Readonly<Record<string, string>>): string {
  const start = text.indexOf('var(')
  if (start < 0) return text
  const end = closing(text, start + 4)
  const inside = text.slice(start + 4, end)
  const comma = inside.indexOf(',')
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim().replace(/^--/, '')
  const value = values[name] ?? (comma < 0 ? '' : inside.slice(comma + 1).trim())
  return text.slice(0, start) + resolveVariables(value + text.slice(end + 1), values)
}

function closing(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return text.length
}
