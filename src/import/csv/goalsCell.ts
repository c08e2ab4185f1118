import type {DraftGoal} from '../draft.ts'
import {isNone} from './choices.ts'

/** Goals as one cell: "home José Cardozo 12'; away Álvaro Saborío 45+2' (p)". */
export function writeGoals(goals: readonly DraftGoal[]): string {
  return goals.length === 0 ? 'none' : goals.map(writeGoal).join('; ')
}

function writeGoal({side, player, minute, stoppage, kind}: DraftGoal): string {
  const time = minute === undefined ? '' : ` ${minute}${stoppage === undefined ? '' : `+${stoppage}`}'`
  const sign = kind === undefined ? '' : kind === 'own' ? ' (og)' : ' (p)'
  return `${side} ${escapePlayer(player)}${time}${sign}`
}

// What would end the goal, and what at the end would be read as its minute or its kind.
const escapePlayer = (player: string) =>
  player.replaceAll(/[\\;\n\r]|^[\s:：]|[\s'′’)]$/g, (sign) => `\\${sign}`)

/** The goals of a cell; null where it is not written so. */
export function readGoals(text: string): readonly DraftGoal[] | null {
  if (isNone(text)) return []
  const parts = (text.match(/(?:\\[^]|[^;\n\r\\]|\\$)+/g) ?? []).filter((part) => part.trim() !== '')
  const goals = parts.map(readGoal)
  return goals.length > 0 && goals.every((goal) => goal !== null) ? goals : null
}

function readGoal(text: string): DraftGoal | null {
  const [, sideWord = '', rest = ''] = /^\s*([^\s:：]+)\s*[:：]?\s+([^]+)$/.exec(text) ?? []
  const side = sides.get(sideWord.toLowerCase())
  if (side === undefined) return null
  const [, beforeKind = rest, sign] = kindAtEnd.exec(rest) ?? []
  const [, name = beforeKind, minute, stoppage] = minuteAtEnd.exec(beforeKind) ?? []
  const player = readPlayer(name)
  if (player === '' || player.length > 120) return null
  if (minute !== undefined && (Number(minute) < 1 || Number(minute) > 150)) return null
  if (stoppage !== undefined && Number(stoppage) < 1) return null
  return {
    side,
    player,
    ...(minute === undefined ? {} : {minute: Number(minute)}),
    ...(stoppage === undefined ? {} : {stoppage: Number(stoppage)}),
    ...(sign === undefined ? {} : {kind: /^(p|pen)/i.test(sign) ? ('penalty' as const) : ('own' as const)}),
  }
}

const sides = new Map<string, 'home' | 'away'>([
  ...['home', 'h', 'local', '主', '主隊'].map((word) => [word, 'home'] as const),
  ...['away', 'a', 'visitante', '客', '客隊'].map((word) => [word, 'away'] as const),
])

// What stands before them is signs and escaped signs, so that none is cut in two.
const kindAtEnd = /^((?:\\[^]|[^\\])*?)\s+\((p|pen|pen\.|og|o\.g\.|ag|ec|e\.c\.)\)\s*$/i
const minuteAtEnd = /^((?:\\[^]|[^\\])*?)\s+(\d{1,3})(?:\+(\d{1,2}))?['′’]\s*$/

function readPlayer(name: string): string {
  const signs = name.match(/\\[^]|[^]/g) ?? []
  const isSpace = (sign: string) => sign.trim() === ''
  const start = signs.findIndex((sign) => !isSpace(sign))
  const end = signs.findLastIndex((sign) => !isSpace(sign))
  return signs
    .slice(Math.max(start, 0), end + 1)
    .map((sign) => (sign.length > 1 ? sign.slice(1) : sign))
    .join('')
}
