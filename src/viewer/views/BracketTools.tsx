import {useEffect, useState, type RefObject} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import type {BracketLayout} from '../../layout/bracket.ts'
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
      const end = element.scrollLeft >= element.scrollWidth - element.clientWidth - 4
      const middle = element.scrollLeft + element.clientWidth / 3
      const reached = layout.columns.filter((candidate) => candidate.x <= middle).length - 1
      setColumn(end ? layout.columns.length - 1 : Math.max(0, reached))
    }
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
                const x = layout.columns[chip.column]?.x ?? 0
                box.current?.scrollTo({left: chip.column === 0 ? 0 : x - 8})
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
