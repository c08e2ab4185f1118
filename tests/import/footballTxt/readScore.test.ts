import {expect, test} from 'vitest'
import {readScore} from '../../../src/import/footballTxt/readScore.ts'

const rows: readonly (readonly [string, object])[] = [
  ['2-1', {score: [2, 1]}],
  ['2-1 (1-0)', {score: [2, 1], halfTime: [1, 0]}],
  ['2:1 (1:0)', {score: [2, 1], halfTime: [1, 0]}],
  ['2-1 a.e.t.', {score: null, afterExtraTime: [2, 1]}],
  ['2-1 a.e.t. (1-1)', {score: [1, 1], afterExtraTime: [2, 1]}],
  ['2-1 a.e.t. (1-1, 0-1)', {score: [1, 1], halfTime: [0, 1], afterExtraTime: [2, 1]}],
  ['3-2 n.V. (2-2, 1-0)', {score: [2, 2], halfTime: [1, 0], afterExtraTime: [3, 2]}],
  ['5-3 pen. (1-1, 0-0)', {score: [1, 1], halfTime: [0, 0], penalties: [5, 3]}],
  [
    '5-4 pen. 1-1 a.e.t. (0-0, 0-0)',
    {score: [0, 0], halfTime: [0, 0], afterExtraTime: [1, 1], penalties: [5, 4]},
  ],
  [
    '3-3 a.e.t. (2-2, 2-0) 4-2 pen.',
    {score: [2, 2], halfTime: [2, 0], afterExtraTime: [3, 3], penalties: [4, 2]},
  ],
  ['5-1 pen. (3-3, 2-2, 1-0)', {score: [2, 2], halfTime: [1, 0], afterExtraTime: [3, 3], penalties: [5, 1]}],
  ['1-1 (aet, win 3-4 on pens)', {score: null, afterExtraTime: [1, 1], penalties: [3, 4]}],
  [
    '1-1 (HT 0-0, FT 1-1, AET, PEN 3-4)',
    {score: [1, 1], halfTime: [0, 0], afterExtraTime: [1, 1], penalties: [3, 4]},
  ],
  ['2-2 (win 2-3 on aggregate)', {score: [2, 2], aggregate: [2, 3]}],
  ['3-2 (agg 4-4, win 1-2 on away goals)', {score: [3, 2], aggregate: [4, 4], awayGoals: true}],
]

test.each(rows)('the score %s is read', (text, figures) => {
  expect(readScore(text)).toEqual({figures, end: text.length})
})

test('what stands behind a score is left', () => {
  const text = '2-1 (1-0)  Toluca'
  expect(text.slice(readScore(text)?.end)).toBe('  Toluca')
})

test.each(['Toluca', '10 Jan', '2-1 (1-1, 0-0, 1-1)', ''])('no score is made of “%s”', (text) => {
  expect(readScore(text)).toBeNull()
})
