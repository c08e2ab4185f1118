import {csv} from './csv/csv.ts'
import {footballTxt} from './footballTxt/footballTxt.ts'
import type {InputReader} from './report.ts'
import {wikipedia} from './wikipedia/wikipedia.ts'

/** Every kind of input that can be imported. A further kind is a reader here and its name in the words of imports. */
export const readers = {csv, footballTxt, wikipedia} satisfies Readonly<Record<string, InputReader>>

export type InputKind = keyof typeof readers

/** The kind of an input, from how it looks, or else from the end of its name; null if it is none of ours. */
export function detectKind(text: string, fileName: string): InputKind | null {
  const all = Object.entries(readers) as readonly (readonly [InputKind, InputReader])[]
  const isNamed = ({extensions}: InputReader) =>
    extensions.some((end) => fileName.toLowerCase().endsWith(end))
  const named = all.filter(([, reader]) => isNamed(reader))
  const looking = all.filter(([, {looksLike}]) => looksLike(text))
  const both = looking.find(([, reader]) => isNamed(reader))
  return (both ?? named[0] ?? looking[0])?.[0] ?? null
}
