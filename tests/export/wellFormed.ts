/** What keeps a text from being well-formed XML, of what our files are made of: tags, attributes, text, references. */
export function problemsOf(xml: string): string[] {
  const open: string[] = []
  const problems: string[] = []
  const rest = xml.replaceAll(
    /<(\/?)([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
    (_, closing, name: string, attributes: string, empty) => {
      const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, found]) => found)
      if (new Set(names).size !== names.length) problems.push(`an attribute twice: ${name}${attributes}`)
      if (closing === '/') {
        const last = open.pop()
        if (last !== name) problems.push(`</${name}> closes <${last ?? ''}>`)
      } else if (empty !== '/') open.push(name)
      return attributes.replaceAll(/ [\w:-]+=/g, '')
    },
  )
  if (open.length > 0) problems.push(`left open: ${open.join(' ')}`)
  const strays = rest.match(
    /[<>]|&(?!(?:amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);)|(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}/gu,
  )
  return [...problems, ...(strays ?? []).map((stray) => `stray ${JSON.stringify(stray)}`)]
}
