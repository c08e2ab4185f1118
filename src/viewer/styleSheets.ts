// The texts of the styles that came with this script, in the order of their imports.
const texts: string[] = []
let sheets: readonly CSSStyleSheet[] | null = null

/** Keeps a style until a document or a shadow root wants it. The build calls it for every import of a style sheet. */
export function addStyles(text: string): void {
  texts.push(text)
}

/** Gives a document or a shadow root the styles of this script, as constructed sheets, which any policy allows. */
export function adoptStyles(root: DocumentOrShadowRoot): void {
  sheets ??= texts.map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]
}
