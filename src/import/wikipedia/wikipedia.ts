import type {InputReader} from '../report.ts'
import {isWikipedia, readWikipedia} from './readWikipedia.ts'

/** Season pages of the Chinese Wikipedia, as Markdown. */
export const wikipedia: InputReader = {
  extensions: ['.md', '.markdown'],
  looksLike: isWikipedia,
  read: readWikipedia,
}
