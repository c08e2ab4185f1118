import {type Finding, finding} from '../season/finding.ts'
import {tiesOf} from '../season/parts.ts'
import type {Path} from '../season/place.ts'
import {computeDecision} from './computeDecision.ts'
import type {ResolvedSeason, ResolvedTie, SlotIndex} from './resolved.ts'

/** Recorded winners and ways of deciding that legs and rules do not give. */
export function findWrongDecisions({record, ties}: ResolvedSeason): readonly Finding[] {
  return tiesOf(record).flatMap(({part, path}) => {
    const tie = ties.get(part.id)
    return tie?.record === part ? wrongDecision(tie, path) : []
  })
}

function wrongDecision(tie: ResolvedTie, path: Path): readonly Finding[] {
  const {record, decision} = tie
  const computed = computeDecision(tie)
  const found: Finding[] = []
  const given = clubIn(tie, computed.winner)
  if (record.winner != null && given !== null && given !== record.winner) {
    found.push(finding([...path, 'winner'], `${given}, as the legs and the rules give it`, record.winner))
  } else if (record.decidedBy !== undefined && record.decidedBy !== decision.by) {
    const expected =
      computed.decision.by === 'open'
        ? 'what the legs and the rules do not speak against'
        : `"${computed.decision.by}", as the legs and the rules give it`
    found.push(finding([...path, 'decidedBy'], expected, record.decidedBy))
  }
  return found
}

function clubIn({slots}: ResolvedTie, index: SlotIndex | null): string | null {
  const slot = index === null ? undefined : slots[index]
  return slot?.kind === 'club' ? slot.club : null
}
