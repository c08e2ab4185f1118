import type {Association} from '../season/ids.ts'

/** The picture of an association's flag as a data address, or null where there is none. */
export type FlagSource = (association: Association | undefined) => string | null

/** What sites ask for: 1200 × 630 px. */
export const cardSize = {width: 1200, height: 630, margin: 56} as const

/** The families that the card is drawn with, wherever it is drawn. */
export const cardFamilies = {
  latin: {sans: 'Inter', serif: 'Source Serif 4'},
  han: {sans: 'Chocolate Classical Sans', serif: 'Cactus Classical Serif'},
} as const

/** The colours of the page by day. */
export const cardStyles = `
text, .ink { fill: #1a1d21; }
.paper { fill: #fbfaf6; }
text.soft { fill: #62676e; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.bold { font-weight: 600; }
.bold.han { stroke: #1a1d21; }
.rule { stroke: #b9b4a6; stroke-width: 1.5; fill: none; }
.hairline { stroke: #dcd8cd; stroke-width: 1; fill: none; }
.link { stroke: #b9b4a6; stroke-width: 1.75; fill: none; }
.lit { stroke: #00707a; stroke-width: 4; fill: none; stroke-linejoin: round; }
.band { fill: #dff0ef; }
`
