import {useEffect, useState, type RefObject} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import type {BracketLayout} from '../../layout/bracket.ts'
import {bracketSizes} from '../../layout/bracketSizes.ts'
import {roundChips} from './roundChips.ts'
import '../chips.css'

interface BracketToolsProps {
  readonly scene: Scene
  readonly layout: BracketLayout
  readonly box: RefObject<HTMLDivElement | null>
  readonly fit: boolean
  readonly onFit: (fit: boolean) => void
}

/** For a tree wider than the screen: a button for each round, showing which one is in view, and the two sizes. */
export function BracketTools({scene, layout, box, fit, onFit}: BracketToolsProps) {
  const {controls} = scene.messages
  const chips = roundChips(scene, layout)
  const [column, setColumn] = useState(0)

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const follow = () => {
      const {scrollLeft, scrollWidth, clientWidth} = element
      const reached = layout.columns.filter(({x}) => x <= scrollLeft + clientWidth / 3).length - 1
      const end = scrollLeft >= scrollWidth - clientWidth - 4
      // At rest it is the first, however many are in sight and however little there is to scroll.
      setColumn(scrollLeft === 0 ? 0 : end ? layout.columns.length - 1 : Math.max(0, reached))
    }
    follow()
    element.addEventListener('scroll', follow, {passive: true})
    return () => {
      element.removeEventListener('scroll', follow)
    }
  }, [box, layout])

  return (
    <>
      {!fit && (
        <div className="chips" role="group" aria-label={controls.rounds}>
          {chips.map((chip) => (
            <button
              key={chip.column}
              type="button"
              className="chip"
              aria-pressed={chip.column === column}
              onClick={() => {
                if (box.current) showColumn(box.current, layout, chip.column)
              }}
            >
              {chip.label}
            </button>
          ))}
        </div>
      )}
      <button
        type="button"
        className="fit"
        aria-pressed={fit}
        onClick={() => {
          onFit(!fit)
        }}
      >
        {controls.fit}
      </button>
    </>
  )
}

// px. The buttons stay at the top of the screen, and what is shown stands below them.
const below = 80

/** Scrolls the box to a column, and the page where nothing of that column would be in the upper half of the screen. */
function showColumn(box: HTMLElement, {columns, ties, groups}: BracketLayout, column: number): void {
  box.scrollTo({left: (columns[column]?.x ?? 0) - bracketSizes.margin})
  const {top} = box.getBoundingClientRect()
  const tops = [...ties, ...groups].filter((placed) => placed.column === column).map(({y}) => top + y)
  const inSight = tops.some((y) => y >= below && y <= innerHeight / 2)
  if (!inSight) scrollBy({top: Math.min(...tops) - below - bracketSizes.header})
}
