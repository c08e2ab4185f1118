import {useState} from 'react'
import type {SharedFrame, SharedView} from '../../export/snippets.ts'
import {shareWords} from '../../i18n/shareWords.ts'
import {seasonLabel} from '../../i18n/format.ts'
import type {Language} from '../../season/languages.ts'
import {textIn} from '../../season/textIn.ts'
import type {Theme} from '../state/choices.ts'
import {useViewer} from '../state/StoreContext.tsx'

/** What a reader says of the view to be shared. */
export interface ShareWishes {
  readonly language: Language
  readonly theme: Theme
  readonly clubs: boolean
  readonly tie: boolean
  readonly plain: boolean
  readonly width: number | null
  readonly height: number
}

export interface Sharing {
  readonly wishes: ShareWishes
  readonly wish: (change: Partial<ShareWishes>) => void
  /** The view as it will be shown elsewhere. */
  readonly view: SharedView
  readonly frame: SharedFrame
  /** What of the present view there is to be left out. */
  readonly has: {readonly clubs: boolean; readonly tie: boolean}
}

export const frameHeights = {least: 200, most: 4000}

/** The view as it stands and what a reader wishes of it; null while no season is there. */
export function useSharing(home: string): Sharing | null {
  const choices = useViewer((state) => state.choices)
  const load = useViewer((state) => state.load)
  const [wishes, setWishes] = useState<ShareWishes>({
    language: choices.language,
    theme: choices.theme,
    clubs: true,
    tie: true,
    plain: true,
    width: null,
    height: 640,
  })
  if (load.status !== 'ready') return null
  const {record} = load.season
  const {language} = wishes
  return {
    wishes,
    wish: (change) => {
      setWishes({...wishes, ...change})
    },
    view: {
      home,
      season: record.id,
      data: choices.data,
      language,
      clubs: wishes.clubs ? choices.clubs : [],
      associations: wishes.clubs ? choices.associations : [],
      view: choices.view,
      tie: wishes.tie ? choices.tie : null,
      theme: wishes.theme,
      plain: wishes.plain,
    },
    frame: {
      title: shareWords[language].season(
        textIn(record.competition, language).text,
        seasonLabel(language, record),
      ),
      width: wishes.width,
      height: wishes.height,
    },
    has: {clubs: choices.clubs.length + choices.associations.length > 0, tie: choices.tie !== null},
  }
}
