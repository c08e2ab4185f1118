import {journeyWords} from './journeyWords.ts'
import type {Stop} from '../archive/journey.ts'
import {stageName, whereOf, type NamedStage, type StageWords} from './names.ts'

/** How far a club came, as the end of a sentence: "champion"; "out in the second round (Caribbean zone)". */
export function describeStop(words: StageWords, {result, stage}: Stop, lost: boolean): string {
  const journey = journeyWords[words.language]
  if (result === 'champion') return journey.champion
  if (result === 'runner-up') return journey.runnerUp
  if (stage === null) return journey.noMatch
  return (lost ? journey.outIn : journey.asFarAs)(stageInText(words, stage))
}

function stageInText(words: StageWords, stage: NamedStage): string {
  const {messages} = words
  const where = whereOf(words, stage)
  if (stage.name !== undefined) return stageName(words, stage)
  return stage.round === undefined
    ? journeyWords[words.language].inZone(messages.stage(where, null))
    : messages.within(messages.rounds[stage.round].inText(null), where)
}

/**
 * How far from the title: "Champion", "Final", "Semi-finals"; below the quarter-finals by the number of rounds. `short`
 * is for where there is little room: "Semis".
 */
export function levelName(
  {messages, language}: StageWords,
  fromEnd: number | null,
  length: 'name' | 'short' = 'name',
): string {
  const {rounds, season} = messages
  const journey = journeyWords[language]
  if (fromEnd === null) return journey.entered
  return (
    [season.champion, rounds.final[length], rounds.sf[length], rounds.qf[length]][fromEnd] ??
    journey.level[length](fromEnd)
  )
}
