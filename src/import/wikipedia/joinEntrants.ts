import type {DraftEntrant, NamedClub} from '../draft.ts'
import type {Notebook} from './notebook.ts'
import type {PageFacts} from './pageFacts.ts'

/** The entrants with what tables elsewhere on the page say of them, and clubs that only those name. */
export function joinEntrants({entrants, codes, seeds}: PageFacts): readonly DraftEntrant[] {
  const joined = entrants.map((entrant) => {
    const code = codes.find(({club}) => isSameClub(club, entrant.club))?.code
    const seed = seeds.find(({club}) => isSameClub(club, entrant.club))?.seed
    return {...entrant, ...(code === undefined ? {} : {code}), ...(seed === undefined ? {} : {seed})}
  })
  const others = [...codes, ...seeds]
    .map(({club}) => club)
    .filter((club, i, all) => all.findIndex((other) => isSameClub(other, club)) === i)
    .filter((club) => !entrants.some((entrant) => isSameClub(entrant.club, club)))
  return [
    ...joined,
    ...others.map((club) => {
      const code = codes.find((one) => isSameClub(one.club, club))?.code
      const seed = seeds.find((one) => isSameClub(one.club, club))?.seed
      return {
        line: club.line,
        club,
        ...(code === undefined ? {} : {code}),
        ...(seed === undefined ? {} : {seed}),
      }
    }),
  ]
}

/** The pots as the entrants have them, and clubs that only the table of the pots has. */
export function joinPots({pots, entrants}: PageFacts, notebook: Notebook): PageFacts['pots'] {
  const names = [
    ...new Set([...pots.map(({name}) => name), ...entrants.flatMap(({pot}) => pot ?? [])]),
  ].sort()
  const byEntrant = (club: NamedClub) => entrants.find((entrant) => isSameClub(entrant.club, club))?.pot
  for (const {name, clubs} of pots)
    for (const club of clubs) {
      const said = byEntrant(club)
      if (said !== undefined && said !== name)
        notebook.report({
          kind: 'conflict',
          what: 'pot',
          of: club.name,
          said: name,
          found: said,
          line: club.line,
        })
    }
  return names.map((name) => {
    const listed = entrants.filter(({pot}) => pot === name).map(({club}) => club)
    const drawn = pots.filter((pot) => pot.name === name).flatMap(({clubs}) => clubs)
    const more = drawn.filter((club) => byEntrant(club) === undefined)
    return {name, clubs: [...listed, ...more]}
  })
}

/** Notes say who went to another cup as the runner-up. */
export function runnerUpOf({notes, entrants}: PageFacts): NamedClub | undefined {
  for (const {text, line} of notes) {
    const words = typeof text === 'string' ? text : (text['zh-Hant'] ?? text.en ?? '')
    if (!/\bas (?:the )?runners?-?up\b|以亞軍身份/i.test(words)) continue
    const club = entrants.find((entrant) => words.startsWith(entrant.club.name))?.club
    if (club !== undefined) return {...club, line}
  }
  return undefined
}

/** Whether two texts name the same club, by its name or by the page that it is linked to. */
export const isSameClub = (a: NamedClub, b: NamedClub) =>
  a.name === b.name || (a.alias !== undefined && a.alias === b.alias)
