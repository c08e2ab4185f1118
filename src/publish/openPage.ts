import {drawnFor} from '../page/drawnFor.ts'
import {parseSeasonUrl, type SeasonPage} from '../page/seasonUrl.ts'
import {loadMessages} from '../i18n/language.ts'
import {seasonAddress} from '../season/load.ts'
import {createViewerStore, type ViewerStore} from '../viewer/state/store.ts'
import type {SiteData} from './siteData.ts'

/** A viewer of a season in a language, opened as its page opens it; fails with the reason if it cannot be. */
export async function openPage({loader}: SiteData, page: SeasonPage): Promise<ViewerStore> {
  const {choices, notices} = parseSeasonUrl('', page)
  const messages = await loadMessages(page.language)
  const store = createViewerStore({
    loader,
    seasonAddress,
    dataAddress: () => ({status: 'refused', reason: 'empty'}),
    loadMessages,
    initial: {choices, messages, notices, drawnFor},
  })
  while (store.getState().load.status === 'loading')
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop()
        resolve()
      })
    })
  await store.getState().check()
  const {load} = store.getState()
  if (load.status === 'failed')
    throw new Error(`The page ${page.language}/${page.season} has no season: ${JSON.stringify(load.failure)}`)
  return store
}
