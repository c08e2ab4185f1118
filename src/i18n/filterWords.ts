import type {Language} from '../season/languages.ts'
import {countEn, countEs, countZh} from './counts.ts'

// Apart from the other words, since nobody chooses before the first bracket stands.
const en = {
  label: 'Find a club',
  placeholder: 'Club or country',
  hint: 'Choose a club to follow its run.',
  remove: (club: string) => `Remove ${club}`,
  found: (clubs: number, associations: number) =>
    `${[
      ...(clubs > 0 || associations === 0 ? [countEn(clubs, {one: 'club', other: 'clubs'})] : []),
      ...(associations > 0 ? [countEn(associations, {one: 'association', other: 'associations'})] : []),
    ].join(' and ')} found`,
  none: (query: string) => `No club found for “${query}”`,
  full: (n: number) => `No more than ${n} at once; remove one first.`,
  chosen: 'Chosen clubs',
  suggestions: 'Clubs',
  seasons: (n: number) => countEn(n, {one: 'season', other: 'seasons'}),
  titles: (n: number) => countEn(n, {one: 'title', other: 'titles'}),
  notThisSeason: 'not in this season',
  didNotPlay: (club: string, season: string) => `${club} did not play in ${season}.`,
  /** Before the seasons, as buttons. */
  playedIn: 'It played in:',
  hadNoClub: (association: string, season: string) => `No club of ${association} played in ${season}.`,
  hadClubsIn: 'Its clubs played in:',
  neverPlayed: 'No season with it is here yet.',
  followed: (clubs: string) => `Following ${clubs}`,
  onlySeasonsWith: (clubs: string) => `Step only through seasons with ${clubs}`,
}

export type FilterWords = typeof en

const zhHant: FilterWords = {
  label: '搜尋球會',
  placeholder: '球會、國家／地區',
  hint: '選擇球會，追蹤其歷程。',
  remove: (club) => `移除${club}`,
  found: (clubs, associations) =>
    `找到${[
      ...(clubs > 0 || associations === 0 ? [`${countZh(clubs)}間球會`] : []),
      ...(associations > 0 ? [`${countZh(associations)}個國家／地區`] : []),
    ].join('、')}`,
  none: (query) => `找不到「${query}」`,
  full: (n) => `最多可同時選擇${n}項，請先移除一項。`,
  chosen: '已選球會',
  suggestions: '球會',
  seasons: (n) => `${countZh(n)}季`,
  titles: (n) => `${countZh(n)}次奪冠`,
  notThisSeason: '本季沒有參賽',
  didNotPlay: (club, season) => `${club}沒有參加${season}球季。`,
  playedIn: '曾參加的球季：',
  hadNoClub: (association, season) => `${association}沒有球會參加${season}球季。`,
  hadClubsIn: '曾有球會參加的球季：',
  neverPlayed: '暫時沒有其參賽球季的資料。',
  followed: (clubs) => `正在追蹤${clubs}`,
  onlySeasonsWith: (clubs) => `只在有${clubs}參賽的球季之間切換`,
}

const es: FilterWords = {
  label: 'Buscar un club',
  placeholder: 'Club o país',
  hint: 'Elige un club para seguir su recorrido.',
  remove: (club) => `Quitar ${club}`,
  found: (clubs, associations) =>
    [
      ...(clubs > 0 || associations === 0
        ? [countEs(clubs, {one: 'club', many: 'de clubes', other: 'clubes'})]
        : []),
      ...(associations > 0 ? [countEs(associations, {one: 'asociación', other: 'asociaciones'})] : []),
    ].join(' y '),
  none: (query) => `Ningún club para «${query}»`,
  full: (n) => `No más de ${n} a la vez; quita uno primero.`,
  chosen: 'Clubes elegidos',
  suggestions: 'Clubes',
  seasons: (n) => countEs(n, {one: 'temporada', other: 'temporadas'}),
  titles: (n) => countEs(n, {one: 'título', other: 'títulos'}),
  notThisSeason: 'no está en esta temporada',
  didNotPlay: (club, season) => `${club} no participó en ${season}.`,
  playedIn: 'Participó en:',
  hadNoClub: (association, season) => `Ningún club de ${association} participó en ${season}.`,
  hadClubsIn: 'Sus clubes participaron en:',
  neverPlayed: 'Aún no hay aquí ninguna temporada suya.',
  followed: (clubs) => `Siguiendo a ${clubs}`,
  onlySeasonsWith: (clubs) => `Recorrer solo las temporadas con ${clubs}`,
}

/** The words of the club field, and of the clubs and associations that are chosen in it. */
export const filterWords: Record<Language, FilterWords> = {en, 'zh-Hant': zhHant, es}
