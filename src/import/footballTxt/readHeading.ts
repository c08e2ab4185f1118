import {foldWords} from '../../archive/foldText.ts'
import type {Round} from '../../season/stage.ts'
import {readDate} from './readDate.ts'
import {roundOf} from './roundWords.ts'

/** What a heading says of the matches below it. */
export interface Heading {
  readonly label: string
  readonly round: Round | null
  /** "A", "1". */
  readonly group: string | null
  /** The word for a group as written, where it is none that the viewer makes itself: "Gruppe 1". */
  readonly leg: number | null
  readonly matchday: string | null
  /** What is left: a stage of a name of its own, or part of one. */
  readonly section: string | null
  /** Dates behind it: "Matchday 1 | Fri Jun/14 - Tue Jun/18". */
  readonly dates: string | null
}

/** A heading taken apart: "Group A, Matchday 1"; "Quarter-finals - 1st Leg"; "Championship, Matchday 3". */
export function readHeading(text: string): Heading {
  const label = text.trim()
  // A dash between spaces divides, one within a word does not: "Quarter-finals - 1st leg".
  const parts = label.split(/\s*[,|;:•·/]\s+|\s+[-–—]\s+|\s*\|\s*/).filter((part) => part.trim() !== '')
  let heading: Heading = {
    ...{label, round: null, group: null, leg: null, matchday: null, section: null, dates: null},
  }
  for (const part of roundOf(label) === null ? parts : [label]) heading = addPart(heading, part.trim())
  return heading
}

/** Whether a line without a sign before it is a heading: nothing in it is unknown. */
export function isPlainHeading(text: string): boolean {
  const {section, round, group, matchday} = readHeading(text)
  return section === null && (round !== null || group !== null || matchday !== null)
}

function addPart(heading: Heading, part: string): Heading {
  const group = groupOf(part)
  if (group !== null && heading.group === null) return {...heading, group}
  const leg = legOf(part)
  if (leg !== null && heading.leg === null) return {...heading, leg}
  if (isMatchday(part) && heading.matchday === null) return {...heading, matchday: part}
  const round = roundOf(part)
  // "Finals, Round of 16": the later, nearer name counts.
  if (round !== null) return {...heading, round}
  const inside = /^(.+?)[\s(]+([^()]+?)\)?$/.exec(part)
  const legInside = inside === null ? null : legOf(inside[2] ?? '')
  if (legInside !== null && roundOf(inside?.[1] ?? '') !== null) {
    return {...heading, round: roundOf(inside?.[1] ?? ''), leg: legInside}
  }
  const two = splitLeg(part)
  if (two !== null && heading.leg === null) return addPart({...heading, leg: two.leg}, two.rest)
  if (readDate(part) !== null)
    return {...heading, dates: heading.dates === null ? part : `${heading.dates} - ${part}`}
  return {...heading, section: heading.section === null ? part : `${heading.section}, ${part}`}
}

/** "Group A", "Gruppe 1", "Grupo B", "Poule C", "Girone D", "A-Gruppe". */
export function groupOf(text: string): string | null {
  const found =
    /^(?:group|gruppe|grupo|groupe|girone|poule|groep|pool|grupp|skupina|gr\.?)\s+([\p{L}\d]{1,3})$/iu.exec(
      text.trim(),
    )
  return found === null ? null : (found[1] ?? null)
}

function legOf(text: string): number | null {
  const words = foldWords(text).join(' ')
  if (
    /^(?:1st|first|1|erste|1er|primer|primera|primeiro) leg$|^leg (?:1|i|one)$|^(?:hinspiele?|ida|partido[s]? de ida|jogo[s]? de ida|andata|match aller|aller|heen|heenwedstrijd|hinrunde)$|^leg 1 of 2$/.test(
      words,
    )
  ) {
    return 1
  }
  return /^(?:2nd|second|2|zweite|return) leg$|^leg (?:2|ii|two)$|^(?:ruckspiele?|vuelta|partido[s]? de vuelta|jogo[s]? de volta|volta|ritorno|match retour|retour|terug|terugwedstrijd|ruckrunde)$|^leg 2 of 2$/.test(
    words,
  )
    ? 2
    : null
}

function splitLeg(part: string): {readonly leg: number; readonly rest: string} | null {
  const words = part.split(/\s+/)
  for (const n of [1, 2, 3]) {
    const leg = legOf(words.slice(-n).join(' ').replaceAll(/[()]/g, ''))
    if (leg !== null && words.length > n) return {leg, rest: words.slice(0, -n).join(' ')}
  }
  return null
}

const isMatchday = (text: string) =>
  /^(?:matchday|match day|md|round|spieltag|jornada|rodada|giornata|journee|journée|fecha|speelronde|week|game ?week)\.?\s*\d+$|^\d+\.?\s*(?:spieltag|jornada|rodada|giornata|journée|journee|fecha|runde|matchday)$/i.test(
    text,
  ) && !/^round \d$/i.test(text)
