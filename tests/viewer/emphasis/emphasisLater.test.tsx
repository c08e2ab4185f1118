// @vitest-environment jsdom
import {render} from '@testing-library/react'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {createEmphasis, type Lit} from '../../../src/viewer/emphasis/emphasis.ts'
import {realScene} from '../../drawing/scenes.ts'

const lit = (...clubs: string[]) => clubs.map((club) => [club]) as unknown as Lit

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('of very many parts', () => {
  // jsdom gives every element the top of the page; the last ones are far below it.
  const many = Array.from({length: 40}, (_, index) => (
    <ul key={index} className="unit">
      <li data-club="toluca" />
    </ul>
  ))
  const litOf = (container: HTMLElement) =>
    [...container.querySelectorAll('li')].map((item) => item.getAttribute('data-emphasis'))

  function showMany() {
    const {container} = render(many)
    for (const unit of [...container.querySelectorAll('.unit')].slice(10)) {
      unit.getBoundingClientRect = () => new DOMRect(0, 5000, 100, 100)
    }
    return {container, emphasis: createEmphasis(container, realScene('2013-14').season)}
  }

  it('those in sight are lit at once and the others soon after', () => {
    const {container, emphasis} = showMany()
    emphasis.light(lit('toluca'))
    expect(litOf(container).lastIndexOf('lit')).toBe(9)
    vi.advanceTimersByTime(100)
    expect(litOf(container)).not.toContain(null)
  })

  it('those out of sight are not lit by a choice that was taken back', () => {
    const {container, emphasis} = showMany()
    emphasis.light(lit('toluca'))
    emphasis.light(lit())
    vi.advanceTimersByTime(100)
    expect(litOf(container).filter(Boolean)).toEqual([])
  })
})
