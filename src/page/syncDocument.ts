import {seasonLabel} from '../i18n/format.ts'
import {textIn} from '../season/textIn.ts'
import type {ViewerStore} from '../viewer/state/store.ts'

/** Keeps title, language and colour scheme of the document in step with what is shown. */
export function syncDocument(store: ViewerStore): void {
  const sync = () => {
    const {choices, load, messages} = store.getState()
    const {language, theme} = choices
    // Only what changed: a browser looks at every element again for a new language, even if it is the old one.
    const {documentElement: root} = document
    const scheme = theme === 'auto' ? 'light dark' : theme
    if (root.lang !== language) root.lang = language
    if (root.style.colorScheme !== scheme) root.style.colorScheme = scheme
    if (load.status !== 'ready') return
    const {record} = load.season
    const title = messages.pageTitle(seasonLabel(language, record), textIn(record.competition, language).text)
    // A title is text of the file: where that is another host's, it does not pass for one of this site.
    const host = load.source.kind === 'address' ? load.source.host : null
    document.title = host === null ? title : `${host}: ${title}`
  }
  store.subscribe(sync)
  sync()
}
