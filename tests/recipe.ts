import {readFileSync} from 'node:fs'

const text = readFileSync(new URL('../src/docs/recipes.md', import.meta.url), 'utf8')

/** What `src/docs/recipes.md` says a file has to hold, to the letter, but for the address of Cuadro. */
export function recipe(file: string, cuadro: string): string {
  const [, after] = text.split(`\`${file}\`:\n`)
  const [, content] = /^\n```\w+\n([\s\S]*?)\n```\n/.exec(after ?? '') ?? []
  if (content === undefined) throw new Error(`recipes.md has no text for ${file}.`)
  return `${content.replaceAll('https://example.org/cuadro/', cuadro)}\n`
}
