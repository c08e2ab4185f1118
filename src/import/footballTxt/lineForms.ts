import type {DraftMatch} from '../draft.ts'
import {readDate} from './readDate.ts'
import {groupOf, isPlainHeading} from './readHeading.ts'

/** A comment begins at the start of a line, or behind two spaces. */
export function splitComment(text: string): {readonly content: string; readonly comment: boolean} {
  const at = text.search(/(?:^\s*|\s{2,})#/)
  return at === -1 ? {content: text, comment: false} : {content: text.slice(0, at), comment: true}
}

/** "Group A | Brazil  Croatia  Mexico", or dates of a round: "Matchday 1 | Fri Jun/14 - Tue Jun/18". */
export function readDefinition(
  text: string,
): {readonly group: string | null; readonly clubs: readonly string[]} | null {
  const found = /^\s*([^|]+?)\s*\|\s*(\S.*)$/.exec(text)
  if (found === null) return null
  const [, name = '', behind = ''] = found
  const group = groupOf(name)
  if (group !== null) {
    const clubs = behind.split(/\s{2,}|\s*[,|]\s*/).filter((club) => club !== '')
    return {group, clubs}
  }
  return isPlainHeading(name) && readDate(behind) !== null ? {group: null, clubs: []} : null
}

/** "Estadio Azteca, Mexico City": what stands first is the ground. */
export function groundOf(place: string | null): Pick<DraftMatch, 'venue' | 'city'> {
  if (place === null) return {}
  const parts = place.split(/\s*[,›]\s*/).filter((part) => part !== '')
  const [venue, ...city] = parts
  return city.length === 0 ? {venue} : {venue, city: city.join(', ')}
}

/** Whether every bracket that a text opens is closed in it. */
export function isClosed(text: string): boolean {
  const opened = text.split(/[([]/).length
  return text.split(/[)\]]/).length >= opened
}
