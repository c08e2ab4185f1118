import {languageNames, languageShortNames} from '../i18n/languageNames.ts'
import {languages} from '../season/languages.ts'
import {themes} from './state/choices.ts'
import {ShareButton} from './share/ShareButton.tsx'
import {useViewer, useViewerStore} from './state/StoreContext.tsx'
import './settings.css'

const signs = {auto: '◐', light: '○', dark: '●'} as const

/** The language of the page, its colours, and the way to take it elsewhere. */
export function Settings() {
  const store = useViewerStore()
  const language = useViewer((state) => state.choices.language)
  const theme = useViewer((state) => state.choices.theme)
  const messages = useViewer((state) => state.messages)
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  const label = messages.labelled(messages.theme.label, messages.theme[theme])
  return (
    <>
      <div className="languages" role="group" aria-label={messages.language.label} data-control="language">
        {languages.map((candidate) => (
          <button
            key={candidate}
            type="button"
            lang={candidate}
            aria-pressed={candidate === language}
            data-value={candidate}
            onClick={() => {
              store.getState().choose({language: candidate})
            }}
          >
            {languageShortNames[candidate]}
            <span className="unseen"> {languageNames[candidate]}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="theme"
        aria-label={label}
        title={label}
        onClick={() => {
          store.getState().choose({theme: nextTheme})
        }}
      >
        <span aria-hidden="true">{signs[theme]}</span>
      </button>
      <ShareButton />
    </>
  )
}
