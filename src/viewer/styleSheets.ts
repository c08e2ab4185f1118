// The texts of the styles that came with this script, in the order of their imports, and who wants them.
const texts: string[] = []
const made = new Map<string, CSSStyleSheet>()
const wearers: {readonly root: WeakRef<DocumentOrShadowRoot>; readonly change: Change}[] = []

type Change = (text: string) => string

/**
 * Keeps a style until a document or a shadow root wants it. The build calls it for every import of a style sheet, some
 * of which come later, with the part of the viewer that needs them.
 */
export function addStyles(text: string): void {
  texts.push(text)
  for (const {root, change} of wearers) {
    const there = root.deref()
    if (there) wear(there, [sheetOf(text, change)])
  }
}

/**
 * Gives a document or a shadow root the styles of this script, as constructed sheets, which any policy allows. They are
 * made once, after `change`, and shared by all who adopt them.
 */
export function adoptStyles(
  root: DocumentOrShadowRoot,
  more: readonly string[] = [],
  change: Change = (text) => text,
): void {
  wear(
    root,
    [...texts, ...more].map((text) => sheetOf(text, change)),
  )
  wearers.push({root: new WeakRef(root), change})
}

function wear(root: DocumentOrShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]
}

function sheetOf(text: string, change: Change): CSSStyleSheet {
  const known = made.get(text)
  if (known) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(change(text))
  made.set(text, sheet)
  return sheet
}
