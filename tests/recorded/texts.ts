import {languages} from '../../src/season/languages.ts'

/** Keys whose value a reader sees as a sentence or a phrase, never only as a name. */
const sentences = new Set([
  'competition',
  'format',
  'label',
  'qualifiedAs',
  'note',
  'text',
  'section',
  'place',
  'rules',
])

const seen = new Set<string>([...sentences, ...languages, 'name', 'venue', 'city', 'player'])

/** The texts of a file that miss a language, as the paths to them. */
export function textsWithoutAllLanguages(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return sentences.has(lastKey(path)) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  const found = languages.filter((language) => keys.includes(language))
  if (found.length > 0) return found.length === languages.length ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) => textsWithoutAllLanguages(inner, `${path}/${key}`))
}

/** Everything that a file says in Chinese. */
export function chineseTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(chineseTexts)
}

/** All that a reader sees of a file as a sentence, a phrase or a name, in every language; ids are not among it. */
export function readerTexts(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return seen.has(lastKey(path)) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => readerTexts(inner, `${path}/${key}`))
}

/** Figures joined by a hyphen: a score or a span, which take an en dash. */
export const hyphenated = /\d-\d/

/** Characters of Simplified Chinese that Traditional Chinese does not have. */
export const simplified =
  /[国队赛军联时间个来东组决胜负场实级际体会汉语书长门开关马鸟鱼龙岁华车专业丽义乐习乡买争亏云亚产亲亿仅仓们价众优传伤进连远选过还这边达运动单双发变号员图团场声处备复头夺妇学宁将对导尔尝层岛币师帅带帮应张归录总战户报拟据换术权条极构标样档毕气没泽济测点热爱独猎现环电画疗盖监盘积称稳竞笔签类红级约纪线练终结绝统继续维绿罗罚职脑艺节药观规视觉计认议记讲许论设证评识诉词译试话误说请读调谢贝负财责败货质费资赢赵跃转轮软辑输边迁适逊遗邓郑释尔钟铁银错键镇闭问闻阅队阳阶际陆陈险随难雾静韩页顶项顺须预领频题颜额风饭馆验]/u

/** ASCII punctuation between Chinese characters. */
export const halfWidth = /\p{Script=Han}[,.;:!?()]\s*\p{Script=Han}/u

// An entry of a list belongs to the key of the list.
function lastKey(path: string): string {
  return path.split('/').findLast((key) => !/^\d+$/.test(key)) ?? ''
}
