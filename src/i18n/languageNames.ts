import type {Language} from '../season/languages.ts'

/** Every language by its own name, the same whatever the language of the page. */
export const languageNames: Record<Language, string> = {en: 'English', 'zh-Hant': '繁體中文', es: 'Español'}
export const languageShortNames: Record<Language, string> = {en: 'EN', 'zh-Hant': '繁中', es: 'ES'}
