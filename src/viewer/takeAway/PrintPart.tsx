import {useEffect, useState} from 'react'
import {flushSync} from 'react-dom'
import {TieList} from '../../drawing/TieList.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {formatDate} from '../../i18n/dates.ts'
import {takeAwayWords} from '../../i18n/takeAwayWords.ts'
import type {View} from '../state/choices.ts'
import './print.css'

/** What only paper has: where it comes from and from which day; after a tree, its ties as a list. */
export function PrintPart({scene, view}: {readonly scene: Scene; readonly view: View}) {
  const [printed, setPrinted] = useState<Date | null>(null)
  useEffect(() => {
    // The page is drawn for paper as soon as this has been answered.
    const before = () => {
      flushSync(() => {
        setPrinted(new Date())
      })
    }
    const after = () => {
      setPrinted(null)
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (printed === null) return null
  const day = [printed.getFullYear(), printed.getMonth() + 1, printed.getDate()]
  const date = day.map((part) => String(part).padStart(2, '0')).join('-')
  return (
    <div className="on-paper">
      {view === 'bracket' && <TieList scene={scene} current={null} />}
      <p className="print-foot">
        <span>{location.href}</span>
        <span>{takeAwayWords[scene.language].printed(formatDate(scene.language, date))}</span>
      </p>
    </div>
  )
}
