const marks = [
  {mark: '--mark-0', colour: '#00707a', band: '--band', tint: '#dff0ef'},
  {mark: '--mark-1', colour: '#b34700', band: '--band-1', tint: '#fae8db'},
  {mark: '--mark-2', colour: '#8a3f80', band: '--band-2', tint: '#f3e5f1'},
  {mark: '--mark-3', colour: '#75600a', band: '--band-3', tint: '#f3ecd2'},
]

/**
 * The style that every bracket carries inside its SVG, so that the page, a shadow root and a saved file look alike.
 * One class scope; every colour is a custom property with a default. What is lit has `data-mark`, and the rest of a
 * run is dimmed by one attribute on the run: a browser that had to look at every tie would take too long over it.
 */
export const bracketStyles = `
.cuadro-bracket { display: block; font-family: var(--sans, system-ui, sans-serif); font-size: 15px; font-variant-numeric: tabular-nums lining-nums; fill: var(--ink, #1a1d21); }
.cuadro-bracket .rule { stroke: var(--rule, #b9b4a6); stroke-width: 1.25; fill: none; }
.cuadro-bracket .hairline { stroke: var(--hairline, #dcd8cd); fill: none; }
.cuadro-bracket .round { font-weight: 600; }
.cuadro-bracket .zone, .cuadro-bracket .dates, .cuadro-bracket .caption, .cuadro-bracket .champion-label { font-size: 12px; fill: var(--soft, #62676e); }
.cuadro-bracket .caption, .cuadro-bracket .dates { text-anchor: end; }
.cuadro-bracket .row { fill: var(--soft, #62676e); }
.cuadro-bracket .winner { fill: var(--ink, #1a1d21); font-weight: 650; }
.cuadro-bracket .seed { font-size: 11px; font-weight: 400; fill: var(--soft, #62676e); }
.cuadro-bracket .figure { text-anchor: middle; font-weight: 400; }
.cuadro-bracket .winner .total { font-weight: 650; }
.cuadro-bracket .penalties { font-size: 12px; }
.cuadro-bracket .sign { font-size: 9.5px; font-weight: 400; }
.cuadro-bracket .open { font-style: italic; }
.cuadro-bracket .open:lang(zh) { font-style: normal; }
.cuadro-bracket .hit { fill: transparent; }
.cuadro-bracket .tie { outline-offset: 6px; outline-color: var(--accent, #00707a); }
.cuadro-bracket .veil { fill: var(--paper, #fbfaf6); opacity: 0.45; }
.cuadro-bracket .link { fill: none; stroke: var(--rule, #b9b4a6); stroke-width: 1.25; }
.cuadro-bracket .champion-name { font-family: var(--serif, Georgia, serif); font-size: 30px; }
.cuadro-bracket [data-some-lit] .winner, .cuadro-bracket [data-some-lit] .champion-name { fill: var(--soft, #62676e); }
.cuadro-bracket .row[data-mark], .cuadro-bracket [data-mark] .row, .cuadro-bracket [data-mark] .champion-name { fill: var(--ink, #1a1d21); }
.cuadro-bracket .link[data-mark] { stroke-width: 2.5; stroke: var(--mark-0, #00707a); }
${marks
  .map(
    ({mark, colour, band, tint}, index) =>
      `.cuadro-bracket .link[data-mark="${index}"] { stroke: var(${mark}, ${colour}); }
.cuadro-bracket .shape-${index} { fill: var(${mark}, ${colour}); }
.cuadro-bracket .band-${index} { fill: var(${band}, ${tint}); }`,
  )
  .join('\n')}
@media (forced-colors: active) {
  .cuadro-bracket, .cuadro-bracket .row, .cuadro-bracket .winner, .cuadro-bracket [data-some-lit] .winner, .cuadro-bracket [data-some-lit] .champion-name, .cuadro-bracket .seed, .cuadro-bracket .caption, .cuadro-bracket .zone, .cuadro-bracket .dates { fill: CanvasText; }
  .cuadro-bracket .rule, .cuadro-bracket .hairline, .cuadro-bracket .link { stroke: CanvasText; }
  .cuadro-bracket .row[data-mark], .cuadro-bracket [data-mark] .row { fill: Highlight; }
  .cuadro-bracket .veil { fill: Canvas; }
  .cuadro-bracket .band { fill: Canvas; stroke: Highlight; }
  .cuadro-bracket .shape { fill: Highlight; }
  .cuadro-bracket .link[data-mark] { stroke: Highlight; }
}
`
