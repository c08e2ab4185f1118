import type {Score} from '../../season/schema.ts'
import type {DraftGoal} from '../draft.ts'

/**
 * The goals of a match: "(Neymar 71'; Diego 56')", "(Nani 7,41; Olić 43, Robben 74 pen.)", those of the home club
 * before the semicolon. null where they are not as many as the score says, or something else stands among them.
 */
export function readGoals(text: string, score: Score): readonly DraftGoal[] | null {
  const inner = text
    .trim()
    .replace(/^[([]\s*/, '')
    .replace(/\s*[)\]]\s*$/, '')
  const halves = inner.split(';').map((half) => half.trim())
  const [first = '', second = ''] = halves.length === 1 && score[0] === 0 ? ['', halves[0]] : halves
  if (halves.length > 2) return null
  const home = readSide(first, 'home')
  const away = readSide(second, 'away')
  if (home?.length !== score[0] || away?.length !== score[1]) return null
  return [...home, ...away].sort((a, b) => timeOf(a) - timeOf(b))
}

function readSide(text: string, side: DraftGoal['side']): readonly DraftGoal[] | null {
  const goals: DraftGoal[] = []
  let rest = text.replace(/^[-–]$/, '').trim()
  let player: string | null = null
  while (rest !== '') {
    const minute = minutePattern.exec(rest)
    if (minute !== null) {
      if (player === null) return null
      goals.push(goalOf(player, minute, side))
      rest = rest.slice(minute[0].length).replace(/^[\s,]+/, '')
      continue
    }
    const name = /^([^\d,;()]*[\p{L}.][^\d,;()]*?)(?=\s+\d|\s*[,;(]|\s*$)/u.exec(rest)
    if (name === null) return null
    player = (name[1] ?? '').trim()
    rest = rest.slice(name[0].length).replace(/^[\s,]+/, '')
    // A scorer of one goal may stand without its minute.
    if (rest === '' || !/^\d/.test(rest)) goals.push({side, player})
  }
  return goals
}

const minutePattern =
  /^(\d{1,3})\s*'?\s*(?:\+\s*(\d{1,2})\s*'?)?\s*(\(?\s*(?:pen|p|og|o\.\s?g|e\.?t|penalty|own goal)\.?\s*\)?)?(?![\p{L}\d])/iu

function goalOf(
  player: string,
  [, minute, stoppage, mark = '']: RegExpExecArray,
  side: DraftGoal['side'],
): DraftGoal {
  const kind = /o/i.test(mark) ? 'own' : /p/i.test(mark) ? 'penalty' : undefined
  return {
    ...{side, player, minute: Number(minute)},
    ...(stoppage === undefined ? {} : {stoppage: Number(stoppage)}),
    ...(kind === undefined ? {} : {kind}),
  }
}

const timeOf = ({minute = 999, stoppage = 0}: DraftGoal) => minute + stoppage / 100
