import type {Text} from '../season/text.ts'
import type {DraftStage} from './draft.ts'

/** What a stage is called in the report: as the input has it. */
export function stageLabel(stage: DraftStage): string {
  return stage.label ?? plain(stage.name) ?? stage.round ?? `line ${stage.line}`
}

const plain = (text: Text | undefined) => (typeof text === 'string' ? text : (text?.en ?? text?.es))
