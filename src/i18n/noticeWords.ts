import type {Language} from '../season/languages.ts'

// Apart from the other words, since few addresses are wrong.
const en = {
  parameter: (name: string, asked: string) => `“${asked}” is not possible for “${name}”.`,
  season: (asked: string, shown: string) => `There is no season “${asked}”; this is ${shown}.`,
  club: (asked: string) => `There is no club “${asked}”.`,
  association: (asked: string) => `There is no association “${asked}”.`,
  view: (asked: string, shown: string) => `There is no view “${asked}” here; this is “${shown}”.`,
  tie: (asked: string) => `There is no tie “${asked}” in this season.`,
  language: (asked: string, shown: string) => `There is no language “${asked}”; this is ${shown}.`,
  theme: (asked: string) => `There is no theme “${asked}”.`,
  data: (asked: string) =>
    `The address “${asked}” cannot be opened; only a path on this site, or an https address without a password.`,
  dismiss: 'Dismiss',
}

export type NoticeWords = typeof en

const zhHant: NoticeWords = {
  parameter: (name, asked) => `「${name}」不接受「${asked}」。`,
  season: (asked, shown) => `沒有「${asked}」球季，現顯示${shown}。`,
  club: (asked) => `沒有「${asked}」這間球會。`,
  association: (asked) => `沒有「${asked}」這個足球總會。`,
  view: (asked, shown) => `這裏沒有「${asked}」檢視，現顯示「${shown}」。`,
  tie: (asked) => `本季沒有「${asked}」這場對賽。`,
  language: (asked, shown) => `沒有「${asked}」這種語言，現顯示${shown}。`,
  theme: (asked) => `沒有「${asked}」這種色調。`,
  data: (asked) => `無法開啟網址「${asked}」，只接受本站內的路徑，或不含密碼的https網址。`,
  dismiss: '關閉通知',
}

const es: NoticeWords = {
  parameter: (name, asked) => `«${asked}» no es posible para «${name}».`,
  season: (asked, shown) => `No existe la temporada «${asked}»; esta es ${shown}.`,
  club: (asked) => `No existe el club «${asked}».`,
  association: (asked) => `No existe la asociación «${asked}».`,
  view: (asked, shown) => `Aquí no existe la vista «${asked}»; esta es «${shown}».`,
  tie: (asked) => `No existe la llave «${asked}» en esta temporada.`,
  language: (asked, shown) => `No existe el idioma «${asked}»; este es ${shown}.`,
  theme: (asked) => `No existe el tema «${asked}».`,
  data: (asked) =>
    `No se puede abrir la dirección «${asked}»; solo una ruta de este sitio o una dirección https sin contraseña.`,
  dismiss: 'Cerrar el aviso',
}

/** The words for what of an address could not be had. */
export const noticeWords: Record<Language, NoticeWords> = {en, 'zh-Hant': zhHant, es}
