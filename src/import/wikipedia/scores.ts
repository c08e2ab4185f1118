import type {Score} from '../../season/schema.ts'

export interface FoundScore {
  readonly score: Score
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The scores that a text names, in order: 3–2, 3-2, 3:2, 3比2. */
export function findScores(text: string): readonly FoundScore[] {
  const pattern = /(?<![\d–—:-])(\d{1,2})\s*[-–—−‒:：比]\s*(\d{1,2})(?![\d–—:]|-\d|\s*[月日年])/g
  return [...text.matchAll(pattern)].map(({0: written, 1: home, 2: away, index}) => ({
    score: [Number(home), Number(away)] as const,
    text: written,
    start: index,
    end: index + written.length,
  }))
}
