import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {club} from '../../../src/season/club.ts'
import {importLines, resolved, seasonOf, tiesOfSeason} from './read.ts'

const head = 'stage,group,tie,leg,date,home,away,score,after extra time,penalties,ground'

describe('the file', () => {
  const rows = ['stage,home,away,score', 'Final,Alfa,Beta,2-1']

  it.each([
    ['commas', rows.join('\n')],
    ['semicolons, as Excel writes them in Spanish', rows.join('\n').replaceAll(',', ';')],
    ['tabs, as a pasted table has them', rows.join('\n').replaceAll(',', '\t')],
    ['upright lines', rows.join('\n').replaceAll(',', '|')],
    ['a byte order mark', `\uFEFF${rows.join('\n')}`],
    ['the ends of lines of Windows', `${rows.join('\r\n')}\r\n`],
    ['a line that names the separator', `sep=;\r\n${rows.join('\r\n').replaceAll(',', ';')}`],
    ['quoted cells', '"stage","home","away","score"\n"Final","Alfa","Beta","2-1"'],
    ['empty rows and columns', `${rows.join(',,\n')},,\n,,,,,\n\n`],
    ['a header in other case and spacing', ' STAGE ,Home Team,AWAY  CLUB,Full-time\nFinal,Alfa,Beta,2-1'],
    ['a Spanish header', 'Fase,Local,Visitante,Marcador\nFinal,Alfa,Beta,2-1'],
    ['a Chinese header', '階段,主隊,客隊,比分\n決賽,Alfa,Beta,2-1'],
    ['goals in two columns', 'stage,home,home goals,away goals,away\nFinal,Alfa,2,1,Beta'],
    ['the header again further down', [...rows, rows[0]].join('\n')],
  ])('is read with %s', (_, text) => {
    const {season, report} = importLines([text])
    expect(season?.stages).toMatchObject([
      {round: 'final', ties: [{clubs: ['alfa', 'beta'], legs: [{score: [2, 1]}], winner: 'alfa'}]},
    ])
    expect(report.findings.filter(({kind}) => ['row', 'cell', 'column', 'setting'].includes(kind))).toEqual(
      [],
    )
  })

  it('may have line breaks in quoted cells', () => {
    const [tie] = tiesOfSeason(seasonOf(['stage,home,away,score,note', 'Final,Alfa,Beta,2-1,"one', 'two"']))
    expect(tie?.legs[0]?.note).toBe('one\ntwo')
  })
})

describe('lines above the header', () => {
  const season = seasonOf([
    'Competición;Copa del Sol',
    'competition (zh-Hant);太陽盃',
    'temporada;2026-27',
    'edition;3',
    'points for a win;2',
    'away goals;yes',
    'extra time;no',
    'tiebreakers;points; goal average', // Cut by the separator: only the first is in the cell.
    'champion;Beta;4',
    '',
    'stage;home;away;score',
    'Final;Alfa;Beta;2-2',
  ])

  it('say what holds for the season', () => {
    expect(season).toMatchObject({
      id: '2026-27',
      edition: 3,
      rules: {pointsForWin: 2, awayGoals: 'untilExtraTime', extraTime: false, tiebreakers: ['points']},
      champions: [{club: 'beta', title: 4}],
    })
    expect(season.competition).toEqual({en: 'Copa del Sol', 'zh-Hant': '太陽盃'})
  })
})

describe('rows', () => {
  it('of a group stage are groups, by a column or by the name of the stage', () => {
    const byColumn = seasonOf([head, 'Group stage,A,,,,Alfa,Beta,1-0', 'Group stage,B,,,,Gama,Delta,1-0'])
    const byName = seasonOf([head, 'Grupo A,,,,,Alfa,Beta,1-0', 'Grupo B,,,,,Gama,Delta,1-0'])
    const alone = seasonOf([head, ',A,,,,Alfa,Beta,1-0', ',B,,,,Gama,Delta,1-0'])
    expect(byColumn.stages).toMatchObject([{round: 'groups', groups: [{id: 'A'}, {id: 'B'}]}])
    expect(byName.stages).toEqual(byColumn.stages)
    expect(alone.stages).toEqual(byColumn.stages)
  })

  it('take an empty stage and group from the row above', () => {
    const full = [head, 'Group A,,,,,Alfa,Beta,1-0', 'Group A,,,,,Beta,Alfa,2-0', 'Final,,,,,Alfa,Gama,1-0']
    const sparse = [head, 'Group stage,A,,,,Alfa,Beta,1-0', ',,,,,Beta,Alfa,2-0', 'Final,,,,,Alfa,Gama,1-0']
    expect(seasonOf(sparse).stages).toEqual(seasonOf(full).stages)
  })

  it('that only name a stage are headings', () => {
    const season = seasonOf([
      head,
      'Semi-finals',
      ',,,,,Alfa,Beta,1-0',
      ',,,,,Gama,Delta,1-0',
      'Final',
      ',,,,,Alfa,Gama,1-0',
    ])
    expect(season.stages).toMatchObject([
      {round: 'sf', ties: [{}, {}]},
      {round: 'final', ties: [{}]},
    ])
  })

  it('of two clubs are the legs of a tie, in the order of the legs or the dates', () => {
    const [byLeg] = tiesOfSeason(seasonOf([head, 'SF,,,vuelta,,Beta,Alfa,0-0', 'SF,,,ida,,Alfa,Beta,1-0']))
    const [byDate] = tiesOfSeason(
      seasonOf([head, 'SF,,,,2027-02-02,Beta,Alfa,0-0', 'SF,,,,2027-02-01,Alfa,Beta,1-0']),
    )
    expect(byLeg).toMatchObject({
      clubs: ['alfa', 'beta'],
      legs: [{home: 'alfa'}, {home: 'beta'}],
      winner: 'alfa',
    })
    expect(byDate).toMatchObject({clubs: ['alfa', 'beta'], legs: [{home: 'alfa'}, {home: 'beta'}]})
  })

  it('with a leg in the name of the stage are legs of it', () => {
    const season = seasonOf([head, 'Final (ida),,,,,Alfa,Beta,1-0', 'Final (vuelta),,,,,Beta,Alfa,0-0'])
    expect(season.stages).toMatchObject([{round: 'final', ties: [{legs: [{home: 'alfa'}, {home: 'beta'}]}]}])
  })

  it('with a number in the name of the stage are ties of it', () => {
    const season = seasonOf([head, 'Semi-final 1,,,,,Alfa,Beta,1-0', 'Semi-final 2,,,,,Gama,Delta,0-1'])
    expect(season.stages).toMatchObject([{round: 'sf', ties: [{id: 'SF1'}, {id: 'SF2'}]}])
  })

  it('have all facts of a match', () => {
    const [tie] = tiesOfSeason(
      seasonOf([
        'stage,date,home,away,score,ht,aet,pens,ground,city,city (es),crowd,neutral,replay,status,note,goals',
        'Final,2027-05-01,Alfa,Beta,1:1,1:0,2:2,4:3,Arena,Town,Ciudad,"27,000",yes,x,abandoned,Fog,' +
          "home Ana 1'; away Eva 90+1' (p); home Ana 100'; away Uma 101'",
      ]),
    )
    expect(tie?.legs[0]).toEqual({
      date: '2027-05-01',
      home: 'alfa',
      away: 'beta',
      score: [1, 1],
      halfTime: [1, 0],
      afterExtraTime: [2, 2],
      penalties: [4, 3],
      venue: 'Arena',
      city: {en: 'Town', es: 'Ciudad'},
      attendance: 27000,
      neutral: true,
      replay: true,
      status: 'abandoned',
      note: 'Fog',
      goals: [
        {club: 'alfa', player: 'Ana', minute: 1},
        {club: 'beta', player: 'Eva', minute: 90, stoppage: 1, kind: 'penalty'},
        {club: 'alfa', player: 'Ana', minute: 100},
        {club: 'beta', player: 'Uma', minute: 101},
      ],
    })
  })

  it('without a match say who met, who had a bye, and how it ended', () => {
    const season = seasonOf([
      'stage,tie,home,away,score,status,winner,decided by,next',
      'SF,SF1,Alfa,bye,,,,,F',
      'SF,SF2,Beta,Gama,,no match,Beta,walkover,F',
      'Final,F,Alfa,?,,no match,none,unknown,none',
    ])
    expect(tiesOfSeason(season)).toEqual([
      {id: 'SF1', clubs: ['alfa'], legs: [], winner: 'alfa', decidedBy: 'bye', next: 'F'},
      {id: 'SF2', clubs: ['beta', 'gama'], legs: [], winner: 'beta', decidedBy: 'walkover', next: 'F'},
      {id: 'F', clubs: ['alfa', null], legs: [], winner: null, decidedBy: 'unknown', next: null},
    ])
  })

  it('about clubs of a group say its order and who goes on, also while nobody has the place', () => {
    const season = seasonOf([
      'stage,group,tie,home,away,score,final place,goes on as,next',
      'Group stage,A,,Beta,,,2,,',
      'Group stage,A,,Alfa,,,1,1,SF1',
      'Group stage,A,,,,,,2,SF2',
      'Semi-finals,,SF1,Alfa,,,,,',
      'Semi-finals,,SF2,,,,,,',
    ])
    expect(season.stages[0]).toMatchObject({
      groups: [
        {
          clubs: ['beta', 'alfa'],
          matches: [],
          order: ['alfa', 'beta'],
          advance: [
            {place: 1, club: 'alfa', next: 'SF1'},
            {place: 2, next: 'SF2'},
          ],
        },
      ],
    })
  })

  it('may give ids, which win over names, and associations', () => {
    const season = seasonOf([
      'stage id,stage,home,home id,home country,away,away id,away country,score',
      'last,Final,Club Alfa,alfa-fc,mex,Alfa,alfa-slv,SLV,1-0',
    ])
    expect(season.stages).toMatchObject([{id: 'last', ties: [{clubs: ['alfa-fc', 'alfa-slv']}]}])
    expect(season.entrants).toMatchObject([
      {club: 'alfa-fc', association: 'MEX'},
      {club: 'alfa-slv', association: 'SLV'},
    ])
  })

  it('with explicit winner and way win over what the matches say', () => {
    const season = seasonOf([
      'stage,tie,home,away,score,winner,decided by,next,loser next',
      'Semi-finals,a,Alfa,Beta,1-0,Beta,awarded,Final,',
      'Semi-finals,b,Gama,Delta,1-0,,,Final,3rd',
      'Third-place match,3rd,Delta,Alfa,1-0,,,none,',
      'Final,Final,Beta,Gama,1-0,,,,',
    ])
    expect(tiesOfSeason(season)).toMatchObject([
      {id: 'a', winner: 'beta', decidedBy: 'awarded', next: 'Final'},
      {id: 'b', winner: 'gama', next: 'Final', loserNext: '3rd'},
      {id: '3rd', next: null},
      {id: 'Final', winner: 'beta', next: null},
    ])
    expect(tiesOfSeason(season)[0]).not.toHaveProperty('loserNext')
  })

  it('of clubs that play on link ties and groups without a word about it', () => {
    const {ties} = resolved([
      head,
      'Group A,,,,,Alfa,Beta,1-0',
      'Group B,,,,,Gama,Delta,1-0',
      'Final,,,,,Alfa,Gama,1-0',
    ])
    expect([...ties.values()][0]?.origins).toEqual([
      {kind: 'placed', stage: 'groups', group: 'A', place: 1},
      {kind: 'placed', stage: 'groups', group: 'B', place: 1},
    ])
  })

  it('know clubs of the archive by any of their names', () => {
    const toluca = v.parse(club, {id: 'toluca', name: 'Toluca', aka: ['Diablos Rojos']})
    const season = seasonOf([head, 'Final,,,,,DIABLOS ROJOS,Alfa,1-0'], [toluca])
    expect(tiesOfSeason(season)[0]?.clubs).toEqual(['toluca', 'alfa'])
  })
})
