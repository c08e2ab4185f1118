import type {Destination, ResolvedSeason, ResolvedTie, Slot, SlotIndex} from '../rules/resolved.ts'
import type {Group, Score, Stage} from '../season/schema.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import {formatScore} from './format.ts'
import type {Words} from './words.ts'

/** What it takes to name a stage, also one of another season. */
export type StageWords = Pick<Words, 'messages' | 'language'>
export type NamedStage = Pick<Stage, 'round' | 'zone' | 'section' | 'name'>

/** A stage as a title: "Quarter-finals"; "Central American zone, first round". */
export function stageName(words: StageWords, stage: NamedStage): string {
  if (stage.name !== undefined) return write(words, stage.name)
  const {messages} = words
  return messages.stage(whereOf(words, stage), stage.round ? messages.rounds[stage.round].name : null)
}

/** A stage as two lines: where it is played, empty where it is no part of the season, and its round. */
export function stageHeading(words: Words, stage: Stage): {readonly where: string; readonly name: string} {
  const where = whereOf(words, stage)
  if (stage.name !== undefined || stage.round === undefined) return {where: '', name: stageName(words, stage)}
  return {where: words.messages.stage(where, null), name: words.messages.rounds[stage.round].name}
}

/** A tie as a title: "Quarter-final 2"; "Final"; "Central American zone, first round, tie 2". */
export function tieName(words: Words, tie: ResolvedTie): string {
  const {messages} = words
  const {stage, n} = placeOf(words, tie)
  if (stage === null) return messages.tie.tie
  if (stage.name !== undefined || stage.round === undefined) return messages.tieOf(stageName(words, stage), n)
  return messages.stage(whereOf(words, stage), messages.rounds[stage.round].tie(n))
}

/** A tie inside a sentence: "the final"; "the first round, tie 2 (Central American zone)". */
export function tieInText(words: Words, tie: ResolvedTie): string {
  const {messages} = words
  const {stage, n} = placeOf(words, tie)
  if (stage === null || stage.name !== undefined || stage.round === undefined) return tieName(words, tie)
  return messages.within(messages.rounds[stage.round].inText(n), whereOf(words, stage))
}

export function groupName(words: Words, group: Group): string {
  return group.name === undefined ? words.messages.group(group.id) : write(words, group.name)
}

/** Who stands in a slot, or where the club will come from: "Winner of Quarter-final 2". */
export function slotName(words: Words, slot: Slot): string {
  const {messages, season} = words
  const {slots} = messages
  switch (slot.kind) {
    case 'club':
      return words.clubName(slot.club)
    case 'named':
      return write(words, slot.name)
    case 'winnerOf':
    case 'loserOf': {
      const tie = season.ties.get(slot.tie)
      return slots[slot.kind](tie ? tieInText(words, tie) : slot.tie)
    }
    case 'placed': {
      const stage = season.stageById.get(slot.stage)
      const group = stage?.kind === 'groups' ? stage.groups.find(({id}) => id === slot.group) : undefined
      const name = group ? groupName(words, group.record) : messages.group(slot.group)
      return messages.within(messages.placeIn(slot.place, name), stage ? whereOf(words, stage.record) : [])
    }
    case 'bye':
      return slots.bye
    case 'open':
      return isOver(season) ? slots.unknown : slots.open
  }
}

/** Where a club goes, as a title: "Semi-final 1"; "Group stage". */
export function destinationName(words: Words, to: Destination): string {
  return destination(words, to, false)
}

/** Where a club goes, inside a sentence: "the final"; "the group stage". */
export function destinationInText(words: Words, to: Destination): string {
  return destination(words, to, true)
}

/** A season is over once it has a champion or an end: what is then open is not known rather than to be decided. */
export function isOver({record}: ResolvedSeason): boolean {
  return record.champions.length > 0 || (record.end ?? null) !== null
}

/** A score as printed ("3–2") or, in words that are spoken, as said ("3 to 2"); turned for the second slot. */
export function writeScore(words: Words, score: Score, first: SlotIndex = 0): string {
  const turned: Score = first === 0 ? score : [score[1], score[0]]
  return words.spoken === true ? words.messages.spokenScore(...turned) : formatScore(turned)
}

/** A title as it stands inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function write(words: Pick<Words, 'language'>, text: Text): string {
  return textIn(text, words.language).text
}

function destination(words: Words, to: Destination, inText: boolean): string {
  const {messages, season} = words
  if (to.kind === 'tie') {
    const tie = season.ties.get(to.tie)
    return tie ? (inText ? tieInText : tieName)(words, tie) : to.tie
  }
  const stage = season.stageById.get(to.stage)
  if (stage?.kind !== 'groups') return to.stage
  const {record} = stage
  const group = to.group === null ? undefined : stage.groups.find(({id}) => id === to.group)
  if (group && stage.groups.length > 1) {
    return messages.within(groupName(words, group.record), whereOf(words, record))
  }
  if (!inText || record.name !== undefined || record.round === undefined) return stageName(words, record)
  return messages.within(messages.rounds[record.round].inText(null), whereOf(words, record))
}

function placeOf(words: Words, tie: ResolvedTie): {stage: Stage | null; n: number | null} {
  const stage = words.season.stageById.get(tie.stage)
  if (stage?.kind !== 'knockout') return {stage: null, n: null}
  return {stage: stage.record, n: stage.ties.length === 1 ? null : tie.number}
}

/** The zone of a stage and its section; empty where it is of all zones. */
export function whereOf(words: StageWords, {zone, section}: NamedStage): string[] {
  return [
    ...(zone === undefined ? [] : [words.messages.zones[zone]]),
    ...(section === undefined ? [] : [write(words, section)]),
  ]
}
