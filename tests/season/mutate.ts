import * as fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}

/** One thing done to a file: `at` chooses the place. */
export interface Mutation {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly value: unknown
}

const kinds = ['drop', 'rename', 'replace', 'repeat', 'swap', 'nest', 'cut'] as const

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    0.5,
    7,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '__proto__',
    'constructor',
    '\u0000\u202e',
    '\ud800',
    '9999-99-99',
    'x'.repeat(5000),
    [],
    [[]],
    {},
    {club: 'saprissa'},
    {__proto__: null, toString: 1},
  ),
  fc.jsonValue({maxDepth: 3}),
)

export const mutations = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom(...kinds, 'drop', 'swap', 'swap', 'swap'),
    at: fc.nat(1_000_000),
    value: junk,
  }),
  {minLength: 1, maxLength: 3},
)

/** The text of a file after these were done to it. */
export function mutate(file: unknown, changes: readonly Mutation[]): string {
  const root = structuredClone(file) as Json
  for (const change of changes) if (change.kind !== 'cut') apply(root, change)
  const text = JSON.stringify(root)
  const cut = changes.find(({kind}) => kind === 'cut')
  return cut === undefined ? text : text.slice(0, cut.at % text.length)
}

function apply(root: Json, {kind, at, value}: Mutation): void {
  const places = placesOf(root)
  const place = places[at % places.length]
  if (place === undefined) return
  const {owner, key} = place
  const inner = Reflect.get(owner, key) as Json
  switch (kind) {
    case 'drop':
      if (Array.isArray(owner)) owner.splice(Number(key), 1)
      else Reflect.deleteProperty(owner, key)
      return
    case 'rename':
      Reflect.deleteProperty(owner, key)
      define(owner, at % 2 === 0 ? `${key}s` : '__proto__', inner)
      return
    case 'replace':
      define(owner, key, value as Json)
      return
    case 'repeat':
      if (Array.isArray(owner)) owner.splice(Number(key), 0, structuredClone(inner))
      else if (Array.isArray(inner)) inner.push(...structuredClone(inner))
      return
    case 'swap': {
      // What stands under the same key elsewhere fits the format, but hardly ever what else the file says.
      const alike = places.filter((one) => one.key === key)
      const other = alike[(at * 7919) % alike.length]
      if (other) define(owner, key, structuredClone(Reflect.get(other.owner, other.key) as Json))
      return
    }
    case 'nest': {
      let deep: Json = inner
      for (let i = 0; i < 500; i++) deep = at % 2 === 0 ? [deep] : {en: deep}
      define(owner, key, deep)
      return
    }
    case 'cut':
      return
  }
}

interface Place {
  readonly owner: Json[] | {[key: string]: Json}
  readonly key: string
}

function placesOf(value: Json): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [
    {owner: value, key},
    ...placesOf(Reflect.get(value, key) as Json),
  ])
}

// "__proto__" is to be a key like any other, as it is where JSON is parsed.
function define(owner: Place['owner'], key: string, value: Json): void {
  Object.defineProperty(owner, key, {value, configurable: true, enumerable: true, writable: true})
}
