import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import * as v from 'valibot'
import {describe, expect, it, test} from 'vitest'
import type {ArchiveMatch} from '../../src/archive/archiveMatch.ts'
import {archiveMatches, archiveTies, clubMatches} from '../../src/archive/matches.ts'
import {archiveOf} from '../../src/publish/archive.ts'
import {oldestFirst, readSeasons} from '../../src/publish/data.ts'
import {resolveSeason} from '../../src/rules/resolve.ts'
import {seasonMatches} from '../../src/rules/seasonMatches.ts'
import {archive, archiveAddress} from '../../src/season/archive.ts'
import type {Match} from '../../src/season/schema.ts'
import {knockout, match, tie} from '../rules/build.ts'
import {club, contestsIn, matchesIn, plainSeasons, realArchive, type PlainMatch} from './realArchive.ts'
import {small, smallArchive} from './smallArchive.ts'

const written = readFileSync(`public/${archiveAddress}`, 'utf8')
const seasons = oldestFirst(await readSeasons())

/** What a match and a match of the archive have in common. */
type Facts = PlainMatch | Pick<ArchiveMatch, keyof PlainMatch>

describe('the file', () => {
  it('is current', () => {
    expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(archiveOf(seasons)))
  })

  it('fits its schema', () => {
    expect(v.safeParse(archive, JSON.parse(written)).issues).toBeUndefined()
  })

  it('is below 60 kB as it is sent', () => {
    expect(gzipSync(JSON.stringify(JSON.parse(written))).length).toBeLessThan(60_000)
  })

  it('has every match of every season file exactly once, as it is recorded there', () => {
    const facts = ({date, home, away, score, afterExtraTime, penalties, replay, status, neutral}: Facts) =>
      JSON.stringify([
        date ?? null,
        home,
        away,
        score,
        afterExtraTime ?? null,
        penalties ?? null,
        replay ?? false,
        status ?? null,
        neutral ?? false,
      ])
    const recorded = plainSeasons.flatMap(({id, stages}) =>
      stages.flatMap((stage) =>
        contestsIn(stage).flatMap((contest) =>
          matchesIn(contest).map((it, i) => [id, stage.id, contest.id, i + 1, facts(it)].join(' ')),
        ),
      ),
    )
    const found = archiveMatches(realArchive).map((it) => {
      const number = it.leg ?? it.id.split('-').at(-1)
      return [it.season, it.stage.id, it.tie ?? it.group, number, facts(it)].join(' ')
    })
    expect(found.toSorted()).toEqual(recorded.toSorted())
  })

  it.each(seasons.map((season) => ({id: season.id, season})))(
    'has the matches of $id in the order of its own list',
    ({id, season}) => {
      const ids = archiveMatches(realArchive).flatMap((it) => (it.season === id ? it.id : []))
      expect(ids).toEqual(seasonMatches(resolveSeason(season)).map((it) => it.id))
    },
  )

  it('has every tie with its winner', () => {
    const recorded = plainSeasons.flatMap(({id, stages}) =>
      stages.flatMap(({ties = []}) =>
        ties.flatMap((tie) => (tie.clubs.length === 2 ? `${id} ${tie.id} ${tie.winner ?? '-'}` : [])),
      ),
    )
    const found = archiveTies(realArchive).map((tie) => `${tie.season} ${tie.id} ${tie.winner ?? '-'}`)
    expect(found).toEqual(recorded)
  })
})

describe('an archive', () => {
  it('names its clubs once', () => {
    expect(smallArchive.clubs).toEqual(['ada', 'bee', 'cat', 'dog', 'elk'])
  })

  it('has the way of every entrant: its last stage, and what it won', () => {
    expect(smallArchive.seasons.map(({results}) => results)).toEqual([
      [
        [0, 2, 'champion'],
        [1, 1],
        [2, 2, 'runner-up'],
        [3, 1],
        [4, null],
      ],
      [
        [0, 0],
        [1, 0, 'champion'],
        [2, 0, 'runner-up'],
      ],
    ])
  })

  it('has its matches in the order of play, those without a date last in their stage', () => {
    expect(archiveMatches(smallArchive).map(({season, id}) => `${season} ${id}`)).toEqual([
      ...['2001 SF1-1', '2001 SF1-2', '2001 F-1', '2001 P-1'],
      ...['2002 last-A-3', '2002 last-A-4', '2002 last-A-2', '2002 last-A-1'],
    ])
  })

  it('has them by date where one season began before the other had ended', () => {
    const cup = (id: string, dates: readonly string[]) => {
      const legs = dates.map((date) => match('ada 1-0 bee', {date}))
      return small(id, 'ada bee', [knockout('f', [tie('F', {clubs: ['ada', 'bee'], legs})])])
    }
    const overlapping = archiveOf([cup('2001', ['2001-05-01', '2002-03-01']), cup('2002', ['2002-02-01'])])
    expect(archiveMatches(overlapping).map(({date}) => date)).toEqual([
      '2001-05-01',
      '2002-02-01',
      '2002-03-01',
    ])
  })

  it('opens its matches once', () => {
    expect(archiveMatches(smallArchive)).toBe(archiveMatches(smallArchive))
  })

  it('has the matches of a club, at home and away', () => {
    expect(clubMatches(smallArchive, club('cat')).map(({id}) => id)).toEqual([
      ...['F-1', 'last-A-3', 'last-A-4', 'last-A-2'],
    ])
  })

  it('says of a tie who went through, how, and with how many goals', () => {
    const ties = archiveTies(smallArchive).map(({id, clubs, winner, by, aggregate, matches}) => [
      ...[id, clubs.join(), winner, by, aggregate, matches.length],
    ])
    expect(ties).toEqual([
      ['SF1', 'ada,bee', 'ada', 'extraTime', [4, 3], 2],
      ['SF2', 'cat,dog', 'cat', 'walkover', null, 0],
      ['P', 'bee,dog', 'dog', 'unknown', null, 1],
      ['F', 'ada,cat', 'ada', 'penalties', [1, 1], 1],
    ])
  })

  it('leaves byes out, and knows nothing of a club that is not known', () => {
    const [only] = archiveTies(
      archiveOf([
        small('2001', 'ada bee', [
          knockout('r', [
            tie('B', {clubs: ['ada'], winner: 'ada', decidedBy: 'bye'}),
            tie('T', {clubs: [null, 'bee'], legs: [match('? 1-2 bee')], winner: 'bee'}),
          ]),
        ]),
      ]),
    )
    expect(only).toMatchObject({id: 'T', clubs: [null, 'bee'], winner: 'bee', aggregate: [1, 2]})
    expect(only?.matches).toMatchObject([{home: null, away: 'bee', goals: [1, 2]}])
  })
})

const known = {counts: true, known: true}
const unknown = {goals: null, counts: true, known: false}
test.each<[string, Match, Partial<ArchiveMatch>]>([
  ['is the score', match('ada 2-1 bee'), {goals: [2, 1], ...known}],
  ['is that after extra time', match('ada 1-1 bee', {afterExtraTime: [1, 2]}), {goals: [1, 2], ...known}],
  ['is that after extra time alone', match('ada v bee', {afterExtraTime: [1, 2]}), {goals: [1, 2], ...known}],
  ['is level before a shoot-out', match('ada 1-1 bee', {penalties: [5, 3]}), {goals: [1, 1], ...known}],
  ['is the one given', match('ada 2-0 bee', {status: 'awarded'}), {goals: [2, 0], ...known}],
  ['is the one given', match('ada 0-1 bee', {status: 'abandoned'}), {goals: [0, 1], ...known}],
  ['is the one given', match('ada 2-0 bee', {status: 'walkover'}), {goals: [2, 0], ...known}],
  ['does not exist', match('ada v bee', {status: 'walkover'}), {goals: null, counts: false, known: false}],
  ['does not exist', match('ada v bee', {status: 'unplayed'}), {goals: null, counts: false, known: false}],
  ['does not count', match('ada 9-0 bee', {status: 'void'}), {counts: false, known: false}],
  ['is not known', match('ada v bee'), unknown],
  ['is not known', match('ada v bee', {status: 'abandoned'}), unknown],
  ['is not known', match('ada v bee', {status: 'awarded'}), unknown],
])('the result of a match %s: %j', (_, leg, expected) => {
  const cup = small('2001', 'ada bee', [knockout('f', [tie('F', {clubs: ['ada', 'bee'], legs: [leg]})])])
  expect(archiveMatches(archiveOf([cup]))).toMatchObject([{...leg, ...expected}])
})
