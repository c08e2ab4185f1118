/** What is said of a club beside its name, in the order of the columns. */
export const entrantColumns = [
  'qualifiedAs',
  'pot',
  'seed',
  'appearances',
  'lastAppearance',
  'previousBest',
  'entersAt',
] as const
export type EntrantColumn = (typeof entrantColumns)[number]
