import type {Round, Zone} from '../../season/stage.ts'

/** The round that a heading or a cell names, and nothing but it. */
export function roundOf(text: string): Round | undefined {
  const name = text
    .replace(/^\d{4}(?:[–-]\d{2,4})?年?/, '')
    .replaceAll(/[\s:：]/g, '')
    .toLowerCase()
  return roundNames.find(([, , whole]) => whole.test(name))?.[0]
}

/** The round that a sentence names. */
export function findRound(text: string): Round | undefined {
  const words = text.replaceAll(/\s/g, '').toLowerCase()
  return roundNames.find(([, anywhere]) => anywhere.test(words))?.[0]
}

// In this order, since 半準決賽 contains 準決賽 and that contains 決賽.
const patterns: readonly (readonly [Round, RegExp])[] = [
  ['finalGroup', /(?:[a-z]+)?finalgroup(?:stage)?|決賽循環賽|決賽小組/],
  ['r32', /(?:三十二|32)強(?:賽|淘汰賽)?|(?:the)?(?:roundof|last)32/],
  ['r16', /(?:十六|16)強(?:賽|淘汰賽)?|(?:the)?(?:roundof|last)16/],
  ['qf', /半準決賽|(?:八|8)強(?:賽|淘汰賽)?|四分之一決賽|(?:the)?quarter-?finals?(?:round)?/],
  ['sf', /準決賽|半決賽|(?:四|4)強(?:賽)?|(?:the)?semi-?finals?(?:round)?/],
  [
    'third-place',
    /季軍(?:戰|賽|爭奪戰)|三、?四名(?:決賽|戰)?|第三名(?:決賽|附加賽)?|(?:the)?third-?placematch|(?:the)?thirdplaceplay-?off/,
  ],
  ['groups', /小組賽(?:階段)?|分組賽|(?:the)?groupstage|小組階段/],
  ['playoff', /附加賽|(?:the)?play-?off(?:round|s)?/],
  ['preliminary', /初賽圈?|預賽|(?:the)?preliminary(?:round)?/],
  ['qualifying', /外圍賽|資格賽|(?:the)?qualifying(?:round)?/],
  ['first', /第一圈|第一輪|首圈|首輪|第1[圈輪]|(?:the)?first-?round/],
  ['second', /第二圈|第二輪|次圈|第2[圈輪]|(?:the)?second-?round/],
  ['third', /第三圈|第三輪|第3[圈輪]|(?:the)?third-?round/],
  ['fourth', /第四圈|第四輪|第4[圈輪]|(?:the)?fourth-?round/],
  ['fifth', /第五圈|第五輪|第5[圈輪]|(?:the)?fifth-?round/],
  ['final', /(?:總|總)?決賽(?![週周圈階])|(?:the)?finals?/],
]

const roundNames = patterns.map(
  ([round, pattern]) => [round, pattern, new RegExp(`^(?:${pattern.source})$`)] as const,
)

/** How many ties a round has wherever it is played as a knock-out. */
export const tiesInRound: Partial<Record<Round, number>> = {
  r32: 16,
  r16: 8,
  qf: 4,
  sf: 2,
  final: 1,
  'third-place': 1,
}

/** The zone that a heading or a cell names. */
export function zoneOf(text: string): Zone | undefined {
  const name = text.replaceAll(/\s/g, '').toLowerCase()
  const caribbean = /加勒比|caribbean/.test(name)
  const both = /中北美|北中美|northandcentral/.test(name)
  const north = /北美|northamerica/.test(name)
  const central = /中美|centralamerica/.test(name)
  if (caribbean) return both || north || central ? undefined : 'caribbean'
  if (both || (north && central)) return 'north-central'
  if (north) return 'north'
  return central ? 'central' : undefined
}

/** The id of the group that a heading names: "1" in 第 1 組, "A" in "A 組" and "Group A". */
export function groupOf(text: string): string | undefined {
  const name = text.trim()
  const [, numbered, lettered, english] =
    /^第?\s*(\d{1,2}|[一二三四五六七八九十]+)\s*[組组]$|^([A-Z])\s*[組组]$|^Group\s+([A-Z]|\d{1,2})$/iu.exec(
      name,
    ) ?? []
  if (numbered !== undefined) return String(readNumber(numbered) ?? numbered)
  return (lettered ?? english)?.toUpperCase()
}

const digits = '零一二三四五六七八九'

/** A whole number in digits or in Chinese up to 99: 3, 三, 十二, 二十一. */
export function readNumber(text: string): number | undefined {
  const word = text.trim()
  if (/^\d+$/.test(word)) return Number(word)
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word) ?? []
  if (tens === undefined && ten === undefined && ones === undefined) return undefined
  if (ten === undefined)
    return tens !== undefined && ones !== undefined ? undefined : digits.indexOf(tens ?? ones ?? '')
  return (
    (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones))
  )
}
