/**
 * The style that every bracket carries inside its SVG, so that the page, a shadow root and a saved file look alike.
 * One class scope; every colour is a custom property with a default. Lit rows are styled by `data-mark`, which few
 * elements have, and the rest is dimmed by one class on the whole, so that a browser need not look at every tie.
 */
export const bracketStyles = `
.cuadro-bracket { display: block; font-family: var(--sans, system-ui, sans-serif); font-size: 15px; font-variant-numeric: tabular-nums lining-nums; fill: var(--ink, #1a1d21); }
.cuadro-bracket .rule { stroke: var(--rule, #b9b4a6); stroke-width: 1.25; fill: none; }
.cuadro-bracket .hairline { stroke: var(--hairline, #dcd8cd); fill: none; }
.cuadro-bracket .round { font-weight: 600; }
.cuadro-bracket .dates, .cuadro-bracket .caption, .cuadro-bracket .champion-label { font-size: 12px; fill: var(--soft, #62676e); }
.cuadro-bracket .caption, .cuadro-bracket .dates { text-anchor: end; }
.cuadro-bracket .slot { fill: var(--soft, #62676e); }
.cuadro-bracket .winner { fill: var(--ink, #1a1d21); font-weight: 650; }
.cuadro-bracket .seed { font-size: 11px; font-weight: 400; fill: var(--soft, #62676e); }
.cuadro-bracket .figure { text-anchor: middle; font-weight: 400; }
.cuadro-bracket .winner .total { font-weight: 650; }
.cuadro-bracket .penalties { font-size: 12px; }
.cuadro-bracket .mark { font-size: 9.5px; font-weight: 400; }
.cuadro-bracket .open { font-style: italic; }
.cuadro-bracket .open:lang(zh) { font-style: normal; }
.cuadro-bracket .band { fill: transparent; }
.cuadro-bracket .tie { outline-offset: 6px; outline-color: var(--accent, #00707a); }
.cuadro-bracket .link { fill: none; stroke: var(--rule, #b9b4a6); stroke-width: 1.25; }
.cuadro-bracket .champion-name { font-family: var(--serif, Georgia, serif); font-size: 30px; }
.cuadro-bracket.some-lit .winner, .cuadro-bracket.some-lit .champion-name { fill: var(--soft, #62676e); }
.cuadro-bracket.some-lit .lit { fill: var(--ink, #1a1d21); }
.cuadro-bracket .link.lit { fill: none; stroke-width: 2.5; stroke: var(--mark-0, #00707a); }
.cuadro-bracket .band.lit { fill: var(--band, #dff0ef); }
${[0, 1, 2, 3]
  .map((mark) => {
    const colour = [
      ['#00707a', '#dff0ef'],
      ['#b34700', '#fae8db'],
      ['#8a3f80', '#f3e5f1'],
      ['#75600a', '#f3ecd2'],
    ][mark]
    const band = mark === 0 ? '--band' : `--band-${mark}`
    return `.cuadro-bracket .band.mark-${mark} { fill: url(#cuadro-band-${mark}); }
.cuadro-bracket .link.mark-${mark} { stroke: var(--mark-${mark}, ${colour?.[0] ?? ''}); }
.cuadro-bracket .shape-${mark} { fill: var(--mark-${mark}, ${colour?.[0] ?? ''}); }
.cuadro-bracket .band-${mark} { fill: var(${band}, ${colour?.[1] ?? ''}); }`
  })
  .join('\n')}
@media (forced-colors: active) {
  .cuadro-bracket, .cuadro-bracket .slot, .cuadro-bracket .winner, .cuadro-bracket .seed, .cuadro-bracket .caption, .cuadro-bracket .dates { fill: CanvasText; }
  .cuadro-bracket .rule, .cuadro-bracket .hairline, .cuadro-bracket .link { stroke: CanvasText; }
  .cuadro-bracket.some-lit .slot.lit { fill: Highlight; }
  .cuadro-bracket .band.lit { fill: Canvas; stroke: Highlight; }
  .cuadro-bracket .link.lit { stroke: Highlight; }
}
`
