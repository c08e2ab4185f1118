import {useState} from 'react'
import type {Scene} from '../../drawing/scene.ts'
import {takeAwayWords} from '../../i18n/takeAwayWords.ts'
import type {View} from '../state/choices.ts'
import type {FormatAddress} from '../makeScene.ts'
import {TakeAway} from './TakeAway.tsx'

interface TakeAwayDisclosureProps {
  readonly scene: Scene
  readonly view: View
  readonly addressOf: FormatAddress
}

/** Below the view, for whoever opens it. */
export function TakeAwayDisclosure(props: TakeAwayDisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="take-away"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{takeAwayWords[props.scene.language].title}</summary>
      {isOpen && <TakeAway {...props} />}
    </details>
  )
}
