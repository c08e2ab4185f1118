import type {CellExpectation, RowExpectation} from '../import/csv/csvFinding.ts'
import type {Language} from '../season/languages.ts'

// Words of what the reader of CSV has to say, which come only with an imported file. Names of columns and settings are
// those of the file and the same in every language.
export interface CsvWords {
  readonly cell: (column: string, text: string, expected: string) => string
  readonly cellExpectations: Readonly<Record<CellExpectation, string>>
  readonly against: (text: string) => string
  readonly row: (text: string, expected: string) => string
  readonly rowExpectations: Readonly<Record<RowExpectation, string>>
  readonly column: (text: string) => string
  readonly namelessColumn: string
  readonly setting: (text: string) => string
  readonly meant: (name: string) => string
  readonly dateOrder: (text: string) => string
  readonly shortYear: (text: string, taken: string) => string
  readonly quotes: string
  readonly encoding: (text: string) => string
}

const en: CsvWords = {
  cell: (column, text, expected) => `Not read in “${column}”: “${text}” (expected ${expected}).`,
  cellExpectations: {
    score: 'a score as 2:1',
    scoreNotDate: 'a score; a spreadsheet has made a date of it: type 2:1, or format the column as text',
    date: 'a date as 2027-03-09, 9/3/2027 or 9 March 2027',
    number: 'a whole number',
    flag: '“yes” or “no”',
    status: 'awarded, void, walkover, abandoned, unplayed or “no match”',
    decidedBy:
      'aggregate, away goals, extra time, penalties, replay, lots, walkover, disqualification, awarded, bye or unknown',
    round: 'a round, as “quarter-finals”',
    zone: 'north, central, caribbean or north-central',
    pointsForWin: '3, 2 or “unknown”',
    awayGoals: '“none”, “until extra time”, “always” or “unknown”',
    extraTime: '“yes”, “no” or “unknown”',
    tiebreakers: 'ways of ranking with semicolons between, as “points; goal difference”',
    dateOrder: '“d/m/y” or “m/d/y”',
    goals: "goals as “home Ana 12'; away Eva 45+2' (p)”",
    id: 'letters, digits and hyphens',
    country: 'a FIFA code of three letters',
    leg: 'a leg as 1, 2, “first leg” or “vuelta”',
    shorter: 'a shorter text',
    club: 'one of the two clubs of the tie',
    next: 'the name of a later tie, or of a later group stage',
    sameAsAbove: 'the same as elsewhere for the same thing',
    group: 'a place that goes on, in “goes on as”',
    bothGoals: 'the goals of both clubs',
  },
  against: (text) => `There it is “${text}”.`,
  row: (text, expected) => `Not read: “${text}” (expected ${expected}).`,
  rowExpectations: {
    stage: 'a stage in this row or above it',
    clubs: 'two clubs',
    header: 'a row with the names of the columns, “home” and “away” among them',
    homeAndAway: 'columns “home” and “away”',
  },
  column: (text) => `The column “${text}” was not read.`,
  namelessColumn: 'A column without a name was not read.',
  setting: (text) => `Not read above the header: “${text}”.`,
  meant: (name) => `Did you mean “${name}”?`,
  dateOrder: (text) =>
    `“${text}” may be day and month or month and day, and no date of the file shows which. These dates were left out: add a line “date order” above the header, with d/m/y or m/d/y.`,
  shortYear: (text, taken) => `Years of two digits: “${text}” was taken for ${taken}.`,
  quotes: 'A quotation mark does not close here, so that cells after it may have run together.',
  encoding: (text) => `Letters were lost when the file was saved: “${text}”. Save it as “CSV UTF-8”.`,
}

const zhHant: CsvWords = {
  cell: (column, text, expected) => `「${column}」欄未能讀取：「${text}」（應為${expected}）。`,
  cellExpectations: {
    score: '比分，如2:1',
    scoreNotDate: '比分；試算表已把它變成日期：請輸入2:1，或把該欄設為文字格式',
    date: '日期，如2027-03-09、9/3/2027或2027年3月9日',
    number: '整數',
    flag: '「yes」或「no」（是、否）',
    status: 'awarded、void、walkover、abandoned、unplayed或「no match」',
    decidedBy:
      'aggregate、away goals、extra time、penalties、replay、lots、walkover、disqualification、awarded、bye或unknown',
    round: '圈次，如「八強」',
    zone: 'north、central、caribbean或north-central',
    pointsForWin: '3、2或「unknown」',
    awayGoals: '「none」、「until extra time」、「always」或「unknown」',
    extraTime: '「yes」、「no」或「unknown」',
    tiebreakers: '以分號分隔的排名準則，如「points; goal difference」',
    dateOrder: '「d/m/y」或「m/d/y」',
    goals: "入球，如「home Ana 12'; away Eva 45+2' (p)」",
    id: '英文字母、數字及連字號',
    country: '三個字母的國際足協代碼',
    leg: '回合，如1、2、「首回合」或「次回合」',
    shorter: '較短的文字',
    club: '該對賽兩隊之一',
    next: '其後一個對賽或小組賽的名稱',
    sameAsAbove: '與同一事項的其他各行相同',
    group: '出線名次（「goes on as」欄）',
    bothGoals: '兩隊的入球',
  },
  against: (text) => `該處為「${text}」。`,
  row: (text, expected) => `未能讀取：「${text}」（應為${expected}）。`,
  rowExpectations: {
    stage: '本行或上行的階段',
    clubs: '兩間球會',
    header: '各欄名稱的一行，其中有「home」及「away」',
    homeAndAway: '「home」及「away」欄',
  },
  column: (text) => `「${text}」欄沒有讀取。`,
  namelessColumn: '有一欄沒有名稱，沒有讀取。',
  setting: (text) => `標題行之上未能讀取：「${text}」。`,
  meant: (name) => `是否「${name}」？`,
  dateOrder: (text) =>
    `「${text}」可作日月或月日，檔案中沒有日期能顯示次序，故這些日期沒有列入：請在標題行之上加一行「date order」，填d/m/y或m/d/y。`,
  shortYear: (text, taken) => `年份只有兩位數字：「${text}」當作${taken}年。`,
  quotes: '此處有引號沒有關閉，其後的儲存格可能連在一起。',
  encoding: (text) => `儲存檔案時有文字遺失：「${text}」。請另存為「CSV UTF-8」。`,
}

const es: CsvWords = {
  cell: (column, text, expected) => `Sin leer en «${column}»: «${text}» (se esperaba ${expected}).`,
  cellExpectations: {
    score: 'un marcador como 2:1',
    scoreNotDate:
      'un marcador; la hoja de cálculo lo convirtió en fecha: escriba 2:1 o dé a la columna formato de texto',
    date: 'una fecha como 2027-03-09, 9/3/2027 o 9 de marzo de 2027',
    number: 'un número entero',
    flag: '«sí» o «no»',
    status: 'awarded, void, walkover, abandoned, unplayed o «no match»',
    decidedBy:
      'aggregate, away goals, extra time, penalties, replay, lots, walkover, disqualification, awarded, bye o unknown',
    round: 'una ronda, como «cuartos de final»',
    zone: 'north, central, caribbean o north-central',
    pointsForWin: '3, 2 o «unknown»',
    awayGoals: '«none», «until extra time», «always» o «unknown»',
    extraTime: '«yes», «no» o «unknown»',
    tiebreakers: 'criterios separados por punto y coma, como «points; goal difference»',
    dateOrder: '«d/m/y» o «m/d/y»',
    goals: "goles como «home Ana 12'; away Eva 45+2' (p)»",
    id: 'letras, cifras y guiones',
    country: 'un código FIFA de tres letras',
    leg: 'un partido de la llave como 1, 2, «ida» o «vuelta»',
    shorter: 'un texto más corto',
    club: 'uno de los dos clubes de la llave',
    next: 'el nombre de una llave posterior o de una fase de grupos posterior',
    sameAsAbove: 'lo mismo que en las demás filas de lo mismo',
    group: 'un lugar que avanza, en «goes on as»',
    bothGoals: 'los goles de los dos clubes',
  },
  against: (text) => `Allí dice «${text}».`,
  row: (text, expected) => `Sin leer: «${text}» (se esperaba ${expected}).`,
  rowExpectations: {
    stage: 'una fase en esta fila o más arriba',
    clubs: 'dos clubes',
    header: 'una fila con los nombres de las columnas, entre ellos «home» y «away»',
    homeAndAway: 'columnas «home» y «away»',
  },
  column: (text) => `No se leyó la columna «${text}».`,
  namelessColumn: 'No se leyó una columna sin nombre.',
  setting: (text) => `Sin leer encima del encabezado: «${text}».`,
  meant: (name) => `¿Quiso decir «${name}»?`,
  dateOrder: (text) =>
    `«${text}» puede ser día y mes o mes y día, y ninguna fecha del archivo muestra cuál. Esas fechas se omitieron: agregue encima del encabezado una línea «date order» con d/m/y o m/d/y.`,
  shortYear: (text, taken) => `Años de dos cifras: «${text}» se tomó por ${taken}.`,
  quotes: 'Aquí hay comillas que no se cierran; puede que las celdas siguientes se hayan unido.',
  encoding: (text) => `Al guardar el archivo se perdieron letras: «${text}». Guárdelo como «CSV UTF-8».`,
}

/** What the reader of CSV has to say, in words. */
export const csvWords: Record<Language, CsvWords> = {en, 'zh-Hant': zhHant, es}
