import {resolveLegs, sumAggregate} from '../rules/aggregate.ts'
import type {ClubId} from '../season/ids.ts'
import type {Draft, DraftMatch, NamedClub} from './draft.ts'
import type {ImportFinding} from './finding.ts'
import {contestOf} from './linkTies.ts'
import {namedClubs} from './namedClubs.ts'
import {pairLegs} from './pairLegs.ts'
import {stageLabel} from './stageLabel.ts'

/** What the input says twice and not alike, what it leaves out, and what it says that a season has no place for. */
export function checkFacts(draft: Draft, idOf: (club: NamedClub) => ClubId): readonly ImportFinding[] {
  const matches = draft.stages.flatMap((stage) =>
    stage.kind === 'groups' ? stage.groups.flatMap((group) => group.matches) : stage.matches,
  )
  const missed = draft.openScores === true ? matches.filter((match) => !isUnscored(match)) : matches
  // As the input writes them where it does so first.
  const names = new Map<ClubId | null, string>(
    namedClubs(draft)
      .toReversed()
      .map((club) => [idOf(club), club.name]),
  )
  const timed = matches.filter(({time}) => time !== undefined).map(({line}) => line)
  return [
    ...draft.stages.flatMap((stage): readonly ImportFinding[] => {
      const of = stageLabel(stage)
      if (stage.kind === 'groups') {
        return stage.groups
          .filter((group) => group.matches.length === 0)
          .map((group) => ({kind: 'missing', what: 'matches', of: `${of}, ${group.id}`, line: group.line}))
      }
      const {ties} = pairLegs(stage, idOf)
      if (ties.length === 0) return [{kind: 'missing', what: 'matches', of, line: stage.line}]
      return ties.flatMap((tie): readonly ImportFinding[] => {
        const {line, legs, aggregate: said} = tie
        const name = tie.clubs.map((club) => names.get(club) ?? '?').join(' v ')
        if (legs.length === 0) {
          if (tie.clubs.length === 1 || tie.clubs.every((club) => club === null)) return []
          return [{kind: 'missing', what: 'legs', of: `${of}: ${name}`, line}]
        }
        const found = sumAggregate(resolveLegs(legs, contestOf(tie).slots))
        if (said === undefined || found === null || (said[0] === found[0] && said[1] === found[1])) return []
        const [saidText, foundText] = [said.join('–'), found.join('–')]
        return [
          {kind: 'conflict', what: 'aggregate', of: `${of}: ${name}`, said: saidText, found: foundText, line},
        ]
      })
    }),
    ...missed.filter(isUndated).map((match): ImportFinding => ({
      ...{kind: 'missing', what: 'date', of: describeMatch(match), line: match.line},
    })),
    ...missed.filter(isUnscored).map((match): ImportFinding => ({
      ...{kind: 'missing', what: 'score', of: describeMatch(match), line: match.line},
    })),
    ...matches.flatMap(wrongScores),
    ...(timed.length > 0 ? [{kind: 'notKept', what: 'time', lines: timed} as const] : []),
  ]
}

// Goals are only added: no score is below the one before it.
function wrongScores(match: DraftMatch): readonly ImportFinding[] {
  const {line, halfTime, score, afterExtraTime} = match
  const steps = [halfTime, score, afterExtraTime].filter((step) => step != null)
  return steps.slice(1).flatMap((later, i) => {
    const before = steps[i]
    if (before === undefined || (before[0] <= later[0] && before[1] <= later[1])) return []
    const [said, found] = [before.join('–'), later.join('–')]
    return [{kind: 'conflict', what: 'score', of: describeMatch(match), said, found, line} as const]
  })
}

const isUndated = ({date}: DraftMatch) => date === undefined

const isUnscored = ({score, afterExtraTime, status}: DraftMatch) =>
  score === null && afterExtraTime === undefined && status === undefined

const describeMatch = ({home, away}: DraftMatch) => `${home?.name ?? '?'} v ${away?.name ?? '?'}`
