export type Path = readonly (string | number)[]

/**
 * Where something stands in a file, with the id of the nearest thing that has one:
 * `stages[2].ties[0] (QF1) › legs[1] › score`.
 */
export function placeOf(root: unknown, path: Path): string {
  const named = nearestNamed(root, path, 'id') ?? nearestNamed(root, path, 'club')
  if (named === undefined) return joinPath(path) || 'the file'
  const rest = path.slice(named.depth)
  const parts = [`${joinPath(path.slice(0, named.depth))} (${shortText(named.name, 30)})`]
  for (const key of rest) {
    if (typeof key === 'number' && parts.length > 1) parts.push(`${parts.pop() ?? ''}[${key}]`)
    else parts.push(keyText(key))
  }
  return parts.join(' › ')
}

/** A value in few characters that cannot disturb the line they stand in. */
export function shortValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `"${shortText(value, 40)}"`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value)
    if (keys.length === 0) return 'an empty object'
    const more = keys.length > 5 ? ', …' : ''
    return `an object with ${keys.slice(0, 5).map(keyText).join(', ')}${more}`
  }
  return JSON.stringify(value)
}

function shortText(text: string, length: number): string {
  // Characters that would hide or turn what follows, and halves of a pair that was cut, become a sign of their own.
  const start = text.slice(0, length).replaceAll(/\p{C}/gu, '�')
  return text.length > length ? `${start}…` : start
}

const keyText = (key: string | number) => (typeof key === 'number' ? `[${key}]` : shortText(key, 30))

function joinPath(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${keyText(key)}`))
    .join('')
}

/** What stands at a place; undefined where there is nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(memberOf, root)
}

function memberOf(value: unknown, key: string | number): unknown {
  const owned = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return owned ? Reflect.get(value, key) : undefined
}

function nearestNamed(root: unknown, path: Path, key: 'id' | 'club') {
  for (let depth = path.length; depth > 0; depth--) {
    const name = valueAt(root, [...path.slice(0, depth), key])
    if (typeof path[depth - 1] === 'number' && typeof name === 'string') return {depth, name}
  }
  return undefined
}
