import type {Round} from '../../season/stage.ts'
import type {Text} from '../../season/text.ts'
import type {Draft, DraftRemark} from '../draft.ts'
import {concludeFinal, fillRounds, inOrderOfPlay, type StageAndRemarks, withNote} from './concludeRounds.ts'
import {joinEntrants, joinPots, runnerUpOf} from './joinEntrants.ts'
import {mergeTies} from './knockouts.ts'
import {inItsLanguage, type Notebook} from './notebook.ts'
import type {PageFacts, PageStage} from './pageFacts.ts'
import {pointsForWin} from './standings.ts'

/** What a page says, put together: a round that stands in several places is one stage. */
export function assembleDraft(facts: PageFacts, notebook: Notebook): Draft {
  const stages = fillRounds(concludeFinal(joinStages(facts), facts, notebook), facts, notebook)
  const drafted = stages.map(({stage}) => stage)
  const indexOf = (round: Round) => drafted.findIndex((stage) => stage.round === round)
  const {lead, draw, draws, champions, format} = facts
  const lostDates = facts.schedule.filter(({round}) => indexOf(round) === -1)
  if (lostDates.length > 0)
    notebook.report({kind: 'notKept', what: 'schedule', lines: [...new Set(lostDates.map(({line}) => line))]})
  const [firstDraw, ...otherDraws] = draw.date === undefined ? draws : [undefined, ...draws]
  const pots = joinPots(facts, notebook)
  const runnerUp = runnerUpOf(facts)
  const win = pointsForWin(
    drafted.flatMap((stage) =>
      stage.kind === 'groups' ? stage.groups.flatMap(({table}) => table ?? []) : [],
    ),
  )
  const hadExtraTime = drafted.some(
    (stage) =>
      stage.kind === 'knockout' && stage.ties?.some(({decidedBy}) => decidedBy === 'extraTime') === true,
  )
  const date = draw.date ?? firstDraw?.date
  const place = draw.place ?? firstDraw?.place
  return {
    ...(lead.id === undefined ? {} : {id: lead.id}),
    ...(lead.competition === undefined ? {} : {competition: lead.competition}),
    ...(lead.edition === undefined ? {} : {edition: lead.edition}),
    ...(format === undefined ? {} : {format}),
    rules: {...(win === undefined ? {} : {pointsForWin: win}), ...(hadExtraTime ? {extraTime: true} : {})},
    stages: drafted,
    entrants: joinEntrants(facts),
    ...(date === undefined && place === undefined && draw.rules.length === 0 && pots.length === 0
      ? {}
      : {
          draw: {
            ...(date === undefined ? {} : {date}),
            ...(place === undefined ? {} : {place: inItsLanguage(place)}),
            ...(draw.rules.length === 0 ? {} : {rules: draw.rules}),
            ...(pots.length === 0 ? {} : {pots}),
          },
        }),
    schedule: facts.schedule.flatMap(({round, matchday, leg, from, to}) => {
      const stage = indexOf(round)
      return stage === -1 ? [] : [{stage, matchday, leg, from, to}]
    }),
    ...(champions.length === 0 ? {} : {champions}),
    ...(runnerUp === undefined ? {} : {runnersUp: [runnerUp]}),
    notes: [
      ...(lead.notes ?? []),
      ...facts.notes,
      ...stages.flatMap(({remarks}, stage) => remarks.map((remark) => ({...remark, stage}))),
      ...otherDraws.flatMap((other) => (other === undefined ? [] : [drawRemark(other)])),
    ],
    sources: [...(lead.title === undefined ? [] : [{title: pageTitle(lead.title)}]), ...facts.sources],
  }
}

function joinStages({stages, brackets}: PageFacts): readonly StageAndRemarks[] {
  const keyOf = (stage: PageStage) =>
    [stage.round, stage.zone, stage.kind === 'knockout' ? stage.section : ''].join('|')
  const joined = new Map<string, PageStage[]>()
  for (const stage of stages) joined.set(keyOf(stage), [...(joined.get(keyOf(stage)) ?? []), stage])
  for (const bracket of brackets) {
    const key = [bracket.round, undefined, undefined].join('|')
    const stage = {
      kind: 'knockout',
      label: bracket.round,
      zone: undefined,
      section: undefined,
      remarks: [],
      ...bracket,
    } as const
    joined.set(key, [stage, ...(joined.get(key) ?? [])])
  }
  const result = [...joined.values()].flatMap((parts): readonly StageAndRemarks[] => {
    const [first] = parts
    if (first === undefined) return []
    const remarks = parts.flatMap((part) => part.remarks)
    const head = {
      line: first.line,
      label: first.label,
      round: first.round,
      ...(first.zone === undefined ? {} : {zone: first.zone}),
    }
    if (first.kind === 'groups') {
      const groups = parts
        .flatMap((part) => (part.kind === 'groups' ? part.groups : []))
        .filter(({clubs}) => clubs.length > 1)
      return [{stage: {kind: 'groups', ...head, groups}, remarks}]
    }
    const knockouts = parts.flatMap((part) => (part.kind === 'knockout' ? [part] : []))
    const ties = mergeTies(knockouts.flatMap((part) => part.ties)).map((tie, i) => ({
      ...tie,
      tie: tie.tie ?? `${first.label} ${i + 1}`,
    }))
    const section = first.section === undefined ? {} : {section: sectionName(first.section)}
    return [
      {
        stage: {
          kind: 'knockout',
          ...head,
          ...section,
          ties: ties.map(withNote),
          matches: knockouts.flatMap((part) => part.matches),
        },
        remarks,
      },
    ]
  })
  return inOrderOfPlay(result)
}

const sectionName = (id: string): Text => ({
  en: `group ${id}`,
  'zh-Hant': /^\d/.test(id) ? `第${id}組` : `${id}組`,
  es: `grupo ${id}`,
})

const pageTitle = (title: string): Text => ({
  en: `Chinese Wikipedia: ${title}`,
  'zh-Hant': `中文維基百科：${title}`,
  es: `Wikipedia en chino: ${title}`,
})

function drawRemark({date, place, of, line}: PageFacts['draws'][number]): DraftRemark {
  const where = place === undefined ? '' : `, ${place}`
  return {
    line,
    text: {
      'zh-Hant': `抽籤${of === '' ? '' : `（${of}）`}：${date}${where}`,
      en: `Draw${of === '' ? '' : ` (${of})`}: ${date}${where}`,
    },
  }
}
