import {shareLink} from '../export/snippets.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/state/store.ts'

/** The links of an embedded season: they lead to its page, for who opens them in another tab. */
export function linksFrom(store: ViewerStore, folder: URL): FormatAddress {
  return (change) => {
    const {choices, wanted, seasons} = store.getState()
    const to = {...choices, clubs: [], associations: [], tie: null, ...change}
    const season = to.season ?? wanted ?? seasons.at(-1)?.id
    if (season === undefined) return folder.href
    const data = to.data === null ? null : new URL(to.data, document.baseURI).href
    return shareLink({...to, home: folder.href, season, data, plain: false})
  }
}
