import {resultKeys} from '../archive/matchRecords.ts'
import type {Scene} from '../drawing/scene.ts'
import {sideName} from '../i18n/describeMatch.ts'
import {matchGoals} from '../rules/aggregate.ts'
import {seasonMatches} from '../rules/seasonMatches.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import type {Dataset} from './dataset.ts'

const keys = [
  'season',
  'match',
  'stage',
  'tie',
  'leg',
  'group',
  'matchday',
  ...resultKeys,
  'venue',
  'city',
  'attendance',
]

/** The matches of a season by date, all of them or those of its groups. */
export function seasonMatchRecords(scene: Scene, which: 'all' | 'groups'): Dataset {
  const {season, language} = scene
  const write = (text: Text | undefined) => (text === undefined ? null : textIn(text, language).text)
  const matches = seasonMatches(season).filter(({group}) => which === 'all' || group !== undefined)
  return {
    ...{name: `${season.record.id}-${which === 'all' ? 'matches' : 'group-matches'}`, keys},
    records: matches.map(({id, match, stage, tie, leg, group, matchday}) => {
      const goals = matchGoals(match)
      return {
        season: season.record.id,
        match: id,
        stage: stage.record.id,
        tie: tie?.id ?? null,
        leg: leg ?? null,
        group: group?.id ?? null,
        matchday: matchday ?? null,
        date: match.date ?? null,
        home: match.home,
        away: match.away,
        homeName: sideName(scene, match, 'home', tie),
        awayName: sideName(scene, match, 'away', tie),
        neutral: match.neutral === true,
        homeGoals: goals?.[0] ?? null,
        awayGoals: goals?.[1] ?? null,
        afterExtraTime: match.afterExtraTime !== undefined,
        homePenalties: match.penalties?.[0] ?? null,
        awayPenalties: match.penalties?.[1] ?? null,
        status: match.status ?? null,
        venue: write(match.venue),
        city: write(match.city),
        attendance: match.attendance ?? null,
      }
    }),
  }
}
