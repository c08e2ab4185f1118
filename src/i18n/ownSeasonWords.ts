import type {Language} from '../season/languages.ts'
import {countEn, countEs, countZh} from './counts.ts'

// Apart from the other words, since few readers bring a file.
const en = {
  title: 'Your own season',
  invitation:
    'Any cup with groups, legs and knock-outs can be drawn here: from a season file (JSON), a spreadsheet (CSV), Football.TXT or a wiki page (Markdown). Choose a file or drop it anywhere on this page. It stays on your device.',
  open: 'Open a file…',
  drop: 'Drop the file to open it',
  shown: (name: string) =>
    `“${name}” from your device is shown. It has no address: a link to this page does not lead to it.`,
  ownAddress: 'This season comes from a file of your own and was not checked by this site.',
  /** The host stands between the two. */
  foreignBefore: 'This season comes from ',
  foreignAfter: ', not from this site, which has not checked it.',
  foreignLabel: 'Where this season comes from',
  save: 'Save as season file',
  openAnother: 'Open another file…',
  back: 'Back to the archive',
  oneOnly: (name: string) => `One file at a time: “${name}” was opened, the others were not.`,
  failed: (name: string) => `“${name}” cannot be shown`,
  unreadable: 'The file cannot be read; a folder cannot be opened.',
  notASeason: 'Nothing in the file could be read as a season.',
  unknownKind:
    'This is no kind of file that can be read: a season file (JSON), CSV, Football.TXT or Markdown.',
  notLoaded: 'What reads such files could not be loaded; try again once you are online.',
  report: (n: number) => countEn(n, {one: 'remark from the import', other: 'remarks from the import'}),
  warnings: (n: number) =>
    countEn(n, {one: 'thing that does not add up', other: 'things that do not add up'}),
}

export type OwnSeasonWords = typeof en

const zhHant: OwnSeasonWords = {
  title: '你的賽事',
  invitation:
    '任何設有小組賽、兩回合及淘汰賽的盃賽，都可以在這裏繪畫：可使用球季檔案（JSON）、試算表（CSV）、Football.TXT或維基頁面（Markdown）。選擇檔案，或把檔案拖放到本頁任何位置。檔案只會留在你的裝置上。',
  open: '開啟檔案…',
  drop: '放開即可開啟檔案',
  shown: (name) => `現正顯示你裝置上的「${name}」。它沒有網址，本頁的連結不會通往它。`,
  ownAddress: '本季資料來自你自備的檔案，未經本站核實。',
  foreignBefore: '本季資料來自',
  foreignAfter: '，並非本站內容，亦未經本站核實。',
  foreignLabel: '本季資料的來源',
  save: '儲存為球季檔案',
  openAnother: '開啟另一個檔案…',
  back: '返回資料庫',
  oneOnly: (name) => `每次只可開啟一個檔案：已開啟「${name}」，其餘未有開啟。`,
  failed: (name) => `無法顯示「${name}」`,
  unreadable: '無法讀取檔案；資料夾不能開啟。',
  notASeason: '檔案內沒有可讀作球季的內容。',
  unknownKind: '不屬於可以讀取的檔案：球季檔案（JSON）、CSV、Football.TXT或Markdown。',
  notLoaded: '未能載入讀取此類檔案所需的部分，請連線後再試。',
  report: (n) => `匯入報告：${countZh(n)}項`,
  warnings: (n) => `${countZh(n)}項資料互不吻合`,
}

const es: OwnSeasonWords = {
  title: 'Tu propia temporada',
  invitation:
    'Aquí se puede dibujar cualquier copa con grupos, ida y vuelta y eliminatorias: desde un archivo de temporada (JSON), una hoja de cálculo (CSV), Football.TXT o una página wiki (Markdown). Elige un archivo o suéltalo en cualquier lugar de esta página. No sale de tu dispositivo.',
  open: 'Abrir un archivo…',
  drop: 'Suelta el archivo para abrirlo',
  shown: (name) =>
    `Se muestra «${name}», de tu dispositivo. No tiene dirección: un enlace a esta página no lleva a él.`,
  ownAddress: 'Esta temporada viene de un archivo propio, no verificado por este sitio.',
  foreignBefore: 'Esta temporada viene de ',
  foreignAfter: ', no de este sitio, que no la ha verificado.',
  foreignLabel: 'De dónde viene esta temporada',
  save: 'Guardar como archivo de temporada',
  openAnother: 'Abrir otro archivo…',
  back: 'Volver al archivo histórico',
  oneOnly: (name) => `Un archivo a la vez: se abrió «${name}», los demás no.`,
  failed: (name) => `No se puede mostrar «${name}»`,
  unreadable: 'No se puede leer el archivo; una carpeta no se puede abrir.',
  notASeason: 'Nada de lo que hay en el archivo se pudo leer como una temporada.',
  unknownKind:
    'No es un tipo de archivo que se pueda leer: un archivo de temporada (JSON), CSV, Football.TXT o Markdown.',
  notLoaded: 'No se pudo cargar lo que lee estos archivos; inténtalo cuando haya conexión.',
  report: (n) => countEs(n, {one: 'nota de la importación', other: 'notas de la importación'}),
  warnings: (n) => countEs(n, {one: 'dato que no cuadra', other: 'datos que no cuadran'}),
}

/** The words around season files of the reader's own. */
export const ownSeasonWords: Record<Language, OwnSeasonWords> = {en, 'zh-Hant': zhHant, es}
