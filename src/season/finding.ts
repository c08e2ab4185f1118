import {type Path, placeOf, shortValue} from './place.ts'
import type {Problem} from './problems.ts'

/** What is wrong at a place of a season. */
export interface Finding {
  readonly path: Path
  readonly expected: string
  readonly found: string
}

export const finding = (path: Path, expected: string, found: unknown): Finding => ({
  path,
  expected,
  found: shortValue(found),
})

/** The indexes of those items that came before. */
export function repeatedAt(items: readonly unknown[]): readonly number[] {
  const first = new Map<unknown, number>()
  items.forEach((item, i) => first.has(item) || first.set(item, i))
  return items.flatMap((item, i) => (first.get(item) === i ? [] : [i]))
}

export const toProblem = (root: unknown, {path, expected, found}: Finding): Problem => ({
  place: placeOf(root, path),
  expected,
  found,
})
