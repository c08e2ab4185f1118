/** All lengths in px. */
export const bracketSizes = {
  row: 26,
  /** From one tie's lower rule to the next one's upper rule; holds the caption. */
  between: 34,
  /** The name of a round above its first tie. */
  heading: 34,
  /** The zone above the name of a round. */
  zone: 18,
  header: 60,
  /** From the last column's margin to the champion's name, most of it a line. */
  champion: 40,
  /** Room at the left and right for the band of a lit row. */
  margin: 8,
  cornerRadius: 7,
  widest: 330,
  /** Narrower than this, a tree is read round by round. */
  phone: 480,
} as const
