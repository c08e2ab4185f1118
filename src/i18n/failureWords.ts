import type {Language} from '../season/languages.ts'
import {countEn, countEs, countZh} from './counts.ts'

// Apart from the other words, since few readers meet them.
const en = {
  failed: (season: string) => `${season} could not be loaded`,
  listFailed: 'The list of seasons could not be loaded',
  offline: 'There is no connection. The season will load once you are online again.',
  unreachable: 'The server could not be reached.',
  notFound: (address: string) => `There is no file at ${address} (404).`,
  server: (code: number) => `The server answered with an error (${code}).`,
  notJson: (place: string) => `The file is not valid JSON${place && ` (${place})`}.`,
  position: (line: number, column: number) => `line ${line}, column ${column}`,
  schema: (n: number) =>
    `The file does not fit the season format: ${countEn(n, {one: 'problem', other: 'problems'})}.`,
  problem: (path: string, expected: string, received: string) =>
    `${path}: expected ${expected}${received && `, found ${received}`}`,
  moreProblems: (n: number) => `and ${countEn(n, {one: 'more', other: 'more'})}`,
  version: (found: string) =>
    `The file has another version of the format (${found}); this viewer reads season.v1.`,
  timeout: (seconds: number) => `No answer within ${countEn(seconds, {one: 'second', other: 'seconds'})}.`,
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB.`,
  retry: 'Try again',
  openData: 'Open the data',
}

export type FailureWords = typeof en

const zhHant: FailureWords = {
  failed: (season) => `無法載入${season}`,
  listFailed: '無法載入球季列表',
  offline: '沒有網絡連線，恢復連線後便可載入球季。',
  unreachable: '無法連接伺服器。',
  notFound: (address) => `${address}沒有檔案（404）。`,
  server: (code) => `伺服器出錯（${code}）。`,
  notJson: (place) => `檔案不是有效的JSON${place && `（${place}）`}。`,
  position: (line, column) => `第${line}行第${column}字`,
  schema: (n) => `檔案不符合球季格式，共${countZh(n)}處問題。`,
  problem: (path, expected, received) => `${path}：應為${expected}${received && `，實為${received}`}`,
  moreProblems: (n) => `另有${countZh(n)}處`,
  version: (found) => `檔案屬另一版本的格式（${found}），本站只能讀取season.v1。`,
  timeout: (seconds) => `${countZh(seconds)}秒內沒有回應。`,
  tooLarge: (megabytes) => `檔案超過${megabytes} MB。`,
  retry: '重試',
  openData: '開啟資料檔案',
}

const es: FailureWords = {
  failed: (season) => `No se pudo cargar ${season}`,
  listFailed: 'No se pudo cargar la lista de temporadas',
  offline: 'No hay conexión. La temporada se cargará cuando vuelva.',
  unreachable: 'No se pudo llegar al servidor.',
  notFound: (address) => `No hay ningún archivo en ${address} (404).`,
  server: (code) => `El servidor respondió con un error (${code}).`,
  notJson: (place) => `El archivo no es JSON válido${place && ` (${place})`}.`,
  position: (line, column) => `línea ${line}, columna ${column}`,
  schema: (n) =>
    `El archivo no cumple el formato de temporada: ${countEs(n, {one: 'problema', many: 'de problemas', other: 'problemas'})}.`,
  problem: (path, expected, received) =>
    `${path}: se esperaba ${expected}${received && `, se encontró ${received}`}`,
  moreProblems: (n) => `y ${countEs(n, {one: 'más', many: 'más', other: 'más'})}`,
  version: (found) => `El archivo usa otra versión del formato (${found}); este visor lee season.v1.`,
  timeout: (seconds) =>
    `Sin respuesta en ${countEs(seconds, {one: 'segundo', many: 'de segundos', other: 'segundos'})}.`,
  tooLarge: (megabytes) => `El archivo pasa de ${megabytes} MB.`,
  retry: 'Reintentar',
  openData: 'Abrir los datos',
}

/** The words for why a season cannot be shown. */
export const failureWords: Record<Language, FailureWords> = {en, 'zh-Hant': zhHant, es}
