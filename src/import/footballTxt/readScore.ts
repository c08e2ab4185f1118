import type {Score} from '../../season/schema.ts'

/** The figures of a match as Football.TXT writes them, the home club first. */
export interface ScoreText {
  readonly score: Score | null
  readonly halfTime?: Score
  readonly afterExtraTime?: Score
  readonly penalties?: Score
  readonly aggregate?: Score
  /** "win on away goals": the tie was decided by them. */
  readonly awayGoals?: true
}

export interface ReadScore {
  readonly figures: ScoreText
  /** Where the score ends in the text. */
  readonly end: number
}

type Label = 'extraTime' | 'penalties' | 'aggregate' | 'awayGoals' | 'halfTime' | 'fullTime'

interface Figure {
  readonly score: Score
  readonly label: Label | null
}

/**
 * The score that begins at the start of a text: "2-1 (1-0)", "3-3 a.e.t. (2-3, 2-2)", "5-4 pen. 1-1 a.e.t. (1-1, 0-0)",
 * "1-1 (aet, win 3-4 on pens)". What comes first is the last that was reached, and the brackets go back from there.
 * null where there is none, or its figures do not fit together.
 */
export function readScore(text: string): ReadScore | null {
  const outside: Figure[] = []
  const inside: (Figure | Label)[] = []
  let end = 0
  for (;;) {
    const rest = text.slice(end)
    const bracket = /^\s*\(([^()]*)\)/.exec(rest)
    const list: readonly (Figure | Label)[] | null =
      bracket !== null && inside.length === 0 && outside.length > 0 ? readList(bracket[1] ?? '') : null
    if (bracket && list) {
      inside.push(...list)
      end += bracket[0].length
      continue
    }
    const figure = /^[\s,]*(\d{1,2})\s?[-–−:]\s?(\d{1,2})(?![\d:.-])/.exec(rest)
    if (!figure || (outside.length > 0 && outside.every(({label}) => label === null))) {
      if (!figure || labelAfter(rest.slice(figure[0].length)) === null) break
    }
    const after = labelAfter(rest.slice(figure[0].length))
    outside.push({score: scoreOf(figure), label: after?.label ?? null})
    end += figure[0].length + (after?.length ?? 0)
  }
  const figures = outside.length === 0 ? null : combine(outside, inside)
  return figures === null ? null : {figures, end}
}

/** Whether a score begins somewhere in a text, and where. */
export function findScore(text: string): number {
  const found = /(?:^|\s)\d{1,2}\s?[-–−:]\s?\d{1,2}(?=$|[\s(,]|a\.?e\.?t|p\b|pen)/.exec(text)
  return found === null ? -1 : found.index + (/^\s/.test(found[0]) ? 1 : 0)
}

function combine(outside: readonly Figure[], inside: readonly (Figure | Label)[]): ScoreText | null {
  const labels = new Set(inside.filter((one) => typeof one === 'string'))
  const bracketed = inside.filter((one) => typeof one !== 'string')
  const all = [...outside, ...bracketed]
  const labelled = (label: Label) => all.find((figure) => figure.label === label)?.score
  const penalties = labelled('penalties')
  const main = outside.find(({label}) => label === null)?.score
  const extraTime = labelled('extraTime') ?? (labels.has('extraTime') ? main : undefined)
  const back = bracketed.filter(({label}) => label === null).map(({score}) => score)
  // From the last that was reached: extra time if only the shoot-out stands outside, then full time, then half-time.
  const reached = extraTime ?? main
  const missing = reached === undefined && back.length > 2 ? back.slice(0, 1) : []
  const afterExtraTime = extraTime ?? missing[0]
  const left = back.slice(missing.length)
  const played = main !== undefined && extraTime === undefined ? main : undefined
  const fullTime = labelled('fullTime') ?? played ?? left[0]
  const rest = labelled('fullTime') === undefined && played === undefined ? left.slice(1) : left
  const halfTime = labelled('halfTime') ?? rest[0]
  if (rest.length > 1 || (reached === undefined && fullTime === undefined && penalties === undefined))
    return null
  const aggregate = labelled('aggregate')
  return {
    score: fullTime ?? null,
    ...(halfTime === undefined ? {} : {halfTime}),
    ...(afterExtraTime === undefined ? {} : {afterExtraTime}),
    ...(penalties === undefined ? {} : {penalties}),
    ...(aggregate === undefined ? {} : {aggregate}),
    ...(labels.has('awayGoals') || labelled('awayGoals') !== undefined ? {awayGoals: true} : {}),
  }
}

/** What stands in brackets: figures, labels, or both; null where there is anything else. */
function readList(text: string): readonly (Figure | Label)[] | null {
  const items = text.split(/[,;]/).map((item) => item.trim())
  const read = items.filter((item) => item !== '').map(readItem)
  return read.includes(null) || read.length === 0 ? null : read.filter((item) => item !== null)
}

function readItem(item: string): Figure | Label | null {
  const bare = item.replace(/^wins?\s+/i, '').replace(/^on\s+/i, '')
  const before = labelAfter(bare)
  if (before !== null && before.length === bare.length) return before.label
  const figure = /(\d{1,2})\s?[-–−:]\s?(\d{1,2})/.exec(bare)
  if (figure === null) return null
  const [left, right] = [
    bare.slice(0, figure.index).trim(),
    bare.slice(figure.index + figure[0].length).trim(),
  ]
  if (left === '' && right === '') return {score: scoreOf(figure), label: null}
  const named = labelAfter(left === '' ? right.replace(/^on\s+/i, '') : left)
  const length = left === '' ? right.replace(/^on\s+/i, '').length : left.length
  return named !== null && named.length >= length && (left === '' || right === '')
    ? {score: scoreOf(figure), label: named.label}
    : null
}

const labels: readonly (readonly [Label, RegExp])[] = [
  [
    'extraTime',
    /^\s*(?:a\.?\s?e\.?\s?t\b\.?(?:\/[gs]\.?g\b\.?)?|agget\b|asg?d?et\b|n\.\s?V\.|a\.?p\.?r\b\.?|ts\b|t\.\s?s\.|d\.t\.s\.|après prolongation)/i,
  ],
  ['penalties', /^\s*(?:penalties|penalty|pens?\b\.?|p\b\.?|i\.\s?E\.|n\.\s?E\.|d\.c\.r\.|t\.a\.b\.|pso\b)/i],
  ['aggregate', /^\s*(?:aggregate|agg\b\.?)/i],
  ['awayGoals', /^\s*(?:away goals|away)\b/i],
  ['halfTime', /^\s*(?:HT|H\.T\.|half[- ]time)(?![a-z])/i],
  ['fullTime', /^\s*(?:FT|F\.T\.|full[- ]time)(?![a-z])/i],
]

function labelAfter(text: string): {readonly label: Label; readonly length: number} | null {
  for (const [label, pattern] of labels) {
    const found = pattern.exec(text)
    if (found !== null) return {label, length: found[0].length}
  }
  return null
}

const scoreOf = ([, home, away]: RegExpExecArray): Score => [Number(home), Number(away)]
