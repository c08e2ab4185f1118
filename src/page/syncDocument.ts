import {seasonLabel} from '../i18n/format.ts'
import {textIn} from '../season/text.ts'
import type {ViewerStore} from '../viewer/store.ts'

/** Keeps title, language and colour scheme of the document in step with what is shown. */
export function syncDocument(store: ViewerStore): void {
  const sync = () => {
    const {choices, load, messages} = store.getState()
    const {language, theme} = choices
    document.documentElement.lang = language
    document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme
    if (load.status !== 'ready') return
    const {record} = load.season
    document.title = messages.pageTitle(
      seasonLabel(language, record),
      textIn(record.competition, language).text,
    )
  }
  store.subscribe(sync)
  sync()
}
