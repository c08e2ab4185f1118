/** What a column is about: each row repeats it for its match, or says it once for its tie, group or stage. */
export type ColumnSubject = 'match' | 'tie' | 'group' | 'stage'

export interface Column {
  /** As the header is written; read in any case, spacing and with or without accents and hyphens. */
  readonly title: string
  /** Other headers that are read as this one: English, Spanish, Chinese. */
  readonly others: readonly string[]
  readonly about: ColumnSubject
  /** For whoever fills it in. */
  readonly description: string
  readonly example: string
  /** A text for readers that may stand once per language: "city (es)". */
  readonly perLanguage?: true
}

/** Every column of the CSV, in the order in which it is written. The one definition: documents are made from it. */
export const columns = {
  stage: {
    title: 'stage',
    others: [
      'round name',
      'competition stage',
      'phase',
      'etapa',
      'fase',
      'instancia',
      '階段',
      '阶段',
      '賽段',
    ],
    about: 'stage',
    description:
      'The round as people call it: "Quarter-finals", "Cuartos de final", "八強", "Group stage", "Group A". Empty: as in the row above.',
    example: 'Quarter-finals',
  },
  stageId: {
    title: 'stage id',
    others: ['id de fase', '階段代號'],
    about: 'stage',
    description: 'The id of the stage in the season file. Left out, it is made of the round.',
    example: 'qf',
  },
  round: {
    title: 'round',
    others: ['ronda', '圈', '圈次'],
    about: 'stage',
    description:
      'The round, where `stage` is a name of its own: a word of the season format ("qf", "playoff") or as in `stage`.',
    example: 'playoff',
  },
  zone: {
    title: 'zone',
    others: ['zona', '區', '分區'],
    about: 'stage',
    description: 'The zone of the stage: north, central, caribbean or north-central.',
    example: 'central',
  },
  section: {
    title: 'section',
    others: ['sección', '分部'],
    about: 'stage',
    description: 'The part of a zone.',
    example: 'group 1',
    perLanguage: true,
  },
  stageName: {
    title: 'stage name',
    others: ['nombre de la fase', '階段名稱'],
    about: 'stage',
    description: 'A name of its own for the stage, instead of one made of zone, section and round.',
    example: 'Championship play-off',
    perLanguage: true,
  },
  stagePointsForWin: {
    title: 'points for a win',
    others: ['points per win', 'puntos por victoria', '勝場得分'],
    about: 'stage',
    description: 'Only where the stage differs from the season: 3, 2 or "unknown".',
    example: '2',
  },
  stageAwayGoals: {
    title: 'away goals rule',
    others: ['gol de visitante', '作客入球規則'],
    about: 'stage',
    description:
      'Only where the stage differs from the season: "none", "until extra time", "always" or "unknown".',
    example: 'none',
  },
  stageExtraTime: {
    title: 'extra time rule',
    others: ['regla de tiempo extra', '加時規則'],
    about: 'stage',
    description:
      'Only where the stage differs from the season: "yes" if a level tie goes to extra time, "no" or "unknown".',
    example: 'yes',
  },
  stageTiebreakers: {
    title: 'tiebreakers',
    others: ['criterios de desempate', '排名準則'],
    about: 'stage',
    description: 'Only where the stage differs from the season; see the setting of that name.',
    example: 'points; goal difference',
  },
  stageNote: {
    title: 'stage note',
    others: ['nota de la fase', '階段備註'],
    about: 'stage',
    description: 'A note on the stage.',
    example: 'All matches in Houston.',
    perLanguage: true,
  },
  group: {
    title: 'group',
    others: ['grupo', 'pool', '小組', '组别', '組別', '組'],
    about: 'group',
    description:
      'The group, for matches of a group stage: "A" or "Group A". Where `stage` says "Group A" it may stay empty.',
    example: 'A',
  },
  groupName: {
    title: 'group name',
    others: ['nombre del grupo', '小組名稱'],
    about: 'group',
    description: 'A name of its own for the group, instead of "Group A".',
    example: 'Group in Aruba',
    perLanguage: true,
  },
  groupNote: {
    title: 'group note',
    others: ['nota del grupo', '小組備註'],
    about: 'group',
    description: 'A note on the group.',
    example: 'Played in one city.',
    perLanguage: true,
  },
  tie: {
    title: 'tie',
    others: ['match-up', 'series', 'llave', 'cruce', 'serie', '對賽', '对阵'],
    about: 'tie',
    description:
      'What the tie is called: "QF1". Rows of a stage with the same one are its legs. Left out, matches between the same two clubs in a stage are legs of one tie.',
    example: 'QF1',
  },
  leg: {
    title: 'leg',
    others: ['partido de la llave', 'vuelta', 'ida/vuelta', 'ida o vuelta', '回合'],
    about: 'match',
    description:
      'Which leg of its tie: 1, 2 … or "first leg", "vuelta", "次回合". Left out, the dates say so.',
    example: '1',
  },
  date: {
    title: 'date',
    others: ['match date', 'day', 'fecha', 'día', '日期', '比賽日期'],
    about: 'match',
    description:
      'The day: 2027-03-09, 9/3/2027, 9.3.2027, 9 March 2027, 2027年3月9日; 2027-03 or 2027 where no more is known.',
    example: '2027-03-09',
  },
  home: {
    title: 'home',
    others: ['home team', 'home club', 'team 1', 'local', 'equipo local', '主隊', '主队', '主場'],
    about: 'match',
    description:
      'The club at home, by any of its names. Empty or "?": not known yet. With `away` empty in a group: a row about the club, not a match.',
    example: 'Toluca',
  },
  away: {
    title: 'away',
    others: [
      'away team',
      'away club',
      'visitor',
      'visitors',
      'team 2',
      'visitante',
      'visita',
      'equipo visitante',
      '客隊',
      '客队',
      '作客',
    ],
    about: 'match',
    description: 'The club away. "bye" where the club at home went through without an opponent.',
    example: 'Saprissa',
  },
  homeId: {
    title: 'home id',
    others: ['id local', '主隊代號'],
    about: 'match',
    description:
      'The id of the club at home, which wins over its name. "?": a club of which no more than the name is known.',
    example: 'toluca',
  },
  awayId: {
    title: 'away id',
    others: ['id visitante', '客隊代號'],
    about: 'match',
    description: 'The id of the club away, likewise.',
    example: 'saprissa',
  },
  homeCountry: {
    title: 'home country',
    others: ['home association', 'país local', '主隊足總'],
    about: 'match',
    description: 'FIFA code of the association of a club that the archive does not know; once is enough.',
    example: 'MEX',
  },
  awayCountry: {
    title: 'away country',
    others: ['away association', 'país visitante', '客隊足總'],
    about: 'match',
    description: 'The same for the club away.',
    example: 'CRC',
  },
  score: {
    title: 'score',
    others: ['result', 'full time', 'ft', 'marcador', 'resultado', '比分', '賽果', '比數'],
    about: 'match',
    description: 'After 90 minutes, home first: 2–1, 2-1 or 2:1. Empty: not played yet, or not known.',
    example: '2–1',
  },
  homeGoals: {
    title: 'home goals',
    others: ['home score', 'goles local', 'goles del local', '主隊入球'],
    about: 'match',
    description: 'With `away goals`, instead of `score`.',
    example: '2',
  },
  awayGoals: {
    title: 'away goals',
    others: ['away score', 'goles visitante', 'goles del visitante', '客隊入球'],
    about: 'match',
    description: 'With `home goals`, instead of `score`.',
    example: '1',
  },
  halfTime: {
    title: 'half-time',
    others: ['ht', 'half time score', 'medio tiempo', 'descanso', 'primer tiempo', '半場', '中場'],
    about: 'match',
    description: 'The score at half-time.',
    example: '1–0',
  },
  afterExtraTime: {
    title: 'after extra time',
    others: [
      'aet',
      'extra time',
      'score after extra time',
      'tras tiempo extra',
      'tiempo extra',
      'prórroga',
      '加時',
      '加時後',
      '加時賽',
    ],
    about: 'match',
    description: 'The score of this match at the end of extra time, where it was played.',
    example: '3–1',
  },
  penalties: {
    title: 'penalties',
    others: [
      'pens',
      'pso',
      'shoot-out',
      'penalty shoot-out',
      'penales',
      'penaltis',
      '十二碼',
      '互射十二碼',
      '点球',
    ],
    about: 'match',
    description: 'The shoot-out at the end of this match, home first.',
    example: '4–3',
  },
  goals: {
    title: 'goals',
    others: ['scorers', 'goalscorers', 'goles', 'goleadores', '入球', '入球者'],
    about: 'match',
    description:
      'All goals, one after the other with semicolons: side, player, minute. (p): penalty, (og): own goal, of the side it counts for. A backslash keeps a semicolon in a name; "none": no goals.',
    example: "home José Cardozo 12'; away Álvaro Saborío 45+2' (p)",
  },
  venue: {
    title: 'ground',
    others: ['venue', 'stadium', 'estadio', 'cancha', 'sede', '球場', '場地'],
    about: 'match',
    description: 'Where it was played.',
    example: 'Estadio Nemesio Díez',
    perLanguage: true,
  },
  city: {
    title: 'city',
    others: ['town', 'ciudad', '城市'],
    about: 'match',
    description: 'The city of the ground.',
    example: 'Toluca',
    perLanguage: true,
  },
  attendance: {
    title: 'attendance',
    others: ['crowd', 'spectators', 'asistencia', 'público', 'espectadores', '入場人數', '觀眾'],
    about: 'match',
    description: 'How many watched it: 27000, 27,000, 27.000.',
    example: '27000',
  },
  status: {
    title: 'status',
    others: ['estado', '狀態'],
    about: 'match',
    description:
      'Empty when played or still to come; else awarded, void, walkover, abandoned or unplayed. "no match": the row says only who met.',
    example: 'awarded',
  },
  neutral: {
    title: 'neutral',
    others: ['neutral ground', 'cancha neutral', 'campo neutral', '中立場'],
    about: 'match',
    description: '"yes" where neither club was at home; "no" says that one was.',
    example: 'yes',
  },
  replay: {
    title: 'replay',
    others: ['desempate', 'partido de desempate', '重賽'],
    about: 'match',
    description: '"yes" for a further match because the others did not decide the tie.',
    example: 'yes',
  },
  winner: {
    title: 'winner',
    others: ['who advanced', 'ganador', 'clasificado', 'avanza', '勝方', '晉級', '出線'],
    about: 'tie',
    description:
      'Who went through, where the matches do not show it. "none": nobody did. It wins over what the matches give.',
    example: 'Toluca',
  },
  decidedBy: {
    title: 'decided by',
    others: ['decision', 'decidido por', 'definido por', '決定方式'],
    about: 'tie',
    description:
      'How the tie was decided, where the matches do not show it: aggregate, away goals, extra time, penalties, replay, lots, walkover, disqualification, awarded, bye or unknown.',
    example: 'lots',
  },
  next: {
    title: 'next',
    others: ['winner to', 'winner goes to', 'siguiente', 'pasa a', '下一場'],
    about: 'tie',
    description:
      'Where the winner goes: a `tie`, or the `stage` where it is a group stage; "none" after a final. Left out, who plays on says so. On a row about a club of a group: where that place goes.',
    example: 'SF1',
  },
  loserNext: {
    title: 'loser next',
    others: ['loser to', 'perdedor a', '負方下一場'],
    about: 'tie',
    description: 'The tie that the loser goes to: a third-place match.',
    example: 'third',
  },
  place: {
    title: 'goes on as',
    others: ['advances as', 'place that goes on', 'avanza como', '出線名次'],
    about: 'group',
    description: 'On a row about a club of a group: the place from which it goes on.',
    example: '1',
  },
  order: {
    title: 'final place',
    others: ['position', 'pos', 'posición', 'posición final', '名次'],
    about: 'group',
    description:
      'On a row about a club of a group: its place at the end as recorded, for clubs that the rules leave level.',
    example: '2',
  },
  tablePlayed: {
    title: 'table played',
    others: [],
    about: 'group',
    description:
      'This and the next six, on rows about the clubs of a group: the table as printed, only where the matches do not give it. The order of the rows is its order.',
    example: '4',
  },
  tableWon: {title: 'table won', others: [], about: 'group', description: 'Matches won.', example: '3'},
  tableDrawn: {title: 'table drawn', others: [], about: 'group', description: 'Matches drawn.', example: '1'},
  tableLost: {title: 'table lost', others: [], about: 'group', description: 'Matches lost.', example: '0'},
  tableGoalsFor: {
    title: 'table goals for',
    others: [],
    about: 'group',
    description: 'Goals scored.',
    example: '9',
  },
  tableGoalsAgainst: {
    title: 'table goals against',
    others: [],
    about: 'group',
    description: 'Goals conceded.',
    example: '2',
  },
  tablePoints: {title: 'table points', others: [], about: 'group', description: 'Points.', example: '10'},
  tieNote: {
    title: 'tie note',
    others: ['nota de la llave', '對賽備註'],
    about: 'tie',
    description: 'A note on the tie.',
    example: 'Real España withdrew.',
    perLanguage: true,
  },
  note: {
    title: 'note',
    others: [
      'notes',
      'remark',
      'remarks',
      'comment',
      'comments',
      'nota',
      'notas',
      'observaciones',
      '備註',
      '註',
    ],
    about: 'match',
    description: 'A note on the match.',
    example: 'Played behind closed doors.',
    perLanguage: true,
  },
} as const satisfies Readonly<Record<string, Column>>

export type ColumnKey = keyof typeof columns
export const columnKeys = Object.keys(columns) as readonly ColumnKey[]

/** A column by its key, with what only some have. */
export const columnOf = (key: ColumnKey): Column => columns[key]

/** Columns that many spreadsheets have and the season format has no place for. */
export const surplusColumns: readonly string[] = [
  'time',
  'kick-off',
  'hora',
  'horario',
  '時間',
  'matchday',
  'jornada',
  '比賽日',
  'referee',
  'árbitro',
  '球證',
  'weekday',
  '星期',
]
