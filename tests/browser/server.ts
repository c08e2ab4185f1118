import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'

export interface StaticServer {
  /** Ends in a slash. */
  readonly url: string
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/**
 * Serves folders on localhost as a plain host does, below a path of its own so that an address that is not relative
 * shows. A file is looked for in one folder after the other. `headers` come with every answer.
 */
export async function serve(
  folders: readonly string[],
  path = '/some/folder/',
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const inside = pathname.startsWith(path) ? normalize(decodeURIComponent(wanted.slice(path.length))) : null
    void read(folders, inside).then((body) => {
      const type = body === null ? 'text/plain' : (types[extname(wanted)] ?? 'application/octet-stream')
      response.writeHead(body === null ? 404 : 200, {
        'content-type': type,
        'cache-control': 'no-cache',
        ...headers,
      })
      response.end(body ?? 'Not found')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(folders: readonly string[], path: string | null): Promise<Buffer | null> {
  if (path === null || path.startsWith('..')) return null
  for (const folder of folders) {
    const body = await readFile(join(folder, path)).catch(() => null)
    if (body !== null) return body
  }
  return null
}
