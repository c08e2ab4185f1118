import type {Round, Zone} from '../../season/stage.ts'
import type {Phrase} from './phrase.ts'
import type {Block} from './readMarkdown.ts'
import {groupOf, roundOf, zoneOf} from './rounds.ts'

/** What a section is about, by its heading. */
export type Topic =
  | {readonly kind: 'zone'; readonly zone: Zone}
  | {readonly kind: 'group'; readonly id: string}
  | {readonly kind: 'round'; readonly round: Round}
  | {readonly kind: 'leg'; readonly leg: number}
  | {
      readonly kind:
        | 'lead'
        | 'entrants'
        | 'draw'
        | 'format'
        | 'schedule'
        | 'bracket'
        | 'finals'
        | 'seeding'
        | 'champion'
        | 'notes'
        | 'references'
        | 'links'
        | 'other'
    }

export interface Section {
  readonly topic: Topic
  readonly heading: Phrase | undefined
  readonly line: number
  /** What stands under the heading, up to the next one. */
  readonly blocks: readonly Block[]
  /** The topics of the sections it lies in, the nearest first. */
  readonly within: readonly Topic[]
}

/** The sections of a page in order. A bold line that names a round or a group is a heading too. */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const sections: {
    topic: Topic
    heading: Phrase | undefined
    line: number
    blocks: Block[]
    within: Topic[]
  }[] = [{topic: {kind: 'lead'}, heading: undefined, line: 1, blocks: [], within: []}]
  let path: {topic: Topic; depth: number}[] = []
  for (const block of blocks) {
    const heading = asHeading(block)
    if (heading === undefined) {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    const depth = heading.depth ?? bold
    path = path.filter((above) => above.depth < depth)
    const topic = topicOf(heading.phrase.text)
    sections.push({
      ...{topic, heading: heading.phrase, line: block.line, blocks: []},
      within: path.map((above) => above.topic).reverse(),
    })
    path.push({topic, depth})
  }
  return sections
}

// Deeper than any heading of Markdown.
const bold = 7

function asHeading(block: Block): {phrase: Phrase; depth?: number} | undefined {
  if (block.kind === 'heading') return block
  if (block.kind !== 'paragraph' || !block.phrase.bold || block.phrase.text.length > 30) return undefined
  const {kind} = topicOf(block.phrase.text)
  return kind === 'round' || kind === 'group' || kind === 'leg' ? block : undefined
}

/** What a heading says that its section is about. */
export function topicOf(heading: string): Topic {
  const text = heading.replaceAll(/\s+/g, ' ').trim()
  const id = groupOf(text)
  if (id !== undefined) return {kind: 'group', id}
  const leg = legOf(text)
  if (leg !== undefined) return {kind: 'leg', leg}
  const found = topics.find(([, pattern]) => pattern.test(text))?.[0]
  if (found !== undefined) return {kind: found}
  const round = roundOf(text)
  if (round !== undefined) return {kind: 'round', round}
  const zone = zoneOf(text)
  return zone === undefined || text.length > 30 ? {kind: 'other'} : {kind: 'zone', zone}
}

/** The leg that a heading or a cell names. */
export function legOf(text: string): number | undefined {
  if (/^(?:首回合|第一回合|first leg|1st leg|leg 1)$/i.test(text.trim())) return 1
  return /^(?:次回合|第二回合|second leg|2nd leg|leg 2)$/i.test(text.trim()) ? 2 : undefined
}

const topics = [
  [
    'entrants',
    /^(?:參賽(?:球隊|球會|隊伍|資格|名單)|合資格球隊|participat|qualif(?:ied|ication)|teams$|entrants$|clubs$)/i,
  ],
  ['draw', /^(?:抽籤(?:結果|儀式)?|draws?)$/i],
  ['schedule', /^(?:賽程(?:表)?|比賽日期|日程|schedule|round and draw dates)$/i],
  ['format', /^(?:形式|(?:新|比賽)?賽制|比賽形式|format)$/i],
  ['bracket', /^(?:晉級圖|對戰圖|對陣圖|賽程圖|bracket)$/i],
  [
    'finals',
    /^(?:決賽(?:週|周|圈|階段)|淘汰賽(?:階段)?|賽事|比賽|knock-?out (?:stage|phase)|championship (?:stage|round)|final (?:stage|rounds?))$/i,
  ],
  ['seeding', /^(?:種子(?:排名|球隊)?|seeding|seeds)$/i],
  ['champion', /^(?:冠軍|champions?|winners?)$/i],
  ['notes', /^(?:備註|附註|註釋|注釋|註解|notes?)$/i],
  ['references', /^(?:參考(?:資料|文獻|來源)?|資料來源|相關條目|參見|references|see also|sources)$/i],
  ['links', /^(?:外部連結|外部链接|外部鏈接|external links)$/i],
] as const
