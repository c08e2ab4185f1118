import type * as v from 'valibot'
import {type Path, valueAt} from './place.ts'

/** The keys that a schema allows at a place, following the branches that the data there has chosen. */
export function keysAt(schema: v.GenericSchema, path: Path, root: unknown): readonly string[] {
  let level: readonly SchemaParts[] = branches(schema, root)
  path.forEach((key, i) => {
    const value = valueAt(root, path.slice(0, i + 1))
    level = level.flatMap((part) => memberSchemas(part, key)).flatMap((part) => branches(part, value))
  })
  return [...new Set(level.flatMap((part) => Object.keys(part.entries ?? {})))]
}

// The parts of Valibot's schemas that lead further in; which of them a schema has depends on its type.
interface SchemaParts {
  readonly type: string
  readonly key?: string
  readonly literal?: unknown
  readonly entries?: Readonly<Record<string, SchemaParts>>
  readonly item?: SchemaParts
  readonly items?: readonly SchemaParts[]
  readonly wrapped?: SchemaParts
  readonly options?: readonly SchemaParts[]
}

// What stands behind nullable, optional, union and variant.
function branches(schema: SchemaParts, value: unknown): readonly SchemaParts[] {
  const {type, key, wrapped, options = []} = schema
  if (wrapped !== undefined) return branches(wrapped, value)
  if (type === 'union') return options.flatMap((option) => branches(option, value))
  if (type !== 'variant' || key === undefined) return [schema]
  return options.filter((option) => option.entries?.[key]?.literal === valueAt(value, [key]))
}

function memberSchemas({entries, item, items}: SchemaParts, key: string | number): readonly SchemaParts[] {
  const member = typeof key === 'number' ? (item ?? items?.[key]) : ownEntry(entries, key)
  return member === undefined ? [] : [member]
}

const ownEntry = (entries: SchemaParts['entries'], key: string) =>
  entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined
