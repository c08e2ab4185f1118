import type {Conflict, Expectation, Gap, Guess, Surplus} from '../import/finding.ts'
import type {InputKind} from '../import/readers.ts'
import type {Language} from '../season/languages.ts'
import {countEn, countEs, countZh} from './counts.ts'

// Words of the report on an imported file, which come only with it.
interface Counts {
  readonly stages: number
  readonly ties: number
  readonly matches: number
  readonly clubs: number
}

export interface ImportWords {
  readonly kinds: Readonly<Record<InputKind, string>>
  readonly unknownKind: string
  readonly summary: (kind: string, counts: Counts) => string
  readonly noSeason: string
  readonly nothingToSay: string
  readonly line: (n: number) => string
  readonly lines: (ns: string) => string
  readonly unread: (text: string, expected: string) => string
  readonly expectations: Readonly<Record<Expectation, string>>
  readonly unknownClub: (name: string, id: string) => string
  readonly knownClubs: (names: string) => string
  readonly nearest: (names: string) => string
  readonly likelyClub: (name: string, known: string) => string
  readonly otherClubs: (names: string) => string
  readonly ambiguousDate: (text: string, taken: string, other: string) => string
  readonly guesses: Readonly<Record<Guess, (value: string) => string>>
  readonly gaps: Readonly<Record<Gap, (of: string) => string>>
  readonly surpluses: Readonly<Record<Surplus, string>>
  readonly conflicts: Readonly<Record<Conflict, (said: string, found: string) => string>>
  readonly about: (of: string, text: string) => string
  readonly invalid: (place: string, expected: string, found: string) => string
  readonly headings: Readonly<
    Record<'unread' | 'clubs' | 'check' | 'guesses' | 'missing' | 'notKept', string>
  >
}

const en: ImportWords = {
  kinds: {csv: 'CSV', footballTxt: 'Football.TXT', wikipedia: 'Wikipedia page'},
  unknownKind: 'This is no kind of file that can be imported.',
  summary: (kind, {stages, ties, matches, clubs}) =>
    `Read as ${kind}: ${[
      countEn(clubs, {one: 'club', other: 'clubs'}),
      countEn(stages, {one: 'stage', other: 'stages'}),
      countEn(ties, {one: 'tie', other: 'ties'}),
      countEn(matches, {one: 'match', other: 'matches'}),
    ].join(', ')}.`,
  noSeason: 'No season could be made of it.',
  nothingToSay: 'Every line was read; nothing had to be guessed.',
  line: (n) => `Line ${n}`,
  lines: (ns) => `Lines ${ns}`,
  unread: (text, expected) => `Not read: “${text}” (expected ${expected}).`,
  expectations: {
    line: 'a heading, a date or a match',
    title: 'one title, or the heading of a round',
    heading: 'the heading of a round',
    date: 'a date with a known year',
    match: 'a match',
    score: 'a score, then nothing else',
    goals: 'as many goals as the score has',
    club: 'the name of a club',
    round: 'a round',
    group: 'a group',
    number: 'a number',
    stageFirst: 'the heading of a round before the first match',
    country: 'the name of a country',
  },
  unknownClub: (name, id) => `${name} is not among the known clubs; it is new in this season, as “${id}”.`,
  knownClubs: (names) =>
    `By their names alone taken for clubs of this archive: ${names}. Where another club is meant, give its country.`,
  nearest: (names) => `Nearest: ${names}.`,
  likelyClub: (name, known) => `${name} was taken for ${known}.`,
  otherClubs: (names) => `It could also be ${names}.`,
  ambiguousDate: (text, taken, other) => `“${text}” was read as ${taken}; it could be ${other}.`,
  guesses: {
    seasonId: (value) => `The file does not name its season; “${value}” comes from the dates.`,
    competition: (value) => `The file does not name the competition; “${value}” stands in its place.`,
    pointsForWin: (value) => `Points for a win: ${value}, as is usual.`,
    tiebreakers: (value) => `Order of clubs level on points: ${value}.`,
    awayGoals: (value) => `From ties that were level: ${value}`,
    extraTime: (value) =>
      value === 'true'
        ? 'Extra time before penalties, since some was played.'
        : 'No extra time before penalties, since none was played.',
    yearOfDate: (value) => `The year of the date is not given; ${value} was taken.`,
    round: () => 'Taken for a group stage.',
    pairing: (value) => `Taken for one tie: ${value}.`,
    replay: (value) => `${value} was taken for a replay.`,
    champion: (value) => `Champion: ${value}, who won there.`,
    edition: (value) => `Several numbers of the edition are given; ${value} counts from the first.`,
    homeInFirstLeg: () => 'Who was at home in the first leg is taken from the order in the bracket.',
  },
  gaps: {
    winner: (of) => `Nothing says who went through (${of}); it stays open.`,
    decision: (of) => `The one who plays on went through, but nothing says how (${of}).`,
    score: (of) => `No score: ${of}.`,
    date: (of) => `No date: ${of}.`,
    matches: (of) => (of === '' ? 'No matches.' : `No matches: ${of}.`),
    champion: () => 'Nothing says who became champion.',
    rules: (of) => `By none of the usual rules are those who played on the best of their groups: ${of}.`,
    nextTie: (of) => `Nothing says where the winner goes on to: ${of}.`,
    legs: (of) => `Only the outcome is known, not the matches: ${of}.`,
    clubs: (of) => `No clubs: ${of}.`,
    association: (of) => `No country${of === '' ? '' : `: ${of}`}.`,
    route: (of) => `How it qualified is not given: ${of}.`,
    appearances: (of) => `The number of appearances is not given: ${of}.`,
    lastAppearance: (of) => `The last appearance is not given: ${of}.`,
    previousBest: (of) => `The best result before is not given: ${of}.`,
    standings: (of) => `The standings are lost: ${of}.`,
    seeding: (of) => `The seeding is lost: ${of}.`,
    bracket: (of) => `The bracket is lost: ${of}.`,
    references: (of) => `The references are lost: ${of}.`,
    footnotes: (of) => `The footnote is lost: ${of}.`,
  },
  surpluses: {
    time: 'Kick-off times are not kept: the season format has no place for them.',
    matchday: 'Dates of rounds are not kept: each match has its own.',
    goals: 'Scorers are not kept.',
    comment: 'Comments are not kept.',
    number: 'Numbers of matches are not kept.',
    links: 'Links within the wiki and categories are not kept.',
    layout: 'What only leads over or says how something is drawn is not kept.',
    schedule: 'Dates of a round of which nothing else is known are not kept.',
  },
  conflicts: {
    winnerPlaysOn: (said, found) =>
      `By the matches ${said} won, but ${found} plays on, and is taken for the winner.`,
    winner: (said, found) => `${said} is named as the winner, the matches say ${found}.`,
    aggregate: (said, found) => `The aggregate is given as ${said}, the legs give ${found}.`,
    teamCount: (said, found) => `The file counts ${said} clubs, its matches have ${found}.`,
    matchCount: (said, found) => `The file counts ${said} matches, it has ${found}.`,
    period: (said, found) => `The file speaks of ${said}, its matches were played ${found}.`,
    weekday: (said, found) => `“${said}” is a ${found}.`,
    score: (said, found) => `${said} does not fit ${found}.`,
    advance: (said, found) => `${said} is said to have gone through, the table says ${found}.`,
    champion: (said, found) => `${said} is named as champion, the matches say ${found}.`,
    standings: (said, found) => `The table says ${said}, the results give ${found}.`,
    pot: (said, found) => `Stands in pot ${said} and, among the entrants, in pot ${found}.`,
    season: (said, found) => `Speaks of ${said}, the page of ${found}.`,
  },
  about: (of, text) => `${of}: ${text}`,
  invalid: (place, expected, found) => `${place}: expected ${expected}, found ${found}.`,
  headings: {
    unread: 'Not read',
    clubs: 'Clubs',
    check: 'Please check',
    guesses: 'Guessed from what the file shows',
    missing: 'Missing',
    notKept: 'Not kept',
  },
}

const zhHant: ImportWords = {
  kinds: {csv: 'CSV', footballTxt: 'Football.TXT', wikipedia: '維基百科頁面'},
  unknownKind: '無法匯入這種檔案。',
  summary: (kind, {stages, ties, matches, clubs}) =>
    `已按${kind}讀取：${countZh(clubs)}間球會、${countZh(stages)}個階段、${countZh(ties)}個對陣、${countZh(matches)}場比賽。`,
  noSeason: '未能從檔案得出球季。',
  nothingToSay: '每一行均已讀取，沒有任何推測。',
  line: (n) => `第${countZh(n)}行`,
  lines: (ns) => `第${ns}行`,
  unread: (text, expected) => `未能讀取：「${text}」（應為${expected}）。`,
  expectations: {
    line: '標題、日期或比賽',
    title: '單一標題或圈次標題',
    heading: '圈次標題',
    date: '年份已知的日期',
    match: '比賽',
    score: '比分，其後再無其他文字',
    goals: '與比分數目相同的入球',
    club: '球會名稱',
    round: '圈次',
    group: '小組',
    number: '數字',
    stageFirst: '首場比賽之前的圈次標題',
    country: '國家名稱',
  },
  unknownClub: (name, id) => `${name}不在已知球會之列，已作為本季新球會加入，代號「${id}」。`,
  knownClubs: (names) => `單憑名稱視為本站已有的球會：${names}。如指另一球會，請註明所屬國家。`,
  nearest: (names) => `最接近的是：${names}。`,
  likelyClub: (name, known) => `${name}當作${known}。`,
  otherClubs: (names) => `亦可能是${names}。`,
  ambiguousDate: (text, taken, other) => `「${text}」讀作${taken}，亦可能是${other}。`,
  guesses: {
    seasonId: (value) => `檔案沒有寫明球季，「${value}」由日期得出。`,
    competition: (value) => `檔案沒有寫明賽事，暫以「${value}」代替。`,
    pointsForWin: (value) => `勝一場得${value}分，為一般做法。`,
    tiebreakers: (value) => `同分時的排名準則：${value}。`,
    awayGoals: (value) => `由打和的對賽得出：${value}`,
    extraTime: (value) =>
      value === 'true' ? '互射十二碼前設加時：曾有加時。' : '互射十二碼前不設加時：從未加時。',
    yearOfDate: (value) => `日期沒有年份，當作${value}。`,
    round: () => '當作小組賽。',
    pairing: (value) => `當作同一對陣：${value}。`,
    replay: (value) => `${value}當作重賽。`,
    champion: (value) => `冠軍：${value}，在該處勝出。`,
    edition: (value) => `頁面列出多個屆數，以由首屆起計的第${value}屆為準。`,
    homeInFirstLeg: () => '首回合主隊按晉級圖的上下次序推斷。',
  },
  gaps: {
    winner: (of) => `沒有資料顯示誰人晉級（${of}），暫不列出。`,
    decision: (of) => `繼續參賽者晉級，但沒有資料顯示如何分出勝負（${of}）。`,
    score: (of) => `沒有比分：${of}。`,
    date: (of) => `沒有日期：${of}。`,
    matches: (of) => (of === '' ? '沒有比賽。' : `沒有比賽：${of}。`),
    champion: () => '沒有資料顯示冠軍是誰。',
    rules: (of) => `按任何一般準則，繼續參賽者都不是小組前列：${of}。`,
    nextTie: (of) => `沒有資料顯示勝方其後的去向：${of}。`,
    legs: (of) => `只知結果，沒有比賽資料：${of}。`,
    clubs: (of) => `沒有球會：${of}。`,
    association: (of) => `沒有國家名稱${of === '' ? '' : `：${of}`}。`,
    route: (of) => `沒有參賽途徑：${of}。`,
    appearances: (of) => `沒有參賽次數：${of}。`,
    lastAppearance: (of) => `沒有上次參賽年份：${of}。`,
    previousBest: (of) => `沒有歷屆最佳成績：${of}。`,
    standings: (of) => `積分榜已失：${of}。`,
    seeding: (of) => `種子排名已失：${of}。`,
    bracket: (of) => `晉級圖已失：${of}。`,
    references: (of) => `參考資料已失：${of}。`,
    footnotes: (of) => `註腳已失：${of}。`,
  },
  surpluses: {
    time: '開賽時間不予保留：球季格式沒有此項。',
    matchday: '各圈日期不予保留：每場比賽有自己的日期。',
    goals: '入球球員不予保留。',
    comment: '註解不予保留。',
    number: '比賽編號不予保留。',
    links: '維基內部連結及分類不予保留。',
    layout: '引言及版面設定不予保留。',
    schedule: '圈次別無資料，其日期不予保留。',
  },
  conflicts: {
    winnerPlaysOn: (said, found) => `按比賽結果勝方為${said}，但繼續參賽的是${found}，以後者為勝方。`,
    winner: (said, found) => `檔案列${said}為勝方，比賽結果則為${found}。`,
    aggregate: (said, found) => `檔案列總比數為${said}，兩回合相加則為${found}。`,
    teamCount: (said, found) => `檔案列有${said}間球會，比賽中有${found}間。`,
    matchCount: (said, found) => `檔案列有${said}場比賽，實有${found}場。`,
    period: (said, found) => `檔案列賽期為${said}，比賽日期為${found}。`,
    weekday: (said, found) => `「${said}」應為${found}。`,
    score: (said, found) => `${said}與${found}不符。`,
    advance: (said, found) => `檔案列${said}出線，積分榜則為${found}。`,
    champion: (said, found) => `檔案列${said}為冠軍，比賽結果則為${found}。`,
    standings: (said, found) => `積分榜列${said}，賽果得出${found}。`,
    pot: (said, found) => `列於第${said}檔，參賽球隊名單則列於第${found}檔。`,
    season: (said, found) => `所述為${said}，頁面則為${found}。`,
  },
  about: (of, text) => `${of}：${text}`,
  invalid: (place, expected, found) => `${place}：應為${expected}，實為${found}。`,
  headings: {
    unread: '未能讀取',
    clubs: '球會',
    check: '請核對',
    guesses: '由檔案內容推測',
    missing: '欠缺',
    notKept: '不予保留',
  },
}

const es: ImportWords = {
  kinds: {csv: 'CSV', footballTxt: 'Football.TXT', wikipedia: 'página de Wikipedia'},
  unknownKind: 'Este tipo de archivo no se puede importar.',
  summary: (kind, {stages, ties, matches, clubs}) =>
    `Leído como ${kind}: ${[
      countEs(clubs, {one: 'club', many: 'de clubes', other: 'clubes'}),
      countEs(stages, {one: 'fase', many: 'de fases', other: 'fases'}),
      countEs(ties, {one: 'llave', many: 'de llaves', other: 'llaves'}),
      countEs(matches, {one: 'partido', many: 'de partidos', other: 'partidos'}),
    ].join(', ')}.`,
  noSeason: 'No se pudo formar una temporada.',
  nothingToSay: 'Se leyeron todas las líneas y no hubo que suponer nada.',
  line: (n) => `Línea ${n}`,
  lines: (ns) => `Líneas ${ns}`,
  unread: (text, expected) => `Sin leer: «${text}» (se esperaba ${expected}).`,
  expectations: {
    line: 'un encabezado, una fecha o un partido',
    title: 'un solo título, o el encabezado de una ronda',
    heading: 'el encabezado de una ronda',
    date: 'una fecha de año conocido',
    match: 'un partido',
    score: 'un marcador y nada más',
    goals: 'tantos goles como indica el marcador',
    club: 'el nombre de un club',
    round: 'una ronda',
    group: 'un grupo',
    number: 'un número',
    stageFirst: 'el encabezado de una ronda antes del primer partido',
    country: 'el nombre de un país',
  },
  unknownClub: (name, id) =>
    `${name} no está entre los clubes conocidos; se agrega a esta temporada como «${id}».`,
  knownClubs: (names) =>
    `Solo por el nombre, tomados por clubes de este archivo: ${names}. Si se trata de otro club, indica su país.`,
  nearest: (names) => `Los más parecidos: ${names}.`,
  likelyClub: (name, known) => `${name} se tomó por ${known}.`,
  otherClubs: (names) => `También podría ser ${names}.`,
  ambiguousDate: (text, taken, other) => `«${text}» se leyó como ${taken}; podría ser ${other}.`,
  guesses: {
    seasonId: (value) => `El archivo no nombra su temporada; «${value}» sale de las fechas.`,
    competition: (value) => `El archivo no nombra la competencia; en su lugar figura «${value}».`,
    pointsForWin: (value) => `Puntos por victoria: ${value}, como es habitual.`,
    tiebreakers: (value) => `Orden de los clubes con los mismos puntos: ${value}.`,
    awayGoals: (value) => `Según las llaves que terminaron igualadas: ${value}`,
    extraTime: (value) =>
      value === 'true'
        ? 'Tiempo extra antes de los penales, pues se jugó alguno.'
        : 'Sin tiempo extra antes de los penales, pues no se jugó ninguno.',
    yearOfDate: (value) => `La fecha no tiene año; se tomó ${value}.`,
    round: () => 'Se tomó por una fase de grupos.',
    pairing: (value) => `Se tomó por una sola llave: ${value}.`,
    replay: (value) => `${value} se tomó por un partido de desempate.`,
    champion: (value) => `Campeón: ${value}, que ganó allí.`,
    edition: (value) => `Figuran varios números de edición; ${value} cuenta desde la primera.`,
    homeInFirstLeg: () => 'El local de la ida se tomó del orden en las llaves.',
  },
  gaps: {
    winner: (of) => `Nada dice quién avanzó (${of}); queda abierto.`,
    decision: (of) => `Avanzó el que sigue en juego, pero nada dice cómo (${of}).`,
    score: (of) => `Sin marcador: ${of}.`,
    date: (of) => `Sin fecha: ${of}.`,
    matches: (of) => (of === '' ? 'No hay partidos.' : `No hay partidos: ${of}.`),
    champion: () => 'Nada dice quién fue campeón.',
    rules: (of) => `Con ninguna regla habitual quedan arriba los que siguieron en juego: ${of}.`,
    nextTie: (of) => `Nada dice adónde pasa el ganador: ${of}.`,
    legs: (of) => `Solo se conoce el resultado, no los partidos: ${of}.`,
    clubs: (of) => `No hay clubes: ${of}.`,
    association: (of) => `Sin país${of === '' ? '' : `: ${of}`}.`,
    route: (of) => `No figura cómo se clasificó: ${of}.`,
    appearances: (of) => `No figuran las participaciones: ${of}.`,
    lastAppearance: (of) => `No figura la última participación: ${of}.`,
    previousBest: (of) => `No figura el mejor resultado previo: ${of}.`,
    standings: (of) => `Se perdió la tabla de posiciones: ${of}.`,
    seeding: (of) => `Se perdieron las cabezas de serie: ${of}.`,
    bracket: (of) => `Se perdieron las llaves: ${of}.`,
    references: (of) => `Se perdieron las referencias: ${of}.`,
    footnotes: (of) => `Se perdió la nota al pie: ${of}.`,
  },
  surpluses: {
    time: 'Las horas de inicio no se guardan: el formato no tiene lugar para ellas.',
    matchday: 'Las fechas de las rondas no se guardan: cada partido tiene la suya.',
    goals: 'Los goleadores no se guardan.',
    comment: 'Los comentarios no se guardan.',
    number: 'Los números de los partidos no se guardan.',
    links: 'Los enlaces internos y las categorías no se guardan.',
    layout: 'Lo que solo introduce o dispone la página no se guarda.',
    schedule: 'Las fechas de una ronda de la que no se sabe nada más no se guardan.',
  },
  conflicts: {
    winnerPlaysOn: (said, found) =>
      `Según los partidos ganó ${said}, pero sigue ${found}, que se toma por ganador.`,
    winner: (said, found) => `${said} figura como ganador; los partidos dicen ${found}.`,
    aggregate: (said, found) => `El global figura como ${said}; los partidos dan ${found}.`,
    teamCount: (said, found) => `El archivo cuenta ${said} clubes; en los partidos hay ${found}.`,
    matchCount: (said, found) => `El archivo cuenta ${said} partidos; hay ${found}.`,
    period: (said, found) => `El archivo habla de ${said}; los partidos se jugaron ${found}.`,
    weekday: (said, found) => `«${said}» es ${found}.`,
    score: (said, found) => `${said} no concuerda con ${found}.`,
    advance: (said, found) => `${said} figura como clasificado; la tabla dice ${found}.`,
    champion: (said, found) => `${said} figura como campeón; los partidos dicen ${found}.`,
    standings: (said, found) => `La tabla dice ${said}; los resultados dan ${found}.`,
    pot: (said, found) => `Figura en el bombo ${said} y, entre los participantes, en el ${found}.`,
    season: (said, found) => `Habla de ${said}; la página, de ${found}.`,
  },
  about: (of, text) => `${of}: ${text}`,
  invalid: (place, expected, found) => `${place}: se esperaba ${expected}, se encontró ${found}.`,
  headings: {
    unread: 'Sin leer',
    clubs: 'Clubes',
    check: 'Para revisar',
    guesses: 'Supuesto a partir del archivo',
    missing: 'Falta',
    notKept: 'No se guarda',
  },
}

/** The words of the report on an imported file. */
export const importWords: Record<Language, ImportWords> = {en, 'zh-Hant': zhHant, es}
