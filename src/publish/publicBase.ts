/**
 * Where the build will be published, from the environment variable CUADRO_URL: some of what other sites read must be
 * a whole address. Null where it is not set.
 */
export function publicBase(value: string | undefined): URL | null {
  if (value === undefined || value.trim() === '') return null
  const address = value.trim().replace(/\/?$/, '/')
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(
      `CUADRO_URL is "${value}"; expected the address of a folder, such as https://example.org/cuadro/`,
    )
  return url
}
