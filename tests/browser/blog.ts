import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, inject} from 'vitest'
import {openPage, type OpenOptions, type OpenPage} from './harness.ts'
import {serve, type StaticServer} from './server.ts'

export interface Blog {
  /** Where Cuadro is; ends in a slash. */
  readonly cuadro: () => string
  /** Opens a page of the blog with this inside its body, or another head. */
  readonly open: (body: string, options?: BlogOptions) => Promise<OpenPage>
}

interface BlogOptions extends OpenOptions {
  readonly head?: string
}

/**
 * A blog on an origin of its own, and Cuadro on another one that sends what the documentation asks for: that others may
 * read its scripts and data, and that they may be kept.
 */
export function startBlog(): Blog {
  let folder = ''
  let blog: StaticServer | undefined
  let cuadro: StaticServer | undefined
  let pages = 0
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cuadro-blog-'))
    blog = await serve([folder], '/posts/')
    cuadro = await serve([inject('buildFolder')], '/cup/', {
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'timing-allow-origin': '*',
    })
  })
  afterAll(async () => {
    blog?.close()
    cuadro?.close()
    await rm(folder, {recursive: true, force: true})
  })
  const url = (server: StaticServer | undefined) => server?.url ?? ''
  return {
    cuadro: () => url(cuadro),
    open: async (body, {head = '', ...options} = {}) => {
      const name = `post-${++pages}.html`
      const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">`
      await writeFile(join(folder, name), `${start}${head}</head><body>${body}</body></html>`)
      const hosts = [blog, cuadro].map((server) => new URL(url(server)).host)
      return openPage({...options, hosts, path: `${url(blog)}${name}`})
    },
  }
}

/** A script of the host that keeps every message it gets, with the iframe it came from. */
export const listening = `<script>
  window.heard = []
  addEventListener('message', (event) => {
    const from = [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === event.source)
    heard.push({data: event.data, origin: event.origin, from})
  })
</script>`
