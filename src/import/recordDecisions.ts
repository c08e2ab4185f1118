import type {ResolvedTie} from '../rules/resolved.ts'
import {resolveSeason} from '../rules/resolve.ts'
import {leader} from '../rules/score.ts'
import type {DecidedBy, Season, Stage, Tie} from '../season/schema.ts'
import type {ImportFinding} from './finding.ts'
import {defined} from './toMatch.ts'

export interface Recorded {
  readonly stages: readonly Stage[]
  readonly findings: readonly ImportFinding[]
}

/** Fills in who won each tie, and how, as far as matches and rules say; a tie that was played and stays open is told. */
export function recordDecisions(season: Season, lines: ReadonlyMap<string, number>): Recorded {
  const {ties} = resolveSeason(season)
  const findings: ImportFinding[] = []
  const stages = season.stages.map((stage): Stage => {
    if (stage.kind === 'groups') return stage
    return {
      ...stage,
      ties: stage.ties.map((tie) => {
        const resolved = ties.get(tie.id)
        if (resolved === undefined) return tie
        const recorded = recordTie(tie, resolved)
        const line = lines.get(tie.id)
        if (recorded.winner === undefined && isOver(tie)) {
          findings.push({kind: 'missing', what: 'winner', of: describeTie(tie), ...defined({line})})
        }
        if (recorded.decidedBy === 'unknown' && tie.decidedBy === undefined && tie.legs.length > 0) {
          findings.push({kind: 'missing', what: 'decision', of: describeTie(tie), ...defined({line})})
        }
        return recorded
      }),
    }
  })
  return {stages, findings}
}

function recordTie(tie: Tie, {decision, winner, slots, aggregate}: ResolvedTie): Tie {
  const slot = winner === null ? undefined : slots[winner]
  const club = slot?.kind === 'club' ? slot.club : undefined
  if (club === undefined) return tie
  // Legs that were all given by the organisers decided nothing on the field.
  const awarded = tie.legs.length > 0 && tie.legs.every(({status}) => status === 'awarded')
  const decidedBy = tie.decidedBy ?? (awarded ? 'awarded' : howDecided(decision.by))
  // A leg that was not played leaves the tie open to the rules, but who leads by the other went through by it.
  const led = aggregate !== null && leader(aggregate) === winner ? 'aggregate' : 'unknown'
  return {
    ...tie,
    winner: club,
    decidedBy: decidedBy === 'unknown' && tie.decidedBy === undefined ? led : decidedBy,
  }
}

const howDecided = (by: ResolvedTie['decision']['by']): DecidedBy => (by === 'open' ? 'unknown' : by)

const isOver = ({legs}: Tie) =>
  legs.length > 0 &&
  legs.every(
    ({score, afterExtraTime, status}) =>
      (score ?? afterExtraTime ?? status) !== undefined && (score !== null || afterExtraTime !== undefined),
  )

const describeTie = ({id, clubs}: Tie) =>
  `${id}: ${clubs.map((club) => (typeof club === 'string' ? club : '?')).join(' v ')}`
