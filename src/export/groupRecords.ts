import type {Scene} from '../drawing/scene.ts'
import {groupName} from '../i18n/names.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import type {Dataset} from './dataset.ts'

const figures = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const
const keys = [
  ...['season', 'stage', 'group', 'groupName', 'place', 'club', 'name'],
  ...figures,
  ...['goalDifference', 'points', 'advances'],
]

/** The tables of all groups of a season; without figures where no result of a group is known. */
export function groupRecords(scene: Scene): Dataset {
  const {record, stages} = scene.season
  const groups = stages.flatMap((stage) => (stage.kind === 'groups' ? stage.groups : []))
  return {
    ...{name: `${record.id}-standings`, keys},
    records: groups.flatMap((group) =>
      group.standings.map((standing) => ({
        season: record.id,
        stage: group.stage,
        group: group.id,
        groupName: groupName(scene, group.record),
        club: standing.club,
        name: scene.clubName(standing.club),
        advances: standing.advances,
        ...(isRecorded(group) && {
          place: standing.place,
          ...Object.fromEntries(figures.map((key) => [key, standing[key]])),
          goalDifference: standing.goalsFor - standing.goalsAgainst,
          points: group.rules.pointsForWin === null && !group.record.table ? null : standing.points,
        }),
      })),
    ),
  }
}
