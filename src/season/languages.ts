/** The languages that readers can choose, English first. */
export const languages = ['en', 'zh-Hant', 'es'] as const
export type Language = (typeof languages)[number]
