import type {GivenFiles} from '../season/givenFetch.ts'

/** A script that brings files with the page that names it, each as it stands. */
export function givenScript(files: GivenFiles): string {
  const lines = Object.entries(files).map(([address, text]) => `${quoted(address)}:${quoted(text)}`)
  return `var cuadroGiven=Object.assign(this.cuadroGiven||{},{${lines.join(',\n')}})\n`
}

// In single quotes, so that those of JSON need no escape.
function quoted(text: string): string {
  const escaped = text.replace(/[\\'\n\r\u2028\u2029]/g, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${escaped}'`
}
