import type {Destination, ResolvedGroup, ResolvedTie} from '../rules/resolved.ts'
import type {Stage} from '../season/schema.ts'
import {destinationName, groupName, stageName, whereOf} from './names.ts'
import type {Words} from './words.ts'

/** A tie below the heading of its stage: "Quarter-final 2"; "Tie 2"; empty where it is the only one. */
export function tieNameInStage(words: Words, tie: ResolvedTie): string {
  const {messages, season} = words
  const stage = season.stageById.get(tie.stage)
  if (stage?.kind !== 'knockout' || stage.ties.length === 1) return ''
  const {name, round} = stage.record
  return name === undefined && round
    ? messages.rounds[round].tie(tie.number)
    : messages.tie.numbered(tie.number)
}

/** A stage among others of its zone: "First round"; the zone itself where it has no rounds. */
export function stageNameInZone(words: Words, stage: Stage): string {
  const {messages} = words
  if (stage.name !== undefined || stage.zone === undefined) return stageName(words, stage)
  const [zone, ...section] = whereOf(words, stage)
  return messages.stage(section, stage.round ? messages.rounds[stage.round].name : null) || (zone ?? '')
}

/** A group among all of its season: "Group 5"; "Group A (Central American zone, first round)". */
export function groupNameInSeason(words: Words, group: ResolvedGroup): string {
  const name = groupName(words, group.record)
  const stage = words.season.stageById.get(group.stage)
  if (stage?.kind !== 'groups') return name
  if (stage.groups.length === 1) return stageName(words, stage.record)
  const only = words.season.stages.filter(({kind}) => kind === 'groups').length === 1
  const apart = !only || whereOf(words, stage.record).length > 0
  return words.messages.within(name, apart ? [stageName(words, stage.record)] : [])
}

/** Where a club goes from a stage, as a title: without the zone where it stays in it. */
export function destinationFrom(words: Words, to: Destination, from: Stage): string {
  const stages = words.season.stageById
  const target = stages.get(to.kind === 'tie' ? (words.season.ties.get(to.tie)?.stage ?? from.id) : to.stage)
  const round = target?.record.name === undefined && target?.record.round
  if (!round || whereOf(words, target.record).join() !== whereOf(words, from).join()) {
    return destinationName(words, to)
  }
  const {name, tie} = words.messages.rounds[round]
  if (target.kind === 'groups') {
    const group = target.groups.length === 1 ? undefined : target.groups.find(({id}) => isGroup(to, id))
    return group ? groupName(words, group.record) : name
  }
  const number = target.ties.find(({id}) => to.kind === 'tie' && id === to.tie)?.number ?? null
  return tie(target.ties.length === 1 ? null : number)
}

const isGroup = (to: Destination, id: ResolvedGroup['id']) => to.kind === 'groups' && to.group === id
