import {filterWords} from '../../i18n/filterWords.ts'
import {languageNames} from '../../i18n/languageNames.ts'
import {seasonLabel} from '../../i18n/format.ts'
import type {Messages} from '../../i18n/en.ts'
import {noticeWords} from '../../i18n/noticeWords.ts'
import {ownSeasonWords} from '../../i18n/ownSeasonWords.ts'
import {mostChosen} from '../state/choices.ts'
import {viewToShow} from '../state/seasonViews.ts'
import type {Notice, ViewerState} from '../state/store.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import './notes.css'

/** What of the address could not be had, said quietly. */
export function Notices() {
  const store = useViewerStore()
  const notices = useViewer((state) => state.notices)
  const messages = useViewer((state) => state.messages)
  const language = useViewer((state) => state.choices.language)
  if (notices.length === 0) return null
  return (
    <div className="notices" role="status" data-notice="">
      {notices.map((notice, index) => (
        <p key={index}>{sentence(notice, messages, store.getState())}</p>
      ))}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          store.getState().dismissNotices()
        }}
      >
        {noticeWords[language].dismiss}
      </button>
    </div>
  )
}

function sentence(notice: Notice, messages: Messages, {wanted, choices, load}: ViewerState): string {
  const {views} = messages
  const notices = noticeWords[choices.language]
  const {asked} = notice
  switch (notice.about) {
    case 'season':
      return notices.season(asked, wanted === null ? '…' : seasonLabel(choices.language, {id: wanted}))
    case 'view':
      return notices.view(
        asked,
        views[load.status === 'ready' ? viewToShow(load.season, choices.view) : 'bracket'],
      )
    case 'language':
      return notices.language(asked, languageNames[choices.language])
    case 'clubs':
      return filterWords[choices.language].full(mostChosen)
    case 'files':
      return ownSeasonWords[choices.language].oneOnly(asked)
    case 'plain':
    case 'static':
      return notices.parameter(notice.about, asked)
    case 'club':
    case 'association':
    case 'tie':
    case 'theme':
    case 'data':
      return notices[notice.about](asked)
  }
}
