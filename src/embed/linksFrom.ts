import {shareLink} from '../export/snippets.ts'
import type {FormatAddress} from '../viewer/makeScene.ts'
import type {ViewerStore} from '../viewer/store.ts'

/** The links of an embedded season: they lead to its page, for who opens them in another tab. */
export function linksFrom(store: ViewerStore, folder: URL): FormatAddress {
  return (change) => {
    const {choices, wanted, seasons} = store.getState()
    const {
      data,
      language,
      theme,
      clubs = [],
      associations = [],
      tie = null,
      view,
      season,
    } = {
      ...choices,
      clubs: [],
      associations: [],
      tie: null,
      ...change,
    }
    const id = season ?? wanted ?? seasons.at(-1)?.id
    if (id === undefined) return folder.href
    const shared = {
      home: folder.href,
      season: id,
      language,
      theme,
      clubs,
      associations,
      tie,
      view,
      plain: false,
    }
    return shareLink({...shared, data: data === null ? null : new URL(data, document.baseURI).href})
  }
}
