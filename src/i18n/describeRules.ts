import type {ResolvedStage} from '../rules/resolved.ts'
import type {Season} from '../season/schema.ts'
import type {Words} from './words.ts'

/** The rules of a season, a sentence each; of groups and of two-legged ties only where the season has them. */
export function describeRules(words: Words, rules: Season['rules']): string[] {
  const {stages} = words.season
  return [
    ...(stages.some(({kind}) => kind === 'groups') ? groupRules(words, rules) : []),
    ...(stages.some(({kind}) => kind === 'knockout') ? tieRules(words, rules, stages.some(hasTwoLegs)) : []),
  ]
}

/** The rules of one stage, a sentence each, with the number of legs of its ties. */
export function describeStageRules(words: Words, stage: ResolvedStage): string[] {
  if (stage.kind === 'groups') return groupRules(words, stage.rules)
  const {legs} = words.messages.about
  const counts = new Set(stage.ties.map(matchesOf).filter((n) => n > 0))
  const only = counts.size === 1 ? (counts.has(1) ? [legs.single] : counts.has(2) ? [legs.two] : []) : []
  return [...(counts.size > 1 ? [legs.mixed] : only), ...tieRules(words, stage.rules, hasTwoLegs(stage))]
}

/** The tiebreakers in the order of the regulations, by name; null where they are not known. */
export function tiebreakerNames(words: Words, rules: Season['rules']): string[] | null {
  const names = words.messages.tiebreakers
  return rules.tiebreakers?.filter((by) => by !== 'points').map((by) => names[by]) ?? null
}

function groupRules(words: Words, rules: Season['rules']): string[] {
  const {about, series} = words.messages
  const names = tiebreakerNames(words, rules)
  return [
    rules.pointsForWin === null ? about.pointsUnknown : about.pointsForWin(rules.pointsForWin),
    names === null || names.length === 0 ? about.rankedUnknown : about.rankedBy(series(names)),
  ]
}

function tieRules(words: Words, {awayGoals, extraTime}: Season['rules'], twoLegs: boolean): string[] {
  const {about} = words.messages
  return [
    ...(twoLegs ? [about.awayGoals[awayGoals ?? 'unknown']] : []),
    about.extraTime[extraTime === null ? 'unknown' : extraTime ? 'yes' : 'no'],
  ]
}

function hasTwoLegs(stage: ResolvedStage): boolean {
  return stage.kind === 'knockout' && stage.ties.some((tie) => matchesOf(tie) > 1)
}

function matchesOf({legs}: Extract<ResolvedStage, {kind: 'knockout'}>['ties'][number]): number {
  return legs.filter(({match}) => match.replay !== true).length
}
