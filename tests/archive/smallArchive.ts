import {archiveOf} from '../../src/publish/archive.ts'
import type {Archive} from '../../src/season/archive.ts'
import type {SeasonId} from '../../src/season/ids.ts'
import type {Entrant, Season, Stage} from '../../src/season/schema.ts'
import {club, group, groups, knockout, match, season, tie} from '../rules/build.ts'

interface Given {
  readonly champions?: readonly string[]
  readonly runnersUp?: readonly string[]
  readonly zones?: Readonly<Record<string, NonNullable<Stage['zone']>>>
}

/** A season of which only the stages and the clubs matter. */
export function small(id: string, clubs: string, stages: readonly Stage[], given: Given = {}): Season {
  const {champions = [], runnersUp = [], zones = {}} = given
  return season(
    stages.map((stage) => {
      const zone = zones[stage.id]
      return zone === undefined ? stage : {...stage, zone}
    }),
    {
      id: id as SeasonId,
      entrants: clubs.split(' ').map((name): Entrant => ({club: club(name)})),
      champions: champions.map((name) => ({club: club(name)})),
      runnersUp: runnersUp.map(club),
    },
  )
}

/** Two seasons: a cup with a match for third place, and a group whose first is champion. */
export const smallArchive: Archive = archiveOf([
  small(
    '2001',
    'ada bee cat dog elk',
    [
      knockout('sf', [
        tie('SF1', {
          clubs: ['ada', 'bee'],
          legs: [
            match('ada 2-0 bee', {date: '2001-03-01'}),
            match('bee 3-1 ada', {date: '2001-03-08', afterExtraTime: [3, 2]}),
          ],
          winner: 'ada',
          next: 'F',
          loserNext: 'P',
        }),
        tie('SF2', {clubs: ['cat', 'dog'], winner: 'cat', decidedBy: 'walkover', next: 'F', loserNext: 'P'}),
      ]),
      knockout('third', [
        tie('P', {clubs: ['bee', 'dog'], legs: [match('bee v dog', {date: '2001-04'})], winner: 'dog'}),
      ]),
      knockout('final', [
        tie('F', {
          clubs: ['ada', 'cat'],
          legs: [match('ada 1-1 cat', {date: '2001-04-02', penalties: [4, 2], neutral: true})],
          winner: 'ada',
          next: null,
        }),
      ]),
    ],
    {champions: ['ada'], runnersUp: ['cat']},
  ),
  small(
    '2002',
    'ada bee cat',
    [
      groups('last', [
        group('A', {
          clubs: ['ada', 'bee', 'cat'],
          matches: [
            match('ada 0-2 bee'),
            match('bee 6-0 cat', {date: '2002-05-03'}),
            match('cat 3-0 ada', {date: '2002-05-01', status: 'awarded'}),
            match('ada 1-0 cat', {date: '2002-05-02', status: 'void'}),
          ],
        }),
      ]),
    ],
    {champions: ['bee'], runnersUp: ['cat']},
  ),
])
