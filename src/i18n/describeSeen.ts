import type {ArchiveMatch} from '../archive/archiveMatch.ts'
import type {Score} from '../season/schema.ts'
import {formatScore} from './format.ts'
import type {Words} from './words.ts'

/**
 * The score of a match of any season with what belongs to it: "1–1, a.e.t., pens 4–2", home first or turned; its status,
 * or that it is not known, where there is none.
 */
export function describeResult(
  {messages}: Pick<Words, 'messages'>,
  match: ArchiveMatch,
  turned = false,
): string {
  const {goals, afterExtraTime, penalties, status} = match
  const {tie, table} = messages
  const write = (score: Score) => formatScore(turned ? [score[1], score[0]] : score)
  const parts = [
    goals ? write(goals) : status === null ? table.notKnown : '',
    afterExtraTime ? tie.marks.extraTime : '',
    penalties ? tie.withFigure(tie.decidedBy.penalties, write(penalties)) : '',
    match.replay ? messages.replay : '',
    status === null ? '' : messages.match.statuses[status],
  ]
  return messages.series(parts.filter((part) => part !== ''))
}
