import type {Words} from './words.ts'

/** The name of an association by its FIFA code; the code itself where there is none. */
export function associationName(words: Pick<Words, 'messages'>, code: string): string {
  const names: Readonly<Record<string, string>> = words.messages.associations
  return (Object.hasOwn(names, code) && names[code]) || code
}
