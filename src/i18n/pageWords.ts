import type {Language} from '../season/languages.ts'
import {formatList} from './format.ts'

/** What there is of a season beside its matches. */
interface Parts {
  readonly bracket: boolean
  readonly groups: boolean
}

// Only the pages that the build draws have these.
const en = {
  /** What a search engine and a preview say of the page, before who won. */
  about: (competition: string, season: string, has: Parts) =>
    `${competition} ${season}: ${formatList('en', [
      ...(has.bracket ? ['the bracket'] : []),
      ...(has.groups ? ['the groups'] : []),
      'every match',
    ])}.`,
  card: (season: string) => `The bracket of ${season} with the champion’s way to the title`,
  notFound: 'There is no page here',
  toViewer: 'All seasons',
  toNewest: 'The newest season',
  needsScript: 'Cuadro draws its brackets with JavaScript, which is off here.',
}

export type PageWords = typeof en

const zhHant: PageWords = {
  about: (competition, season, has) =>
    `${season}球季${competition}：${formatList('zh-Hant', [
      ...(has.bracket ? ['晉級圖'] : []),
      ...(has.groups ? ['小組積分榜'] : []),
      '全部賽果',
    ])}。`,
  card: (season) => `${season}球季晉級圖，標示冠軍的晉級之路`,
  notFound: '找不到此頁',
  toViewer: '所有球季',
  toNewest: '最新球季',
  needsScript: 'Cuadro 需要 JavaScript 繪製晉級圖，但此處已停用。',
}

const es: PageWords = {
  about: (competition, season, has) =>
    `${competition} ${season}: ${formatList('es', [
      ...(has.bracket ? ['las llaves'] : []),
      ...(has.groups ? ['los grupos'] : []),
      'todos los partidos',
    ])}.`,
  card: (season) => `Las llaves de ${season} con el camino del campeón al título`,
  notFound: 'Aquí no hay ninguna página',
  toViewer: 'Todas las temporadas',
  toNewest: 'La temporada más reciente',
  needsScript: 'Cuadro dibuja las llaves con JavaScript, que aquí está desactivado.',
}

export const pageWords: Readonly<Record<Language, PageWords>> = {en, 'zh-Hant': zhHant, es}
