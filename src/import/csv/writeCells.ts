import type {Season} from '../../season/schema.ts'
import {type Language, languages} from '../../season/languages.ts'
import type {Text} from '../../season/text.ts'
import {textIn} from '../../season/textIn.ts'
import {awayGoalsNames, tiebreakerNames} from './choices.ts'
import type {ColumnKey} from './columns.ts'

export const columnName = (key: ColumnKey, language?: Language) =>
  language === undefined ? key : `${key} (${language})`

/** Rules as they stand in a cell; a rule that is not known is said not to be. */
export const writeRule = {
  pointsForWin: (points: Season['rules']['pointsForWin']) => (points === null ? 'unknown' : String(points)),
  awayGoals: (rule: Season['rules']['awayGoals']) => (rule === null ? 'unknown' : awayGoalsNames[rule][0]),
  extraTime: (rule: Season['rules']['extraTime']) => (rule === null ? 'unknown' : rule ? 'yes' : 'no'),
  tiebreakers: (rule: Season['rules']['tiebreakers']) =>
    rule === null
      ? 'unknown'
      : rule.length === 0
        ? 'none'
        : rule.map((tiebreaker) => tiebreakerNames[tiebreaker][0]).join('; '),
}

/** A text as its cells: the one without a language is English where others have one. */
export function textCells(text: Text | undefined): ReadonlyMap<Language | undefined, string> {
  if (text === undefined) return new Map()
  if (typeof text === 'string') return new Map([[undefined, text]])
  const given = languages.filter((language) => text[language] !== undefined)
  const others = given.some((language) => language !== 'en')
  return new Map(
    given.map((language) => [
      language === 'en' && others ? undefined : language,
      textIn(text, language).text,
    ]),
  )
}
