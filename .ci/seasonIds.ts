import {readFileSync} from 'node:fs'
import type {Plugin} from 'vite'

/** Writes the ids of the seasons into the page, so that one can be asked for before the list of them is there. */
export function seasonIds(): Plugin {
  return {
    name: 'cuadro:season-ids',
    transformIndexHtml() {
      const {seasons} = JSON.parse(readFileSync('public/data/index.json', 'utf8')) as {
        seasons: {id: string}[]
      }
      const content = seasons.map(({id}) => id).join(' ')
      return [{tag: 'meta', attrs: {name: 'cuadro:seasons', content}, injectTo: 'head'}]
    },
  }
}
