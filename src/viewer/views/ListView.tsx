import {useState} from 'react'
import {listParts} from '../../drawing/listParts.ts'
import type {Scene} from '../../drawing/scene.ts'
import {TieList} from '../../drawing/TieList.tsx'
import type {StageId} from '../../season/ids.ts'
import {useViewer} from '../state/StoreContext.tsx'
import '../chips.css'

/** All rounds under one another; on a narrow screen one, or those of one zone, at a time, chosen by its button. */
export function ListView({scene}: {readonly scene: Scene}) {
  const parts = listParts(scene)
  const tie = useViewer((state) => state.choices.tie)
  const [opened, setOpened] = useState(tie)
  const stageOf = (id: typeof tie) => (id === null ? undefined : scene.season.ties.get(id)?.stage)
  const [chosen, setChosen] = useState<StageId | null>(() => stageOf(tie) ?? null)
  // The round of an opened tie is the one that is shown, so that closing it leads back to it.
  if (tie !== opened) {
    setOpened(tie)
    setChosen(stageOf(tie) ?? chosen)
  }
  const current = parts.find(({stages}) => stages.some(({record}) => record.id === chosen)) ?? parts[0]
  return (
    <>
      <div className="chips list-chips" role="group" aria-label={scene.messages.controls.rounds}>
        {parts.map(({id, label}) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={id === current?.id}
            onClick={() => {
              setChosen(id)
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <TieList scene={scene} current={current?.id ?? null} />
    </>
  )
}
