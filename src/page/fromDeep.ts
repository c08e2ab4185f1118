/**
 * Stands in the page for addresses that are none, as text. A host shows that page at any depth, where a relative link
 * would lead astray: the links are led to where the folder of the build must be. Needs nothing around it.
 */
export function fromDeep(): void {
  const [, folder] = /^(.*?\/)(?:en|es|zh-Hant|data|flags|assets)\//.exec(location.pathname) ?? []
  if (folder === undefined) return
  for (const link of document.querySelectorAll('a'))
    link.setAttribute('href', folder + (link.getAttribute('href') ?? '').replace(/^\.\//, ''))
}
