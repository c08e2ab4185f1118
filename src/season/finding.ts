import type {Path} from './place.ts'

/** What is wrong at a place of a season, before words are found for it. */
export interface Finding {
  readonly path: Path
  readonly expected: string
  readonly found: unknown
  /** What could have been meant, where something is named that does not exist. */
  readonly known?: ReadonlySet<string>
}

export const finding = (path: Path, expected: string, found: unknown): Finding => ({path, expected, found})

/** The indexes of those items that came before. */
export function repeatedAt(items: readonly unknown[]): readonly number[] {
  const first = new Map<unknown, number>()
  items.forEach((item, i) => first.has(item) || first.set(item, i))
  return items.flatMap((item, i) => (first.get(item) === i ? [] : [i]))
}
