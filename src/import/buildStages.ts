import type {ClubId, StageId} from '../season/ids.ts'
import type {Group, Stage, Tie} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import type {Rules} from '../rules/resolved.ts'
import {rankGroup} from '../rules/standings.ts'
import {bracketOrder} from './bracketOrder.ts'
import {buildGroups} from './buildGroups.ts'
import type {Draft, DraftStage, NamedClub} from './draft.ts'
import type {ImportFinding} from './finding.ts'
import {guessGroupRules} from './guessGroupRules.ts'
import {guessTieRules} from './guessTieRules.ts'
import {type Goal, linkTies, type PairedStage} from './linkTies.ts'
import {nameStages} from './nameStages.ts'
import {pairLegs, type PairedTie} from './pairLegs.ts'
import {stageLabel} from './stageLabel.ts'
import {defined} from './toMatch.ts'

export interface BuiltStages {
  readonly stages: readonly Stage[]
  readonly rules: Rules
  readonly findings: readonly ImportFinding[]
  /** By the place of the stage in the draft; undefined for one with no match. */
  readonly stageIds: readonly (StageId | undefined)[]
  /** The lines of the input on which ties stand, by the id of the tie. */
  readonly lines: ReadonlyMap<string, number>
}

/** Stages with their ties paired, linked, ordered and named, and with the rules that the results show. */
export function buildStages(draft: Draft, idOf: (club: NamedClub) => ClubId): BuiltStages {
  const findings: ImportFinding[] = []
  const groups = draft.stages.map((stage) => (stage.kind === 'groups' ? buildGroups(stage, idOf) : []))
  const paired = draft.stages.map((stage, i): PairedStage => {
    const head = {name: stageLabel(stage), round: stage.round}
    if (stage.kind === 'groups')
      return {kind: 'groups', ...head, groups: (groups[i] ?? []).map(({clubs}) => clubs)}
    const {ties, findings: found} = pairLegs(stage, idOf)
    findings.push(...found)
    return {kind: 'knockout', ...head, ties}
  })
  const links = linkTies(paired)
  const ordered = bracketOrder(paired, links)
  const named = nameStages(draft.stages, ordered)
  const tieRules = guessTieRules(paired, links, draft.rules ?? {})
  const through = (group: Group, i: number) =>
    new Set(group.clubs.filter((club) => links.playsNext(club, i) !== null))
  const groupRules = guessGroupRules(
    groups.flatMap((of, i) => of.map((group) => ({group, through: through(group, i)}))),
    rulesOfGroups(draft),
  )
  findings.push(...links.findings, ...tieRules.findings, ...groupRules.findings)
  const rules: Rules = {...groupRules.rules, ...tieRules.season}

  const goalId = (goal: Goal | null) => {
    if (goal === null) return undefined
    const stage = named[goal.stage]
    return goal.kind === 'groups' ? stage?.id : stage?.tieIds.get(goal.tie)
  }
  const idOfTie = (tie: PairedTie) => named.map(({tieIds}) => tieIds.get(tie)).find((id) => id !== undefined)
  const lines = new Map<string, number>()

  const stages = draft.stages.flatMap((stage, i): Stage[] => {
    const name = named[i]
    if (name === undefined) return []
    const {round, zone, section, note} = stage
    const own = {...defined(tieRules.stages[i] ?? {}), ...defined(stage.rules ?? {})}
    const head = {
      id: name.id,
      ...defined({round, zone, section, name: ownName(stage)}),
      ...(Object.keys(own).length > 0 ? {rules: own} : {}),
      ...defined({note}),
    }
    if (stage.kind === 'groups') {
      if (stage.groups.length === 0) return []
      return [
        {
          ...{kind: 'groups', ...head},
          groups: (groups[i] ?? []).map((group, g) => ({
            ...group,
            ...defined({
              advance: advanceOf(group, stage.groups[g]?.advance ?? [], (club) => links.playsNext(club, i)),
            }),
          })),
        },
      ]
    }
    const ties = (ordered[i] ?? []).flatMap((tie): Tie[] => {
      const id = name.tieIds.get(tie)
      if (id === undefined) return []
      lines.set(id, tie.line)
      const {winner, next, loserNext} = links.linkOf(tie)
      return [
        {
          id,
          clubs: tie.clubs,
          legs: tie.legs,
          ...defined({winner: winner ?? undefined, decidedBy: tie.decidedBy, next: goalId(next)}),
          ...defined({loserNext: loserNext === null ? undefined : idOfTie(loserNext), note: tie.note}),
        },
      ]
    })
    return ties.length === 0 ? [] : [{kind: 'knockout', ...head, ties}]
  })
  const present = new Set(stages.map(({id}) => id))
  const stageIds = named.map(({id}) => (present.has(id) ? id : undefined))
  return {stages, rules, findings, stageIds, lines}

  function advanceOf(
    group: Group,
    said: readonly {readonly place: number; readonly club: NamedClub}[],
    goalOf: (club: ClubId) => Goal | null,
  ): Group['advance'] {
    const recorded = new Map(said.map(({place, club}) => [idOf(club), place]))
    const {standings} = rankGroup(group, rules)
    // Whoever plays on has the best places, in the order of the table, whatever else the table says.
    const on = standings.filter(({club}) => goalOf(club) !== null || recorded.has(club))
    const advance = on.map(({club}, n) => ({
      place: recorded.get(club) ?? n + 1,
      club,
      ...defined({next: goalId(goalOf(club))}),
    }))
    return advance.length === 0 ? undefined : advance.sort((a, b) => a.place - b.place)
  }
}

// A stage needs a name of its own where there is no word for its round.
function ownName(stage: DraftStage): Text | undefined {
  if (stage.name !== undefined) return stage.name
  if (stage.round !== undefined || stage.zone !== undefined || stage.section !== undefined) return undefined
  return stageLabel(stage)
}

function rulesOfGroups({rules}: Draft) {
  return {
    ...(rules?.pointsForWin === undefined ? {} : {pointsForWin: rules.pointsForWin}),
    ...(rules?.tiebreakers === undefined
      ? {}
      : {tiebreakers: rules.tiebreakers === null ? null : [...rules.tiebreakers]}),
  }
}
