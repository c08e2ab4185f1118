import type {Score} from '../../season/schema.ts'

/** A score as people and spreadsheets write it; `date` where a spreadsheet has made a day of it. */
export function readScore(text: string): Score | 'date' | null {
  const plain = text.normalize('NFKC').trim()
  const [, home, away] = /^(\d{1,3})\s*[-‐-―−:∶x]\s*(\d{1,3})(?::00)?$/u.exec(plain) ?? []
  if (home !== undefined && away !== undefined) return [Number(home), Number(away)]
  // 2-1 typed into a spreadsheet may come back as "02-Jan", "1-feb", "2/1/2027" or "2027-01-02".
  return /^\d{1,2}[-./ ]\s?\p{L}{3,}\.?$|^\p{L}{3,}\.?[-./ ]\d{1,2}$|^\d{1,4}([-./])\d{1,2}\1\d{1,4}$|^\d{1,2}月\d{1,2}日$/u.test(
    plain,
  )
    ? 'date'
    : null
}

/** As it is written so that no spreadsheet takes it for a day. */
export const writeScore = (score: Score): string => score.join('–')
