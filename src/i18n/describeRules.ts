import type {ResolvedStage, ResolvedTie, Rules} from '../rules/resolved.ts'
import type {Language} from '../season/languages.ts'
import type {Tiebreaker} from '../season/regulations.ts'
import {rulesWords} from './rulesWords.ts'
import type {Words} from './words.ts'

/**
 * The rules of a season, a sentence each: of groups and of two-legged ties only where the season has them, and none
 * that every stage has its own of.
 */
export function describeRules(words: Words, rules: Rules): string[] {
  const {stages} = words.season
  const holds = (rule: keyof Rules) => (stage: ResolvedStage) => stage.record.rules?.[rule] === undefined
  const groups = stages.filter(({kind}) => kind === 'groups')
  const knockout = stages.filter(({kind}) => kind === 'knockout')
  return [
    ...(groups.some(holds('pointsForWin')) ? [pointsRule(words, rules)] : []),
    ...(groups.some(holds('tiebreakers')) ? [rankingRule(words, rules)] : []),
    ...(knockout.filter(hasTwoLegs).some(holds('awayGoals')) ? [awayGoalsRule(words, rules)] : []),
    ...(knockout.some(holds('extraTime')) ? [extraTimeRule(words, rules)] : []),
  ]
}

/** The rules of one stage, a sentence each, with the number of legs of its ties. */
export function describeStageRules(words: Words, stage: ResolvedStage): string[] {
  const {rules} = stage
  if (stage.kind === 'groups') return [pointsRule(words, rules), rankingRule(words, rules)]
  const {legs} = rulesWords[words.language]
  const counts = new Set(stage.ties.map(matchesOf).filter((n) => n > 0))
  const only = counts.size === 1 ? (counts.has(1) ? [legs.single] : counts.has(2) ? [legs.two] : []) : []
  return [
    ...(counts.size > 1 ? [legs.mixed] : only),
    ...(hasTwoLegs(stage) ? [awayGoalsRule(words, rules)] : []),
    extraTimeRule(words, rules),
  ]
}

/** The rule of the season that a decision followed, as a sentence; null where no rule of this kind decided. */
export function describeRule(words: Words, tie: ResolvedTie): string | null {
  const {awayGoals, extraTime} = tie.rules
  switch (tie.decision.by) {
    case 'awayGoals':
      return awayGoals === null ? null : rulesWords[words.language].awayGoals[awayGoals]
    case 'extraTime':
    case 'penalties':
      return extraTime === null
        ? null
        : words.messages.details.rule.extraTime[extraTime ? 'yes' : 'no'](matchesOf(tie) > 1)
    default:
      return null
  }
}

/** What ranks clubs level on points, by name, in the order of the regulations. */
export function tiebreakerNames(language: Language, tiebreakers: readonly Tiebreaker[]): string[] {
  const names = rulesWords[language].tiebreakers
  return tiebreakers.filter((by) => by !== 'points').map((by) => names[by])
}

function pointsRule({language}: Words, {pointsForWin}: Rules): string {
  const said = rulesWords[language]
  return pointsForWin === null ? said.pointsUnknown : said.pointsForWin(pointsForWin)
}

function rankingRule(words: Words, rules: Rules): string {
  const {rankedUnknown, rankedBy} = rulesWords[words.language]
  const names = tiebreakerNames(words.language, rules.tiebreakers ?? [])
  return names.length === 0 ? rankedUnknown : rankedBy(words.messages.series(names), names.length > 1)
}

function awayGoalsRule({language}: Words, {awayGoals}: Rules): string {
  return rulesWords[language].awayGoals[awayGoals ?? 'unknown']
}

function extraTimeRule({language}: Words, {extraTime}: Rules): string {
  return rulesWords[language].extraTime[extraTime === null ? 'unknown' : extraTime ? 'yes' : 'no']
}

function hasTwoLegs(stage: ResolvedStage): boolean {
  return stage.kind === 'knockout' && stage.ties.some((tie) => matchesOf(tie) > 1)
}

function matchesOf({legs}: ResolvedTie): number {
  return legs.filter(({match}) => match.replay !== true).length
}
