import {useMemo, useRef, useState, type ReactNode} from 'react'
import {bracketFace, measureGroups, measureHeadings, measureTies} from '../../drawing/bracketFace.ts'
import {BracketDrawing} from '../../drawing/BracketDrawing.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {seasonLabel} from '../../i18n/format.ts'
import {layoutBracket} from '../../layout/bracket.ts'
import {bracketTrees} from '../../layout/bracketTree.ts'
import {LitBands} from '../emphasis/LitBands.tsx'
import {Later} from '../Later.tsx'
import {BelowBracket, BracketTools} from '../parts.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {useRoom} from './useRoom.ts'
import {useStart} from './useStart.ts'
import {useSteps} from './useSteps.ts'

const bands = <LitBands />

interface BracketViewProps {
  readonly scene: Scene
  readonly drawn: ReactNode
  readonly after: ReactNode
}

/** The tree in a box that scrolls natively, whole or at its own size, and below it the groups that led to it. */
export function BracketView({scene, drawn, after}: BracketViewProps) {
  const box = useRef<HTMLDivElement>(null)
  const {width, room, standing} = useRoom(box, scene)
  const isStatic = useViewer((state) => state.choices.static)
  const bare = useViewer((state) => state.place.embedded === 'element')
  const [fit, setFit] = useState(isStatic)
  const {messages, season} = scene
  const title = messages.controls.bracketOf(seasonLabel(scene.language, season.record))
  const face = useMemo(() => bracketFace(scene, title), [scene, title])
  const trees = useMemo(() => bracketTrees(season), [season])
  const layout = useMemo(
    () =>
      layoutBracket(trees, {
        measure: measureTies(face),
        width,
        headingWidth: measureHeadings(face),
        measureGroup: measureGroups(face),
        champions: face.champions,
      }),
    [trees, face, width],
  )
  const overflows = layout.width > room
  const {until, whole, stands} = useSteps(box, layout, standing)
  useStart(box, layout, room)

  return (
    <>
      <a className="skip" href="#after-bracket">
        {messages.controls.skipBracket}
      </a>
      {/* The tools stay in sight as long as the tree does. */}
      <div className="tree">
        {overflows && !isStatic && (
          <div className="tools">
            <Later>
              {stands && room > 0 && (
                <BracketTools scene={scene} layout={layout} box={box} fit={fit} onFit={setFit} />
              )}
            </Later>
          </div>
        )}
        <div
          className="bracket-box"
          data-fit={fit && overflows}
          ref={box}
          {...(overflows &&
            !fit && {tabIndex: 0, role: 'region', 'aria-label': messages.controls.scrollable(title)})}
        >
          <BracketDrawing
            scene={scene}
            layout={layout}
            face={face}
            until={until}
            flags={stands}
            bands={bands}
            bare={bare}
          />
        </div>
      </div>
      <div id="after-bracket" tabIndex={-1} />
      {whole && drawn}
      <Later>{stands && <BelowBracket {...{scene, box, layout, after}} />}</Later>
    </>
  )
}
