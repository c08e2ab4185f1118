import type {ClubId, StageId} from '../season/ids.ts'
import type {Group, Stage, Tie} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import type {Rules} from '../rules/resolved.ts'
import {rankGroup} from '../rules/standings.ts'
import {bracketOrder} from './bracketOrder.ts'
import {buildGroups} from './buildGroups.ts'
import type {Draft, DraftGroup, DraftStage, NamedClub} from './draft.ts'
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
      return {kind: 'groups', ...head, id: stage.id, groups: (groups[i] ?? []).map(({clubs}) => clubs)}
    const {ties, findings: found} = pairLegs(stage, idOf)
    findings.push(...found)
    return {kind: 'knockout', ...head, ties}
  })
  const links = linkTies(paired)
  const ordered =
    draft.tiesInOrder === true
      ? paired.map((stage) => (stage.kind === 'knockout' ? stage.ties : []))
      : bracketOrder(paired, links)
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
              advance: saidAdvance(stage.groups[g], i) ?? foundAdvance(group, stage.groups[g], i),
            }),
          })),
        },
      ]
    }
    const ties = (ordered[i] ?? []).flatMap((tie): Tie[] => {
      const id = name.tieIds.get(tie)
      if (id === undefined) return []
      lines.set(id, tie.line)
      const {winner, next, loserNext, saidNobody, saidNowhere} = links.linkOf(tie)
      return [
        {
          id,
          clubs: placesOf(tie),
          legs: tie.legs,
          ...defined({winner: winner ?? (saidNobody ? null : undefined), decidedBy: tie.decidedBy}),
          ...defined({next: saidNowhere ? null : goalId(next)}),
          ...defined({loserNext: loserNext === null ? undefined : idOfTie(loserNext), note: tie.note}),
        },
      ]
    })
    return ties.length === 0 ? [] : [{kind: 'knockout', ...head, ties}]
  })
  const present = new Set(stages.map(({id}) => id))
  const stageIds = named.map(({id}) => (present.has(id) ? id : undefined))
  return {stages, rules, findings, stageIds, lines}

  // Where the input says the ways, or places that nobody has yet, it says all of them.
  function saidAdvance(group: DraftGroup | undefined, i: number): Group['advance'] {
    const said = group?.advance ?? []
    if (!said.some(({club, next}) => club === undefined || next !== undefined)) return undefined
    return said.map(({place, club, next}) => ({
      place,
      ...defined({club: club === undefined ? undefined : idOf(club)}),
      ...defined({next: goalId(next === undefined ? null : links.called(next, i))}),
    }))
  }

  function foundAdvance(group: Group, draftGroup: DraftGroup | undefined, i: number): Group['advance'] {
    const goalOf = (club: ClubId) => links.playsNext(club, i)
    const recorded = new Map(
      (draftGroup?.advance ?? []).flatMap(({place, club}) =>
        club === undefined ? [] : [[idOf(club), place] as const],
      ),
    )
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

function placesOf({clubs, names}: PairedTie): Tie['clubs'] {
  const place = (i: 0 | 1) => {
    const name = names[i] ?? null
    return name === null ? (clubs[i] ?? null) : {name}
  }
  return clubs.length === 1 ? [place(0)] : [place(0), place(1)]
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
