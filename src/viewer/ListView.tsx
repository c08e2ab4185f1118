import {useState} from 'react'
import type {Scene} from '../drawing/scene.ts'
import {TieList} from '../drawing/TieList.tsx'
import {stageShortName} from '../i18n/stageShortName.ts'
import type {StageId} from '../season/ids.ts'
import {useViewer} from './StoreContext.tsx'
import './chips.css'

/** All rounds under one another; on a narrow screen one at a time, chosen by its button. */
export function ListView({scene}: {readonly scene: Scene}) {
  const stages = scene.season.stages.filter((stage) => stage.kind === 'knockout')
  const tie = useViewer((state) => state.choices.tie)
  const [opened, setOpened] = useState(tie)
  const stageOf = (id: typeof tie) => (id === null ? undefined : scene.season.ties.get(id)?.stage)
  const [chosen, setChosen] = useState<StageId | null>(() => stageOf(tie) ?? null)
  // The round of an opened tie is the one that is shown, so that closing it leads back to it.
  if (tie !== opened) {
    setOpened(tie)
    setChosen(stageOf(tie) ?? chosen)
  }
  const current = stages.find((stage) => stage.record.id === chosen) ?? stages[0]
  return (
    <>
      <div className="chips list-chips" role="group" aria-label={scene.messages.controls.rounds}>
        {stages.map(({record}) => (
          <button
            key={record.id}
            type="button"
            className="chip"
            aria-pressed={record.id === current?.record.id}
            onClick={() => {
              setChosen(record.id)
            }}
          >
            {stageShortName(scene, record)}
          </button>
        ))}
      </div>
      <TieList scene={scene} current={current?.record.id ?? null} />
    </>
  )
}
