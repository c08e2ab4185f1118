/**
 * Stands in the head of a page drawn at build time, as text: what an address asks of the page before anything of it
 * may show. Needs nothing around it.
 */
export function early(): void {
  const parameters = new URLSearchParams(location.search)
  const theme = parameters.get('theme')
  const {documentElement: root} = document
  if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme
  if (parameters.get('plain') === 'true') root.dataset.plain = ''
}
