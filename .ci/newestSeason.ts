import {readFileSync} from 'node:fs'
import type {Plugin} from 'vite'

/** Writes the id of the newest season into the page, so that it can be asked for before the list of seasons is there. */
export function newestSeason(): Plugin {
  return {
    name: 'cuadro:newest-season',
    transformIndexHtml() {
      const {seasons} = JSON.parse(readFileSync('public/data/index.json', 'utf8')) as {
        seasons: {id: string}[]
      }
      const newest = seasons.at(-1)
      return newest
        ? [{tag: 'meta', attrs: {name: 'cuadro:newest', content: newest.id}, injectTo: 'head'}]
        : []
    },
  }
}
