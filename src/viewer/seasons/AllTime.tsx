import {useState} from 'react'
import {clubName} from '../../archive/clubs.ts'
import {honoursOf} from '../../archive/honours.ts'
import {associationName} from '../../i18n/associations.ts'
import type {Association, ClubId} from '../../season/ids.ts'
import {HonoursTable} from './HonoursTable.tsx'
import type {FormatAddress} from '../makeScene.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import '../chips.css'
import './allTime.css'

const countings = ['clubs', 'associations'] as const
type Counting = (typeof countings)[number]

/** All titles and finals there have been, by club and by association, with the seasons behind every number. */
export function AllTime({addressOf}: {readonly addressOf: FormatAddress}) {
  const store = useViewerStore()
  const words = useViewer((state) => state.messages.honours)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="all-time" aria-labelledby="all-time">
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
          store.getState().loadAllClubs()
        }}
      >
        <summary>
          <h2 id="all-time">{words.title}</h2>
        </summary>
        {isOpen && <Counted addressOf={addressOf} />}
      </details>
    </section>
  )
}

function Counted({addressOf}: {readonly addressOf: FormatAddress}) {
  const seasons = useViewer((state) => state.seasons)
  const clubs = useViewer((state) => state.clubs)
  const complete = useViewer((state) => state.allClubs)
  const language = useViewer((state) => state.choices.language)
  const {honours: words, clubs: columns} = useViewer((state) => state.messages)
  const [by, setBy] = useState<Counting>('clubs')
  // With the clubs of one season alone most would have no association.
  if (!complete) return null

  const associationOf = (club: ClubId) => clubs.get(club)?.association
  const nameOf = (id: ClubId) => clubName(clubs.get(id) ?? {id, name: id}, undefined, language)
  const shared = {addressOf, caption: words.by[by]}
  return (
    <>
      <div className="chips" role="group" aria-label={words.title}>
        {countings.map((counting) => (
          <button
            key={counting}
            type="button"
            className="chip"
            aria-pressed={counting === by}
            onClick={() => {
              setBy(counting)
            }}
          >
            {words.by[counting]}
          </button>
        ))}
      </div>
      {by === 'clubs' ? (
        <HonoursTable<ClubId>
          {...shared}
          nameColumn={columns.club}
          honours={honoursOf(seasons, (club) => club)}
          nameOf={nameOf}
          flagOf={associationOf}
        />
      ) : (
        <HonoursTable<Association>
          {...shared}
          nameColumn={columns.association}
          honours={honoursOf(seasons, associationOf)}
          nameOf={(association) => ({text: associationName(language, association), lang: language})}
          flagOf={(association) => association}
        />
      )}
      <p className="note">{words.note}</p>
    </>
  )
}
