/** A line above the header that says something of the whole season: its name, then its value. */
export interface Setting {
  readonly title: string
  readonly others: readonly string[]
  readonly description: string
  readonly example: string
  readonly perLanguage?: true
}

/** Every setting, in the order in which it is written. */
export const settings = {
  season: {
    title: 'season',
    others: ['season id', 'year', 'temporada', 'año', '球季', '年份'],
    description: 'The id of the season.',
    example: '2026-27',
  },
  label: {
    title: 'label',
    others: ['season label', 'etiqueta', '球季名稱'],
    description: 'The season as readers see it, where that is not its id.',
    example: '2026/27',
    perLanguage: true,
  },
  competition: {
    title: 'competition',
    others: [
      'cup',
      'tournament',
      'name',
      'competición',
      'competencia',
      'torneo',
      'copa',
      '賽事',
      '盃賽',
      '比賽',
    ],
    description: 'The name of the cup.',
    example: 'Copa del Sol',
    perLanguage: true,
  },
  edition: {
    title: 'edition',
    others: ['edición', '屆'],
    description: 'Which edition it is, counted from the first.',
    example: '3',
  },
  start: {
    title: 'start',
    others: ['from', 'inicio', '開始'],
    description: 'The first day; left out, that of the first match.',
    example: '2026-08-04',
  },
  end: {
    title: 'end',
    others: ['to', 'fin', 'final day', '結束'],
    description: 'The last day.',
    example: '2027-05-30',
  },
  format: {
    title: 'format',
    others: ['formato', '賽制'],
    description: 'How it is played, in a paragraph.',
    example: 'Sixteen clubs in four groups.',
    perLanguage: true,
  },
  pointsForWin: {
    title: 'points for a win',
    others: ['points per win', 'points for win', 'puntos por victoria', '勝場得分'],
    description: '3 or 2; "unknown". Left out: 3 where there are groups.',
    example: '3',
  },
  awayGoals: {
    title: 'away goals',
    others: ['away goals rule', 'gol de visitante', 'goles de visitante', '作客入球'],
    description:
      'Whether away goals decide a tie level on aggregate: "none", "until extra time" (after 90 minutes of the last leg, not in extra time), "always"; "unknown". "yes" is "until extra time", "no" is "none".',
    example: 'none',
  },
  extraTime: {
    title: 'extra time',
    others: ['extra time rule', 'tiempo extra', 'prórroga', '加時'],
    description: 'Whether a level tie goes to extra time before penalties: "yes", "no"; "unknown".',
    example: 'yes',
  },
  tiebreakers: {
    title: 'tiebreakers',
    others: ['criterios de desempate', 'desempate', '排名準則'],
    description:
      'How clubs are ranked in a group, first things first, with semicolons: points; goal difference; goals for; away goals for; wins; away wins; goal average; head to head points; head to head goal difference; head to head goals for; head to head away goals for; playoff; lots; fair play. "unknown".',
    example: 'points; goal difference; goals for',
  },
  champion: {
    title: 'champion',
    others: ['champions', 'campeón', '冠軍'],
    description:
      'The champion, where the final does not show it; a third cell may say which title of the club it was. A line for each where a title was shared. "none".',
    example: 'Toluca',
  },
  runnerUp: {
    title: 'runner-up',
    others: ['runners-up', 'subcampeón', '亞軍'],
    description: 'The runner-up, likewise.',
    example: 'Saprissa',
  },
  dateOrder: {
    title: 'date order',
    others: ['dates', 'orden de la fecha', 'fechas', '日期次序'],
    description: 'd/m/y or m/d/y: needed only where no date of the file shows which of the two comes first.',
    example: 'd/m/y',
  },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingKey = keyof typeof settings
export const settingKeys = Object.keys(settings) as readonly SettingKey[]
export const settingOf = (key: SettingKey): Setting => settings[key]
