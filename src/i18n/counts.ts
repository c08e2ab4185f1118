import {counter, formatNumber} from './format.ts'

/** A number with what it counts, for the words that all languages have in one file. */
export const countEn = counter('en')
export const countEs = counter('es-419')
/** In Chinese what is counted has one form, so the number is enough. */
export const countZh = (n: number) => formatNumber('zh-Hant', n)
