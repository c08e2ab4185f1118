import {Converter} from 'opencc-js/t2cn'
import {associationNames} from '../i18n/associations.ts'
import type {ClubList} from '../season/club.ts'
import type {Season} from '../season/schema.ts'
import {languages} from '../season/languages.ts'

/** Where `npm run data` writes the forms. */
export const simplifiedFormsFile = new URL('../archive/simplifiedForms.ts', import.meta.url)

/** The module that holds every Traditional character of our names that has a Simplified form, followed by this form. */
export function simplifiedFormsModule({clubs}: ClubList, seasons: readonly Season[]): string {
  const entrants = seasons.flatMap((season) => season.entrants.map(({name}) => name))
  const associations = clubs.flatMap(({association}) =>
    association === undefined ? [] : languages.flatMap((language) => associationNames(language, association)),
  )
  const pairs = simplifiedForms(JSON.stringify([clubs, entrants, associations]))
  return `/** A Traditional character, then its Simplified form, and so on. Written by \`npm run data\`. */\nexport const simplifiedForms =\n  '${pairs}'\n`
}

function simplifiedForms(names: string): string {
  const simplify = Converter({from: 't', to: 'cn'})
  const characters = new Set(names.match(/\p{Script=Han}/gu))
  return [...characters]
    .sort()
    .map((character) => [character, simplify(character)])
    .filter(([from, to]) => from !== to)
    .flat()
    .join('')
}
