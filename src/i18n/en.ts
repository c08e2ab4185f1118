import {counter} from './format.ts'
import type {
  ColumnTable,
  DecisionTable,
  ResultTable,
  RoundTable,
  RoundWords,
  StatusTable,
  ZoneTable,
} from './words.ts'

const count = counter('en')
const suffixes = ['th', 'st', 'nd', 'rd']
const ordinal = (n: number) =>
  `${n}${(n % 100 < 11 || n % 100 > 13) && suffixes[n % 10] ? suffixes[n % 10] : 'th'}`
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const after = (level: string | null) => (level === null ? '' : `${level}; `)
const through = (last: boolean) => (last ? 'won' : 'went through')
const both = (twoLegs: boolean) => (twoLegs ? 'both legs' : 'the match')

// Other languages say it otherwise where there is nothing to go through to.
const wonOnAwayGoals: (level: string | null, winner: string, goals: string, last: boolean) => string = (
  level,
  winner,
  goals,
) => `${after(level)}${winner} won on away goals${goals && ` (${goals})`}.`

/** A round whose ties have a name of their own: "Semi-final 1". */
const named = (name: string, short: string, one: string): RoundWords => ({
  name,
  short,
  tie: (n) => (n === null ? one : `${one} ${n}`),
  inText: (n) => (n === null ? `the ${lower(one)}` : `${one} ${n}`),
})
/** A round whose ties are counted: "First round, tie 2". */
const counted = (name: string, short: string): RoundWords => ({
  name,
  short,
  tie: (n) => (n === null ? name : `${name}, tie ${n}`),
  inText: (n) => (n === null ? `the ${lower(name)}` : `the ${lower(name)}, tie ${n}`),
})

export const en = {
  language: {label: 'Language'},
  brand: {name: 'Cuadro'},
  pageTitle: (season: string, competition: string) => `${season} ${competition} · Cuadro`,

  /** Joins whole sentences into one text. */
  sentences: (parts: readonly string[]) => parts.join(' '),
  /** Joins figures and short words: "2–0, 0–2". */
  series: (parts: readonly string[]) => parts.join(', '),
  /** Joins clauses to a sentence. */
  clauses: (parts: readonly string[]) => `${parts.join('; ')}.`,
  spokenScore: (a: number, b: number) => `${a} to ${b}`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  bracketed: (text: string, inside: string) => `${text} (${inside})`,
  ordinal,

  season: {
    choose: 'Season',
    previous: 'Previous season',
    next: 'Next season',
    previousTheirs: 'Previous season they played in',
    nextTheirs: 'Next season they played in',
    tookPart: 'took part',
    road: 'Road to the final',
    edition: (n: number) => `${ordinal(n)} edition`,
    champion: 'Champion',
    champions: 'Champions',
    runnerUp: 'Runner-up',
    runnersUp: 'Runners-up',
    title: (n: number) => `${ordinal(n)} title`,
    noChampion: 'No champion',
    noRunnerUp: 'No runner-up',
    from: (date: string) => `from ${date}`,
    notDecided: 'Not decided yet',
    own: 'A season file of your own',
    decade: (year: number) => `${year}s`,
  },

  views: {
    label: 'Views',
    bracket: 'Bracket',
    list: 'List',
    groups: 'Groups',
    clubs: 'Clubs',
    matches: 'Matches',
    about: 'About',
    journey: 'Journey',
  },

  rounds: {
    qualifying: counted('Qualifying round', 'Qualifying'),
    preliminary: counted('Preliminary round', 'Preliminary'),
    first: counted('First round', '1st round'),
    second: counted('Second round', '2nd round'),
    third: counted('Third round', '3rd round'),
    fourth: counted('Fourth round', '4th round'),
    fifth: counted('Fifth round', '5th round'),
    later: counted('Later round', 'Later'),
    intermediate: counted('Intermediate round', 'Intermediate'),
    playoff: named('Play-off', 'Play-off', 'Play-off'),
    extraMatch: named('Extra match', 'Extra', 'Extra match'),
    groups: counted('Group stage', 'Groups'),
    r32: counted('Round of 32', 'Last 32'),
    r16: counted('Round of 16', 'Last 16'),
    qf: named('Quarter-finals', 'Quarters', 'Quarter-final'),
    sf: named('Semi-finals', 'Semis', 'Semi-final'),
    'third-place': named('Third-place match', 'Third place', 'Third-place match'),
    final: named('Final', 'Final', 'Final'),
    finalGroup: counted('Final round robin', 'Final group'),
    finalTournament: counted('Final tournament', 'Finals'),
  } satisfies RoundTable,
  zones: {
    north: 'North American zone',
    central: 'Central American zone',
    caribbean: 'Caribbean zone',
    'north-central': 'North and Central American zone',
  } satisfies ZoneTable,
  /** Zone, section and round as the name of a stage. */
  stage: (where: readonly string[], round: string | null) =>
    where.length === 0 ? (round ?? '') : [...where, ...(round === null ? [] : [lower(round)])].join(', '),
  /** A tie of a stage that has no round: its name, then the number. */
  tieOf: (stage: string, n: number | null) => (n === null ? stage : `${stage}, tie ${n}`),
  /** A tie or stage inside a sentence, with the zone it belongs to. */
  within: (name: string, where: readonly string[]) =>
    where.length === 0 ? name : `${name} (${where.join(', ')})`,
  group: (id: string) => `Group ${id}`,
  placeIn: (place: number, group: string) =>
    place > 2 ? `${ordinal(place)} of ${group}` : `${group} ${place === 1 ? 'winners' : 'runners-up'}`,
  matchday: (n: number) => `Matchday ${n}`,
  leg: (n: number) => ['First leg', 'Second leg'][n - 1] ?? `Leg ${n}`,
  replay: 'Replay',
  singleMatch: 'Match',

  table: {
    columns: {
      position: {full: 'Position', short: 'Pos'},
      club: {full: 'Club', short: 'Club'},
      played: {full: 'Played', short: 'P'},
      won: {full: 'Won', short: 'W'},
      drawn: {full: 'Drawn', short: 'D'},
      lost: {full: 'Lost', short: 'L'},
      goalsFor: {full: 'Goals for', short: 'GF'},
      goalsAgainst: {full: 'Goals against', short: 'GA'},
      goalDifference: {full: 'Goal difference', short: 'GD'},
      points: {full: 'Points', short: 'Pts'},
    } satisfies ColumnTable,
    standingsCaption: (group: string) => `${group}: standings`,
    matrixCaption: (group: string) => `${group}: results; rows: home; columns: away`,
    sameClub: 'the same club',
    notPlayed: 'not played',
    notKnown: 'not known',
    advances: 'goes through',
    incomplete: 'Not all results are known.',
    empty: 'No result is known.',
    reading: 'Results: rows are the home clubs, columns the visitors.',
    metOnce: 'Results: each two clubs met once; the score stands in the row of the club named first.',
  },
  seeding: {
    title: 'Seeding',
    caption: 'Seeding for the knock-out rounds',
    seed: 'Seed',
    group: 'Group',
  },

  slots: {
    bye: 'Bye',
    open: 'To be decided',
    unknown: 'Not known',
    none: 'No opponent',
    opponent: 'The opponent',
    unknownClub: 'an unknown club',
    winnerOf: (tie: string) => `Winner of ${tie}`,
    loserOf: (tie: string) => `Loser of ${tie}`,
  },

  tie: {
    tie: 'Tie',
    numbered: (n: number) => `Tie ${n}`,
    legs: 'Legs',
    aggregate: 'Aggregate',
    penalties: 'Penalties',
    winner: 'winner',
    goesTo: (next: string) => `→ ${next}`,
    /** A whole tie as a line: "Saprissa 2–2 Pachuca". */
    line: (a: string, score: string, b: string) => `${a} ${score} ${b}`,
    versus: (a: string, b: string) => `${a} v ${b}`,
    marks: {
      awayGoals: '(a)',
      extraTime: 'a.e.t.',
      extraTimeLeg: 'e',
    },
    decidedBy: {
      aggregate: 'on aggregate',
      awayGoals: 'away goals',
      extraTime: 'a.e.t.',
      penalties: 'pens',
      replay: 'replay',
      lots: 'lots',
      walkover: 'walkover',
      disqualification: 'disqualified',
      awarded: 'awarded',
      bye: 'bye',
      unknown: 'not known',
      open: 'not decided',
    } satisfies DecisionTable,
    noWinner: 'no winner',
    withFigure: (word: string, score: string) => `${word} ${score}`,
    legStatus: (leg: string, status: string) => `${lower(leg)} ${status}`,
  },

  sentence: {
    against: (tie: string, a: string, b: string) => `${tie}, ${a} against ${b}.`,
    alone: (tie: string, club: string) => `${tie}, ${club}.`,
    onAggregate: (score: string) => `${score} on aggregate`,
    lineOnAggregate: (a: string, score: string, b: string) => `${a} ${score} ${b} on aggregate`,
    aggregate: (winner: string, score: string, legs: string) =>
      `${winner} won ${score} on aggregate${legs && ` (${legs})`}.`,
    single: (winner: string, score: string) => `${winner} won ${score}.`,
    awayGoals: wonOnAwayGoals,
    extraTime: (winner: string, score: string) => `${winner} won ${score} after extra time.`,
    extraTimeAggregate: (winner: string, score: string, legs: string) =>
      `${winner} won ${score} on aggregate after extra time${legs && ` (${legs})`}.`,
    penalties: (level: string | null, winner: string, score: string | null) =>
      `${after(level)}${winner} won${score === null ? '' : ` ${score}`} on penalties.`,
    replay: (level: string | null, winner: string, score: string | null) =>
      `${after(level)}${winner} won the replay${score === null ? '' : ` ${score}`}.`,
    replayPenalties: (level: string | null, winner: string, score: string | null, penalties: string) =>
      `${after(level)}${winner} won the replay${score === null ? '' : ` (${score})`} ${penalties} on penalties.`,
    lots: (level: string | null, winner: string, last: boolean) =>
      `${after(level)}${winner} ${through(last)} by drawing of lots.`,
    walkover: (loser: string, winner: string, last: boolean) =>
      `${loser} did not play; ${winner} ${through(last)}.`,
    walkoverLater: (loser: string, winner: string, last: boolean) =>
      `${loser} did not play on; ${winner} ${through(last)}.`,
    noOpponent: (winner: string) => `There was no opponent; ${winner} won the title.`,
    disqualification: (loser: string, winner: string, last: boolean) =>
      `${loser} was disqualified; ${winner} ${through(last)}.`,
    awarded: (winner: string) => `The tie was awarded to ${winner}.`,
    bye: (club: string, next: string | null) =>
      next === null ? `${club} had a bye.` : `${club} had a bye to ${next}.`,
    unknown: (winner: string, last: boolean) => `${winner} ${through(last)}; how is not known.`,
    unknownResult: (winner: string, last: boolean) => `${winner} ${through(last)}; the result is not known.`,
    noWinner: (level: string | null) =>
      level === null ? 'There was no winner.' : `${level}; there was no winner.`,
    nobody: (how: string) => `Nobody went through (${how}).`,
    open: 'Not decided.',
    openAt: (level: string) => `${level}; not decided.`,
    scoreUnknown: 'The result is not known.',
    outcomeUnknown: 'What came of it is not known.',
    goesTo: (club: string, next: string) => `${club} goes to ${next}.`,
    champion: (club: string) => `${club} is champion.`,
    legStatus: (leg: string, status: string) => `${leg}: ${status}.`,
  },

  match: {
    home: 'Home',
    away: 'Away',
    score: 'Score',
    neutral: 'Neutral ground',
    statuses: {
      awarded: 'awarded',
      void: 'annulled',
      walkover: 'walkover',
      abandoned: 'abandoned',
      unplayed: 'not played',
    } satisfies StatusTable,
    statusNotes: {
      awarded: 'The result was given by the organisers.',
      void: 'The match was annulled and does not count.',
      walkover: 'One club did not appear.',
      abandoned: 'The match was broken off; the score at that moment counts.',
      unplayed: 'The match was not played.',
    } satisfies StatusTable,
    after90: (score: string) => `${score} after 90 minutes`,
    halfTimeIs: (score: string) => `half-time ${score}`,
    penaltiesAre: (score: string) => `${score} on penalties`,
    spectators: (n: number) => count(n, {one: 'spectator', other: 'spectators'}),
  },

  details: {
    details: 'Details',
    close: 'Close',
    previous: 'Previous tie',
    next: 'Next tie',
    decided: 'How it was decided',
    date: 'Date',
    dateUnknown: 'Date not known',
    ground: 'Ground',
    city: 'City',
    attendance: 'Attendance',
    halfTime: 'Half-time',
    fullTime: 'After 90 minutes',
    extraTime: 'Extra time',
    penalties: 'Penalty shoot-out',
    ownGoal: 'o.g.',
    penaltyKick: 'pen.',
    from: 'From:',
    goesTo: 'To:',
    entersHere: 'Enters here',
    note: 'Note',
    noMatches: 'No match was played.',
    sourcesDiffer: 'Sources differ',
    /** The rule that a decision followed, where the ties have two legs or one. */
    rule: {
      extraTime: {
        yes: (twoLegs: boolean) =>
          `A tie level after ${both(twoLegs)} goes to extra time and, if still level, to penalties.`,
        no: (twoLegs: boolean) => `A tie level after ${both(twoLegs)} goes straight to penalties.`,
      },
    },
  },

  clubs: {
    title: 'Participating clubs',
    count: (n: number) => count(n, {one: 'club', other: 'clubs'}),
    club: 'Club',
    zone: 'Zone',
    association: 'Association',
    qualifiedAs: 'Qualified as',
    pot: 'Pot',
    potNamed: (name: string) => `Pot ${name}`,
    seed: 'Seed',
    appearances: 'Appearance',
    appearance: (n: number) => ordinal(n),
    lastAppearance: 'Last appearance',
    previousBest: 'Previous best',
    none: 'none',
    today: (name: string) => `today ${name}`,
    zoneUnknown: 'Zone not known',
    entersAt: 'Enters at',
    draw: 'Draw',
    drawn: (date: string, place: string) => `Drawn on ${date}${place && ` in ${place}`}`,
    drawnIn: (place: string) => `Drawn in ${place}`,
    pots: 'Pots',
    drawRules: 'Rules of the draw',
    note: 'Note',
  },
  results: {
    champion: 'Champion',
    runnerUp: 'Runner-up',
    sf: 'Semi-finals',
    qf: 'Quarter-finals',
    r16: 'Round of 16',
    r32: 'Round of 32',
    groups: 'Group stage',
    preliminary: 'Preliminary round',
    first: 'First round',
  } satisfies ResultTable,

  matches: {
    schedule: 'Schedule',
    planned: 'Planned dates',
    all: 'All matches',
    count: (n: number) => count(n, {one: 'match', other: 'matches'}),
    stage: 'Stage',
    date: 'Date',
    dateUnknown: 'Date not known',
    ground: 'Ground',
    attendance: 'Attendance',
    notPlayed: 'not played',
  },

  honours: {
    champions: 'List of champions',
    title: 'All-time table',
    by: {clubs: 'By club', associations: 'By association'},
    titles: 'Titles',
    runnersUp: 'Runner-up',
    finals: 'Finals',
    lastTitle: 'Last title',
    note: 'Every number counts seasons. A final is a season with a champion and a runner-up, also where a group decided it; a title without a runner-up is a title and no final. A shared title counts for each club; for an association a season counts once, even if both finalists were its own.',
  },

  journey: {
    seasons: (n: number) => count(n, {one: 'season', other: 'seasons'}),
    titles: (n: number) => count(n, {one: 'title', other: 'titles'}),
  },

  status: {
    loading: (season: string) => `Loading ${season}…`,
    loaded: (season: string, champion: string) => `${season} loaded${champion && `, champion ${champion}`}`,
    crashed: 'Something went wrong while this part was drawn.',
    noMatches: 'No match is recorded.',
  },

  theme: {label: 'Colours', auto: 'Match device', light: 'Light', dark: 'Dark'},

  controls: {
    fit: 'Fit',
    skipBracket: 'Skip the bracket',
    skipToContent: 'Skip to the season',
    legend: 'How to read this',
    rounds: 'Rounds',
    scrollable: (name: string) => `${name}, scrollable`,
    bracketOf: (season: string) => `Bracket ${season}`,
    keyboard:
      'Arrow keys go from tie to tie: left to where a club came from, right to where the winner went.',
  },

  legend: {
    title: 'How to read this',
    winner: 'Bold: the club that went through',
    line: 'The line follows the winner into its next tie',
    legs: 'Goals in each leg, in the order played',
    aggregate: 'Set apart: the aggregate, goals of all legs together',
    penalties: 'Last and smaller: the penalty shoot-out',
    extraTime: 'This leg went to extra time; its goals are included',
    awayGoals: 'Won on away goals: level on aggregate, more goals away',
    seed: 'Small number after the name: the seed',
    unknown: 'Not known',
    unplayed: 'Not played',
  },

  footer: {
    facts: 'Facts from the sources named under “About”.',
    names: 'Chinese names of clubs come from the season pages of the Chinese Wikipedia (CC BY-SA 4.0).',
    code: 'Code under the MIT licence',
    label: 'About this site',
  },
}

export type Messages = typeof en
