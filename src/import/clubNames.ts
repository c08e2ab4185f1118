import {foldWords} from '../archive/foldText.ts'
import {toSimplified} from '../archive/toSimplified.ts'
import type {Club} from '../season/club.ts'
import {languages} from '../season/languages.ts'
import type {Text} from '../season/text.ts'

/** A name as it is compared: its words without accents and case, in Simplified characters. */
export const nameWords = (name: string): readonly string[] => foldWords(name).map(toSimplified)

/** The names of a club from the usual one to those it had before: of two clubs the nearer name counts. */
export function namesOf(club: Club): readonly (readonly string[])[] {
  return [
    everyName(club.name),
    club.fullName === undefined ? [] : [club.fullName],
    club.aka ?? [],
    club.formerly ?? [],
  ]
}

/**
 * Words that say what a club is and not which: a name without them is the same name. Only whole words at the edge of
 * a name or between others, and never all of them.
 */
export function withoutAffixes(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !affixes.has(word))
  return rest.length > 0 ? rest : words
}

export function everyName(name: Text): readonly string[] {
  return typeof name === 'string' ? [name] : languages.flatMap((language) => name[language] ?? [])
}

const affixes = new Set(
  (
    'fc cf cd sc ac ad ca cs csd sd ud ld afc as sv cf fk sk bk if ss us cr ec se rc bsc vfb vfl tsv ' +
    'club clube klub futbol football fussball calcio soccer deportivo deportiva deportes sport sportive ' +
    'association asociacion atletica athletic liga social y de la the ' +
    '足球 俱乐部 足球俱乐部 足球会 球会'
  ).split(' '),
)
