import {AboutDrawing} from '../drawing/AboutDrawing.tsx'
import type {Scene} from '../drawing/scene.ts'
import {TieList} from '../drawing/TieList.tsx'
import type {FormatAddress} from '../viewer/makeScene.ts'
import {hasView} from '../viewer/state/seasonViews.ts'
import type {ViewerStore} from '../viewer/state/store.ts'
import {StoreProvider} from '../viewer/state/StoreContext.tsx'
import {Viewer} from '../viewer/Viewer.tsx'

interface ViewerMarkupProps {
  readonly store: ViewerStore
  readonly addressOf: FormatAddress
  readonly home: string
}

/** What the script takes over: the viewer as it stands at first. */
export function ViewerMarkup({store, addressOf, home}: ViewerMarkupProps) {
  return (
    <StoreProvider value={store}>
      <Viewer addressOf={addressOf} home={home} />
    </StoreProvider>
  )
}

/** What other views say, for whoever has no script: every tie in words, and what stands behind the season. */
export function PrintedMarkup({scene}: {readonly scene: Scene}) {
  const {views} = scene.messages
  return (
    <>
      {hasView(scene.season, 'list') && (
        <section id="list" aria-label={views.list}>
          <h2>{views.list}</h2>
          <TieList scene={scene} current={null} />
        </section>
      )}
      <section id="about" aria-label={views.about}>
        <h2>{views.about}</h2>
        <AboutDrawing scene={scene} />
      </section>
    </>
  )
}

/** The parts of a page that can be gone to without a script. */
export function printedParts({
  season,
  messages,
}: Scene): readonly {readonly id: string; readonly name: string}[] {
  const {views} = messages
  const [group] = season.stages.filter(({kind}) => kind === 'groups')
  return [
    {id: 'season', name: views[hasView(season, 'bracket') ? 'bracket' : 'groups']},
    ...(hasView(season, 'bracket') && group ? [{id: `stage-${group.record.id}`, name: views.groups}] : []),
    ...(hasView(season, 'list') ? [{id: 'list', name: views.list}] : []),
    {id: 'about', name: views.about},
  ]
}
