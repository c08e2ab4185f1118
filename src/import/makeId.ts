import {foldWords} from '../archive/foldText.ts'
import type {ClubId, GroupId, SeasonId, StageId, TieId} from '../season/ids.ts'

// Ids are branded where data enters, and what an importer reads is data: the functions here give them the form that
// the schema asks for.

/** An id made of a club's name, with its country or a number where another club has it already. */
export function makeClubId(
  name: string,
  association: string | undefined,
  taken: ReadonlySet<string>,
): ClubId {
  const slug = cut(latinWords(name).join('-')) || 'club'
  const withCountry = association === undefined ? slug : `${slug}-${association.toLowerCase()}`
  const free = [slug, withCountry].find((id) => !taken.has(id)) ?? numbered(withCountry, taken)
  return free as ClubId
}

/** An id of letters and digits that begins with one; "x" where a text has none. */
export function makeId(text: string): string {
  return cut(latinWords(text).join('-')) || 'x'
}

export const asSeasonId = (id: string) => slugKeepingCase(id) as SeasonId
export const asStageId = (id: string) => slugKeepingCase(id) as StageId
export const asGroupId = (id: string) => slugKeepingCase(id) as GroupId
export const asTieId = (id: string) => slugKeepingCase(id) as TieId

/** The same id, or with the first number that makes it another than those taken. */
export function numbered(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) {
    const next = `${id}-${n}`
    if (!taken.has(next)) return next
  }
}

// Letters of other scripts have no place in an id: their code points stand for them, so that two names stay two ids.
const latinWords = (text: string) =>
  foldWords(text).map((word) =>
    word.replaceAll(/[^a-z0-9]/gu, (letter) => letter.codePointAt(0)?.toString(36) ?? ''),
  )

function slugKeepingCase(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) && id.length <= 60) return id
  const plain = id
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  const bare = plain.replaceAll(/^[^A-Za-z0-9]+|-+$/g, '')
  return cut(bare === '' ? makeId(id) : bare)
}

const cut = (id: string) => id.slice(0, 48).replaceAll(/-+$/g, '')
