import type {Round} from '../../season/stage.ts'
import type {DraftKnockout, DraftRemark, DraftStage, DraftTie} from '../draft.ts'
import {isSameClub} from './joinEntrants.ts'
import type {Notebook} from './notebook.ts'
import type {PageFacts} from './pageFacts.ts'
import {tiesInRound} from './rounds.ts'

export interface StageAndRemarks {
  readonly stage: DraftStage
  readonly remarks: readonly DraftRemark[]
}

/** The champion won the final, and whoever won the other semi-final lost it. */
export function concludeFinal(
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
    const loser = finalists.find((club) => !isSameClub(club, winner))
    const known = finalists.some((club) => isSameClub(club, winner)) ? (loser ?? null) : null
    if (known !== null)
      notebook.report({
        kind: 'guess',
        what: 'pairing',
        value: `${winner.name} – ${known.name}`,
        of: stage.label ?? '',
        line: stage.line,
      })
    const turn = known !== null && isSameClub(finalists[0] ?? winner, known)
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

/** Ties of which the page lost even the clubs are open ties, where the round says how many there are. */
export function fillRounds(
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

/** What a sentence says of a tie without its matches stands in the tie's note. */
export function withNote(tie: DraftTie): DraftTie {
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

/** A bracket may stand above all the rounds: those that follow on each other are put in their order. */
export function inOrderOfPlay(stages: readonly StageAndRemarks[]): readonly StageAndRemarks[] {
  const late: readonly Round[] = ['r32', 'r16', 'qf', 'sf', 'third-place', 'final']
  const place = ({stage}: StageAndRemarks) =>
    stage.zone === undefined && stage.round !== undefined ? late.indexOf(stage.round) : -1
  return stages.toSorted((a, b) => place(a) - place(b))
}
