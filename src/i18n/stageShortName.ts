import type {Stage} from '../season/schema.ts'
import {stageName} from './names.ts'
import type {Words} from './words.ts'

/** A stage where there is little room: "Quarters". */
export function stageShortName(words: Words, stage: Stage): string {
  const plain = stage.name === undefined && stage.zone === undefined && stage.section === undefined
  return plain && stage.round ? words.messages.rounds[stage.round].short : stageName(words, stage)
}
