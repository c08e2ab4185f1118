import type {Round} from '../../season/stage.ts'
import type {Text} from '../../season/text.ts'
import type {
  Draft,
  DraftEntrant,
  DraftKnockout,
  DraftRemark,
  DraftStage,
  DraftTie,
  NamedClub,
} from '../draft.ts'
import {mergeTies} from './knockouts.ts'
import {inItsLanguage, type Notebook} from './notebook.ts'
import type {PageFacts, PageStage} from './readPage.ts'
import {tiesInRound} from './rounds.ts'
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

interface StageAndRemarks {
  readonly stage: DraftStage
  readonly remarks: readonly DraftRemark[]
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

// A bracket may stand above all the rounds: those that follow on each other are put in their order.
function inOrderOfPlay(stages: readonly StageAndRemarks[]): readonly StageAndRemarks[] {
  const late: readonly Round[] = ['r32', 'r16', 'qf', 'sf', 'third-place', 'final']
  const place = ({stage}: StageAndRemarks) =>
    stage.zone === undefined && stage.round !== undefined ? late.indexOf(stage.round) : -1
  return stages.toSorted((a, b) => place(a) - place(b))
}

// What a sentence says of a tie without its matches stands in the tie's note.
function withNote(tie: DraftTie): DraftTie {
  const {aggregate, penalties} = tie
  const score = (pair: readonly [number, number]) => pair.join('–')
  if (tie.note !== undefined || (aggregate === undefined && penalties === undefined)) return tie
  const join = (total: string, shootOut: string, between: string) =>
    [
      ...(aggregate === undefined ? [] : [total.replace('%', score(aggregate))]),
      ...(penalties === undefined ? [] : [shootOut.replace('%', score(penalties))]),
    ].join(between)
  return {
    ...tie,
    note: {
      en: join('% on aggregate', '% on penalties', ', '),
      'zh-Hant': join('總比數%', '互射十二碼%', '，'),
      es: join('% en el global', '% en los penales', ', '),
    },
  }
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

// The champion won the final, and whoever won the other semi-final lost it.
function concludeFinal(
  stages: readonly StageAndRemarks[],
  {champions}: PageFacts,
  notebook: Notebook,
): readonly StageAndRemarks[] {
  const [champion, ...shared] = champions
  const semis = stages.find(({stage}) => stage.round === 'sf' && stage.zone === undefined)?.stage
  const winners = semis?.kind === 'knockout' ? (semis.ties ?? []).flatMap(({winner}) => winner ?? []) : []
  return stages.map((entry) => {
    const {stage} = entry
    if (stage.round !== 'final' || stage.zone !== undefined || stage.kind !== 'knockout' || shared.length > 0)
      return entry
    const [said, ...more] = stage.ties ?? []
    const winner = said?.winner ?? champion
    if (more.length > 0 || winner === undefined || (said !== undefined && !said.clubs.includes(null)))
      return entry
    const finalists = winners.length === 2 ? winners : []
    const loser = finalists.find((club) => !isSame(club, winner))
    const known = finalists.some((club) => isSame(club, winner)) ? (loser ?? null) : null
    if (known !== null)
      notebook.report({
        kind: 'guess',
        what: 'pairing',
        value: `${winner.name} – ${known.name}`,
        of: stage.label ?? '',
        line: stage.line,
      })
    const turn = known !== null && isSame(finalists[0] ?? winner, known)
    const tie: DraftTie = {
      ...{line: stage.line, decidedBy: 'unknown', tie: `${stage.label ?? ''} 1`},
      ...said,
      ...{aggregate: turned(said?.aggregate, turn), penalties: turned(said?.penalties, turn)},
      // In the order of their semi-finals, where that is known.
      ...{clubs: turn ? [known, winner] : [winner, known], winner},
    }
    return {...entry, stage: {...stage, ties: [withNote({...tie, note: undefined})]}}
  })
}

const turned = (score: readonly [number, number] | undefined, turn: boolean) =>
  score !== undefined && turn ? ([score[1], score[0]] as const) : score

const isSame = (a: NamedClub, b: NamedClub) =>
  a.name === b.name || (a.alias !== undefined && a.alias === b.alias)

// Ties of which the page lost even the clubs are open ties, where the round says how many there are.
function fillRounds(
  stages: readonly StageAndRemarks[],
  {schedule}: PageFacts,
  notebook: Notebook,
): readonly StageAndRemarks[] {
  const named = new Set(stages.map(({stage}) => stage.round))
  const onlyScheduled = [...new Map(schedule.map((one) => [one.round, one])).values()].filter(
    ({round}) => !named.has(round) && tiesInRound[round] !== undefined,
  )
  const all = [
    ...stages,
    ...onlyScheduled.map(({round, line}) => ({
      stage: {kind: 'knockout', line, label: round, round, ties: [], matches: []} satisfies DraftKnockout,
      remarks: [],
    })),
  ]
  return inOrderOfPlay(all).map((entry) => {
    const {stage} = entry
    const size = stage.round === undefined ? undefined : tiesInRound[stage.round]
    if (
      stage.kind !== 'knockout' ||
      stage.zone !== undefined ||
      stage.section !== undefined ||
      size === undefined
    )
      return entry
    const ties = stage.ties ?? []
    if (ties.length >= size || (stage.matches.length > 0 && ties.length === 0)) return entry
    const open = Array.from({length: size - ties.length}, (_, i): DraftTie => ({
      ...{line: stage.line, clubs: [null, null], tie: `${stage.label ?? ''} ${ties.length + i + 1}`},
    }))
    notebook.lost('clubs', `${stage.label ?? ''} (${open.length})`, stage.line)
    return {...entry, stage: {...stage, ties: [...ties, ...open]}}
  })
}

function joinEntrants({entrants, codes, seeds}: PageFacts): readonly DraftEntrant[] {
  const joined = entrants.map((entrant) => {
    const code = codes.find(({club}) => isSame(club, entrant.club))?.code
    const seed = seeds.find(({club}) => isSame(club, entrant.club))?.seed
    return {...entrant, ...(code === undefined ? {} : {code}), ...(seed === undefined ? {} : {seed})}
  })
  const others = [...codes, ...seeds]
    .map(({club}) => club)
    .filter((club, i, all) => all.findIndex((other) => isSame(other, club)) === i)
    .filter((club) => !entrants.some((entrant) => isSame(entrant.club, club)))
  return [
    ...joined,
    ...others.map((club) => {
      const code = codes.find((one) => isSame(one.club, club))?.code
      const seed = seeds.find((one) => isSame(one.club, club))?.seed
      return {
        line: club.line,
        club,
        ...(code === undefined ? {} : {code}),
        ...(seed === undefined ? {} : {seed}),
      }
    }),
  ]
}

// The pots as the entrants have them, and clubs that only the table of the pots has.
function joinPots({pots, entrants}: PageFacts, notebook: Notebook): PageFacts['pots'] {
  const names = [
    ...new Set([...pots.map(({name}) => name), ...entrants.flatMap(({pot}) => pot ?? [])]),
  ].sort()
  const byEntrant = (club: NamedClub) => entrants.find((entrant) => isSame(entrant.club, club))?.pot
  for (const {name, clubs} of pots)
    for (const club of clubs) {
      const said = byEntrant(club)
      if (said !== undefined && said !== name)
        notebook.report({
          kind: 'conflict',
          what: 'pot',
          of: club.name,
          said: name,
          found: said,
          line: club.line,
        })
    }
  return names.map((name) => {
    const listed = entrants.filter(({pot}) => pot === name).map(({club}) => club)
    const drawn = pots.filter((pot) => pot.name === name).flatMap(({clubs}) => clubs)
    const more = drawn.filter((club) => byEntrant(club) === undefined)
    return {name, clubs: [...listed, ...more]}
  })
}

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

// Notes say who went to another cup as the runner-up.
function runnerUpOf({notes, entrants}: PageFacts): NamedClub | undefined {
  for (const {text, line} of notes) {
    const words = typeof text === 'string' ? text : (text['zh-Hant'] ?? text.en ?? '')
    if (!/\bas (?:the )?runners?-?up\b|以亞軍身份/i.test(words)) continue
    const club = entrants.find((entrant) => words.startsWith(entrant.club.name))?.club
    if (club !== undefined) return {...club, line}
  }
  return undefined
}
