import type {Scene} from '../drawing/scene.ts'
import {formatDateRange} from '../i18n/dates.ts'
import {describeTie} from '../i18n/describeTie.ts'
import {formatList, seasonLabel} from '../i18n/format.ts'
import {pageWords} from '../i18n/pageWords.ts'
import type {ResolvedTie} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import {textIn} from '../season/textIn.ts'
import {hasView} from '../viewer/state/seasonViews.ts'

/** A season in a few sentences: what the page holds, who won, how the title was decided, and when. */
export function describeSeason(scene: Scene): string {
  const {season, messages, language} = scene
  const {record} = season
  const {season: words, sentences, labelled, clauses} = messages
  const champions = record.champions.map(({club}) => club)
  const names = (clubs: readonly ClubId[]) => formatList(language, clubs.map(scene.clubName))
  const honours = [
    ...(champions.length > 0
      ? [labelled(champions.length > 1 ? words.champions : words.champion, names(champions))]
      : []),
    ...(record.runnersUp.length > 0
      ? [labelled(record.runnersUp.length > 1 ? words.runnersUp : words.runnerUp, names(record.runnersUp))]
      : []),
  ]
  const final = titleTie(scene)
  const {start, end} = record
  return sentences([
    pageWords[language].about(textIn(record.competition, language).text, seasonLabel(language, record), {
      bracket: hasView(season, 'bracket'),
      groups: hasView(season, 'groups'),
    }),
    ...(honours.length > 0 ? [clauses(honours)] : []),
    ...(final ? [describeTie(scene, final)] : []),
    ...(start && end ? [clauses([formatDateRange(language, start, end)])] : []),
  ])
}

/** The tie that was won with the title; none where a table decided it, or nobody. */
function titleTie({season}: Scene): ResolvedTie | undefined {
  const [champion, another] = season.record.champions
  if (champion === undefined || another !== undefined) return undefined
  return [...season.ties.values()].findLast(({winner, slots, next, stage}) => {
    const won = winner === null ? undefined : slots[winner]
    const {round} = season.stages.find(({record}) => record.id === stage)?.record ?? {}
    return next === null && round !== 'third-place' && won?.kind === 'club' && won.club === champion.club
  })
}
