import type {DraftMatch, DraftTableRow, NamedClub} from '../draft.ts'
import {namedClub, type Notebook} from './notebook.ts'
import {type Phrase, plainText} from './phrase.ts'
import {readPhrase} from './readMarkdown.ts'
import {findScores} from './scores.ts'
import type {Template, TemplateValue} from './templates.ts'

export interface ReadSportsTable {
  readonly clubs: readonly NamedClub[]
  readonly matches: readonly DraftMatch[]
  readonly rows: readonly DraftTableRow[]
  readonly codes: readonly {readonly club: NamedClub; readonly code: string}[]
  readonly notes: readonly Phrase[]
  /** The place of each club in the order of the table, where the template says so. */
  readonly places: readonly {readonly club: NamedClub; readonly place: number}[]
}

/** Whether a template that the page was left with is a table of standings, with or without its results. */
export const isSportsTable = ({name}: Template): boolean => /^sports table/i.test(name)

/** The table and the results of a group in the words of the template: `win_ABC=2`, `match_ABC_DEF=1–0`. */
export function readSportsTable(template: Template, of: string, notebook: Notebook): ReadSportsTable {
  const values = new Map(
    template.values.flatMap((value) => (value.key === undefined ? [] : [[value.key, value]])),
  )
  const read = new Set<string>()
  const get = (key: string) => {
    const found = values.get(key)
    if (found !== undefined) read.add(key)
    return found?.value === '' ? undefined : found
  }
  const names = new Map<string, NamedClub>()
  for (const key of values.keys()) {
    const [, letters] = /^name_(.+)$/.exec(key) ?? []
    const value = letters === undefined ? undefined : get(key)
    if (letters !== undefined && value !== undefined)
      names.set(letters, namedClub(readPhrase(value.value, value.line)))
  }
  const ordered = [...Array(40).keys()].flatMap((i) => get(`team${i + 1}`)?.value ?? [])
  const number = (key: string) => {
    const text = get(key)?.value ?? ''
    return /^\d+$/.test(text) ? Number(text) : undefined
  }
  const codes: {club: NamedClub; code: string}[] = []
  const places: {club: NamedClub; place: number}[] = []
  const notes: Phrase[] = []
  const rows = new Map<string, DraftTableRow>()
  for (const [letters, club] of names) {
    const short = get(`short_${letters}`)
    if (short !== undefined) {
      const code = plainText(readPhrase(short.value, short.line))
      if (code.length <= 4) codes.push({club, code})
    }
    const [won, drawn, lost] = [
      number(`win_${letters}`),
      number(`draw_${letters}`),
      number(`loss_${letters}`),
    ]
    const [goalsFor, goalsAgainst] = [number(`gf_${letters}`), number(`ga_${letters}`)]
    const position = number(`pos_${letters}`)
    if (position !== undefined) places.push({club, place: position})
    const note = get(`note_${letters}`) ?? get(`hth_${letters}`)
    if (note !== undefined) notes.push(readPhrase(note.value, note.line))
    const played =
      won === undefined || drawn === undefined || lost === undefined ? undefined : won + drawn + lost
    rows.set(letters, {club, played, won, drawn, lost, goalsFor, goalsAgainst})
    for (const key of [`group_${letters}`, `status_${letters}`]) get(key)
  }
  const matches: DraftMatch[] = []
  for (const [home, homeClub] of names)
    for (const [away, awayClub] of names) {
      const value = get(`match_${home}_${away}`)
      if (value === undefined) {
        if (home !== away && read.has(`match_${home}_${away}`))
          notebook.lost('score', `${of}: ${homeClub.name} – ${awayClub.name}`, template.line)
        continue
      }
      const {text} = readPhrase(value.value, value.line)
      const score = findScores(text)[0]?.score
      if (score === undefined)
        notebook.report({
          kind: 'unread',
          line: value.line,
          text: `${value.key ?? ''}=${text}`,
          expected: 'score',
        })
      matches.push({line: value.line, home: homeClub, away: awayClub, score: score ?? null})
    }
  const order = ordered.flatMap((letters) => rows.get(letters) ?? [])
  reportRest(template.values, read, notebook)
  return {
    clubs: order.length === names.size ? order.map(({club}) => club) : [...names.values()],
    ...{matches, codes, notes, places},
    rows: order.length > 0 ? order : [...rows.values()],
  }
}

// How the table is drawn is no fact of the season.
const layout =
  /^(?:style|show\w*|only_pld_pts|teamwidth|update|source|winpoints|col_\w+|res\w*|result\w*|text_\w+|postitle|show_groups|class_rules|split\d*|\w*header)$/

function reportRest(values: readonly TemplateValue[], read: ReadonlySet<string>, notebook: Notebook): void {
  const rest = values.filter(({key, value}) => value !== '' && (key === undefined || !read.has(key)))
  const drawn = rest.filter(({key}) => key !== undefined && layout.test(key))
  if (drawn.length > 0)
    notebook.report({kind: 'notKept', what: 'layout', lines: [...new Set(drawn.map(({line}) => line))]})
  for (const {key, value, line} of rest) {
    if (key === undefined ? value === 'main' : layout.test(key)) continue
    notebook.report({
      kind: 'unread',
      line,
      text: key === undefined ? value : `${key}=${value}`,
      expected: 'line',
    })
  }
}
