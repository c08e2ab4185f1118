import {textWidth} from '../../src/layout/textWidth.ts'

export interface DrawnText {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  /** Where it stands. */
  readonly base: number
}

/** The texts of a card with the room they take, by the table of widths. */
export function textsOf(svg: string): readonly DrawnText[] {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
  return [...drawing.querySelectorAll('text')].map((element) => {
    const text = element.textContent
    const size = Number(element.getAttribute('font-size'))
    const x = Number(element.getAttribute('x'))
    const base = Number(element.getAttribute('y'))
    const width = textWidth(text, size)
    const names = [...element.classList]
    const left = names.includes('end') ? x - width : names.includes('middle') ? x - width / 2 : x
    return {text, size, left, right: left + width, top: base - size * 0.8, base}
  })
}
