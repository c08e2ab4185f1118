import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {AboutDrawing} from '../../src/drawing/AboutDrawing.tsx'
import {BracketDrawing} from '../../src/drawing/BracketDrawing.tsx'
import {bracketFace, measureGroups, measureHeadings, measureTies} from '../../src/drawing/bracketFace.ts'
import {DrawDrawing} from '../../src/drawing/DrawDrawing.tsx'
import {EntrantsDrawing} from '../../src/drawing/EntrantsDrawing.tsx'
import {GroupList} from '../../src/drawing/GroupList.tsx'
import {MatchesDrawing} from '../../src/drawing/MatchesDrawing.tsx'
import {ScheduleTable} from '../../src/drawing/ScheduleTable.tsx'
import {SeedingTable} from '../../src/drawing/SeedingTable.tsx'
import type {Scene} from '../../src/drawing/scene.ts'
import {TieList} from '../../src/drawing/TieList.tsx'
import {layoutBracket} from '../../src/layout/bracket.ts'
import {bracketTrees} from '../../src/layout/bracketTree.ts'

function Bracket({scene}: {readonly scene: Scene}) {
  const face = bracketFace(scene, scene.messages.controls.bracketOf(scene.season.record.id))
  const layout = layoutBracket(bracketTrees(scene.season), {
    measure: measureTies(face),
    width: 1200,
    headingWidth: measureHeadings(face),
    measureGroup: measureGroups(face),
    champions: face.champions,
  })
  return <BracketDrawing scene={scene} layout={layout} face={face} until={Infinity} flags />
}

const drawings = {
  bracket: (scene) => <Bracket scene={scene} />,
  list: (scene) => <TieList scene={scene} current={null} />,
  groups: (scene) => <GroupList scene={scene} />,
  seeding: (scene) => <SeedingTable scene={scene} />,
  clubs: (scene) => <EntrantsDrawing scene={scene} />,
  draw: (scene) => <DrawDrawing scene={scene} />,
  schedule: (scene) => <ScheduleTable scene={scene} />,
  matches: (scene) => <MatchesDrawing scene={scene} />,
  about: (scene) => <AboutDrawing scene={scene} />,
} satisfies Record<string, (scene: Scene) => ReactNode>

export type Drawing = keyof typeof drawings
export const drawingNames = Object.keys(drawings) as Drawing[]

/** A drawing as the markup that a server would send. */
export const markupOf = (drawing: Drawing, scene: Scene): string =>
  renderToStaticMarkup(drawings[drawing](scene))

/** A drawing as the document that a browser makes of its markup. */
export const drawn = (drawing: Drawing, scene: Scene): HTMLElement =>
  new DOMParser().parseFromString(markupOf(drawing, scene), 'text/html').body
