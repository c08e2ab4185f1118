/**
 * A page that draws as many ties as one string of SVG, nine elements each and no library, and under the pointer lights
 * as many of them as there are rounds by a class: the least that this machine, as busy as it is now, can give.
 */
export function floorPage(clubs: number): string {
  const row = (y: number) =>
    `<g data-slot="0"><rect y="${y}" width="200" height="26"/><text y="${y + 18}">Club name</text><text x="180" y="${y + 18}">2</text></g>`
  const ties = Array.from(
    {length: clubs - 1},
    (_, tie) =>
      `<g data-tie="${tie}" transform="translate(${240 * (tie % 10)},${8 * tie})">${row(0)}${row(26)}</g>`,
  )
  const svg = `<svg data-drawing="bracket" width="2400" height="${8 * clubs}" fill="none">${ties.join('')}</svg>`
  return `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:," />
  <style>
    text { fill: black }
    .on g:not(.lit) text { fill: gray }
    .lit text { font-weight: bold }
  </style>
  <body data-cuadro data-state="loading">
    <script>
      performance.mark('cuadro:draw')
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(svg)})
      document.body.dataset.state = 'ready'
      const ties = [...document.querySelectorAll('[data-tie]')]
      const way = ties.filter((_, index) => index % Math.ceil(ties.length / ${Math.log2(clubs)}) === 0)
      addEventListener('pointermove', ({clientX}) => {
        document.querySelector('svg').classList.toggle('on', clientX > 50)
        for (const tie of way) tie.classList.toggle('lit', clientX > 50)
      })
    </script>
  </body>
</html>
`
}
