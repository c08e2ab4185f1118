import type {DecidedBy, Score} from '../../season/schema.ts'
import type {Round} from '../../season/stage.ts'
import type {NamedClub} from '../draft.ts'
import {namedClub} from './notebook.ts'
import {type Phrase, slicePhrase, splitPhrase} from './phrase.ts'
import {findRound} from './rounds.ts'
import {findScores} from './scores.ts'

/** A sentence that says who went through, and how. */
export interface Statement {
  readonly phrase: Phrase
  readonly winner: NamedClub
  /** undefined where the sentence does not name the other club. */
  readonly loser: NamedClub | undefined
  readonly decidedBy: DecidedBy
  /** The winner's goals first. */
  readonly aggregate: Score | undefined
  readonly penalties: Score | undefined
  /** The round that the winner goes to. */
  readonly to: Round | undefined
}

export interface ReadSentences {
  readonly statements: readonly Statement[]
  /** Sentences that say something else. */
  readonly others: readonly Phrase[]
}

/** The sentences of a text in Chinese, English or both. */
export function readSentences(phrase: Phrase): ReadSentences {
  const read = splitPhrase(
    phrase,
    /(?<=[。；])\s*|(?<=(?<!\bvs)[a-z\d)]\.)\s+(?=[\p{Lu}\p{Script=Han}])|(?<=\.)\n/gu,
  ).map((sentence) => ({sentence, statements: readStatement(sentence)}))
  return {
    statements: read.flatMap(({statements}) => statements),
    others: read.flatMap(({sentence, statements}) => (statements.length > 0 ? [] : [sentence])),
  }
}

interface Verdict {
  readonly winners: readonly NamedClub[]
  readonly loser?: NamedClub | undefined
  readonly bye?: true
}

function readStatement(sentence: Phrase): readonly Statement[] {
  const verdict = readEnglish(sentence) ?? readChinese(sentence)
  if (verdict === undefined) return []
  const {aggregate, penalties} = readScores(sentence.text)
  const decidedBy = verdict.bye === true ? 'bye' : howDecided(sentence.text, aggregate)
  const to = /advance|progress|qualif|bye|晉級|晋级|出線|進入/.test(sentence.text)
    ? findRound(sentence.text.replaceAll(/[^\n]*?(?:advance[sd]?|bye|晉級|晋级|出線|進入)/g, ''))
    : undefined
  return verdict.winners.map((winner) => ({
    ...{phrase: sentence, winner, loser: verdict.loser, decidedBy, to},
    aggregate:
      aggregate &&
      (decidedBy === 'aggregate' && aggregate[0] < aggregate[1] ? [aggregate[1], aggregate[0]] : aggregate),
    penalties: penalties && (penalties[0] < penalties[1] ? [penalties[1], penalties[0]] : penalties),
  }))
}

const goesOn =
  /\s(?:also )?(?:advances?|advanced|wins?|won|qualif(?:y|ies|ied)|progress(?:es|ed)?|(?:goes|go|went) through|prevail(?:s|ed)?)\b/
const beats = /\s(?:beats?|defeat(?:s|ed)?|eliminate[sd]?|overc[ao]mes?)\s/

function readEnglish(sentence: Phrase): Verdict | undefined {
  const text = sentence.text.replaceAll('\n', ' ')
  const part = (from: number, to: number) => slicePhrase(sentence, from, to)
  const withdrew = /\s(?:withdrew|withdraws|(?:was|were) disqualified|did not (?:appear|play))/.exec(text)
  const bye = /\s(?:(?:is|was|are|were|received|had|has|on|given) )?(?:a )?bye\b/.exec(text)
  if (bye !== null) {
    const winners = readClubs(part(0, bye.index))
    return winners.length > 0 ? {winners, bye: true} : undefined
  }
  const beat = beats.exec(text)
  if (beat !== null) {
    const [winner] = readClubs(part(startOfClause(text, beat.index), beat.index))
    const [loser] = readClubs(part(beat.index + beat[0].length, endOfName(text, beat.index + beat[0].length)))
    return winner === undefined ? undefined : {winners: [winner], loser}
  }
  const going = goesOn.exec(text)
  if (going === null) return undefined
  const winners = readClubs(part(startOfClause(text, going.index), going.index))
  const against = /\s(?:over|against)\s/.exec(text.slice(going.index))
  const from = against === null ? -1 : going.index + against.index + against[0].length
  const losers =
    withdrew !== null && withdrew.index < going.index
      ? readClubs(part(0, withdrew.index))
      : from === -1
        ? []
        : readClubs(part(from, endOfName(text, from)))
  return winners.length > 0 ? {winners, loser: losers[0]} : undefined
}

const wins = /晉級|晋级|勝出|胜出|出線|出线|奪冠|夺冠|奪得(?:冠軍|錦標)|獲勝|过关|過關|進入/
const winsOver = /擊敗|击败|淘汰|力克|擊退|挫敗|戰勝/

function readChinese(sentence: Phrase): Verdict | undefined {
  const {text} = sentence
  const part = (from: number, to: number) => slicePhrase(sentence, from, to)
  const subjectBefore = (index: number) => readSubject(sentence, index)
  const bye = /輪空|轮空/.exec(text)
  if (bye !== null) {
    const winners = readClubs(part(0, bye.index))
    return winners.length > 0 ? {winners, bye: true} : undefined
  }
  const withdrew = /退出|棄權|弃权|被?取消(?:參賽)?資格/.exec(text)
  const over = winsOver.exec(text)
  if (over !== null && /被\s*$|遭\s*$/.test(text.slice(0, over.index))) return undefined
  if (over !== null) {
    const winner = subjectBefore(over.index)
    const from = over.index + over[0].length
    const end = /[，,。；]|晉級|晋级|出線|勝出|奪冠|而/.exec(text.slice(from))
    const [loser] = readClubs(part(from, end === null ? text.length : from + end.index))
    return winner === undefined ? undefined : {winners: [winner], loser}
  }
  const won = wins.exec(text)
  if (won === null) return undefined
  if (withdrew !== null && withdrew.index < won.index) {
    const [loser] = readClubs(part(0, withdrew.index))
    const after = withdrew.index + withdrew[0].length
    const winner = readSubject(part(after, text.length), won.index - after)
    return winner === undefined ? undefined : {winners: [winner], loser}
  }
  const list = readClubs(part(0, won.index))
  if (list.length > 1 && !/\d/.test(text.slice(0, won.index))) return {winners: list}
  const winner = subjectBefore(won.index)
  return winner === undefined ? undefined : {winners: [winner]}
}

// Who does something before a place: the linked club there, or what stands at the start of its clause up to the how.
function readSubject(sentence: Phrase, index: number): NamedClub | undefined {
  const linked = sentence.links.filter((link) => link.start < index)
  const [link] = linked
  if (link !== undefined) return namedClub(slicePhrase(sentence, link.start, link.end))
  const clauses = sentence.text.slice(0, index).split(/[，,、]/)
  const named = clauses
    .toReversed()
    .map((clause) =>
      clause
        .replace(/^[\s憑凭]*/, '')
        .replace(/(?:以|憑|凭|在|於|經|经|加時|互射|最終|總比數|兩回合).*$/, '')
        .trim(),
    )
    .find((clause) => clause !== '' && !/\d|優惠|入球|十二碼|總比/.test(clause))
  return named === undefined
    ? undefined
    : namedClub(
        slicePhrase(sentence, sentence.text.indexOf(named), sentence.text.indexOf(named) + named.length),
      )
}

/** The clubs that a text lists: "A, B and C", "A、B及C". */
function readClubs(phrase: Phrase): readonly NamedClub[] {
  const {links, text} = phrase
  if (links.length > 0 && links[0]?.start === 0)
    return links.map((link) => namedClub(slicePhrase(phrase, link.start, link.end)))
  return splitPhrase(phrase, /\s*(?:,\s*(?:and\s)?|\sand\s|、|及|和)\s*/g)
    .filter((part) => /\p{L}{2}/u.test(part.text) && text.length < 300)
    .map(namedClub)
}

// A clause with a score before the subject says how, and not who.
function startOfClause(text: string, end: number): number {
  const before = text.slice(0, end)
  const cut = Math.max(...[', ', '; ', ': '].map((mark) => before.lastIndexOf(mark)))
  const clause = before.slice(0, Math.max(0, cut))
  return cut > 0 &&
    (/\d\s*[-–:]\s*\d|withdrew|withdraws|disqualified|did not/.test(clause) ||
      /^(?:after|with|following)\b/i.test(clause))
    ? cut + 2
    : 0
}

function endOfName(text: string, from: number): number {
  const end = /\s(?:on|by|after|with|in|\d+\s*[-–:]\s*\d+)\b|[,.;]\s|\s\(|\.$/.exec(text.slice(from))
  return end === null ? text.length : from + end.index
}

function howDecided(text: string, aggregate: Score | undefined): DecidedBy {
  if (/penalt|shoot-?out|十二碼|十二码|點球|点球|PK/i.test(text)) return 'penalties'
  if (/away[ -]goals?|作客入球|客場(?:入|進)球/i.test(text)) return 'awayGoals'
  if (/extra[ -]time|a\.?e\.?t\b|加時|加时|延長賽/i.test(text)) return 'extraTime'
  if (/replay|重賽/i.test(text)) return 'replay'
  if (/disqualif|取消(?:參賽)?資格/i.test(text)) return 'disqualification'
  if (/withdr[ae]w|walk-?over|did not (?:appear|play)|棄權|弃权|退出/i.test(text)) return 'walkover'
  if (/drawing of lots|\blots\b|coin|抽籤/i.test(text)) return 'lots'
  if (/\bawarded\b|判/i.test(text)) return 'awarded'
  const level = aggregate !== undefined && aggregate[0] === aggregate[1]
  return aggregate !== undefined && !level ? 'aggregate' : 'unknown'
}

/** Which of the scores of a sentence is the aggregate, and which the shoot-out. */
function readScores(text: string): {aggregate: Score | undefined; penalties: Score | undefined} {
  const scores = findScores(text)
  const kinds = scores.map(({start, end}, i) => {
    const after = text.slice(end, scores[i + 1]?.start ?? text.length)
    const before = text.slice(scores[i - 1]?.end ?? 0, start)
    if (/^\s*(?:\(?(?:on|in|by|after)?\s*(?:the )?(?:penalt|pens?\b|shoot)|互射|十二碼|點球|PK)/i.test(after))
      return 'penalties'
    if (/^\s*(?:on\s)?(?:the )?agg/i.test(after)) return 'aggregate'
    if (/十二碼|點球|PK|penalt|shoot/i.test(before)) return 'penalties'
    if (/總比|总比|agg/i.test(before)) return 'aggregate'
    return undefined
  })
  const of = (kind: 'aggregate' | 'penalties') => scores[kinds.indexOf(kind)]?.score
  const bare = scores[kinds.indexOf(undefined)]?.score
  return {aggregate: of('aggregate') ?? bare, penalties: of('penalties')}
}
