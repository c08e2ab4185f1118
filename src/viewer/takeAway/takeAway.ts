import {completeSvg} from '../../export/completeSvg.ts'
import type {Dataset} from '../../export/dataset.ts'
import {describePicture} from '../../export/describePicture.ts'
import {entrantRecords} from '../../export/entrantRecords.ts'
import {flagSourceAt, flagSourceOf} from '../../export/flagSources.ts'
import {groupRecords} from '../../export/groupRecords.ts'
import type {Scheme} from '../../export/palette.ts'
import {seasonHead} from '../../export/seasonHead.ts'
import {seasonMatchRecords} from '../../export/seasonMatchRecords.ts'
import {sheetSvg} from '../../export/sheetSvg.ts'
import {tieRecords} from '../../export/tieRecords.ts'
import {viewSheets} from '../../export/viewSheet.ts'
import {viewWikitext} from '../../export/viewWikitext.ts'
import type {Scene} from '../../drawing/scene.ts'
import type {TakeAwayWords} from '../../i18n/takeAwayWords.ts'
import type {View} from '../state/choices.ts'
import type {Lit} from '../emphasis/emphasis.ts'

/** What a reader can take away of what is shown. */
export interface TakeAwayContent {
  /** Begins the names of files. */
  readonly name: string
  /** The picture as it stands; null while it is still being drawn. */
  readonly svg: (scheme: Scheme) => string | null
  readonly wikitext: () => string
  readonly data: readonly {readonly label: keyof TakeAwayWords['datasets']; readonly make: () => Dataset}[]
}

export interface SeasonPage {
  /** Within which the view stands. */
  readonly root: Element
  readonly lit: Lit
  readonly address: string
}

/** The same of a view of a season. `page` is asked when it is needed. */
export function takeAwaySeason(
  scene: Scene,
  view: Exclude<View, 'journey'>,
  page: () => SeasonPage,
): TakeAwayContent {
  const {id} = scene.season.record
  const {language} = scene
  return {
    name: `${id}-${view}`,
    svg: (scheme) => {
      const {root, lit, address} = page()
      const common = {
        ...{scheme, language, head: seasonHead(scene, address)},
        ...describePicture(scene, scene.messages.views[view]),
      }
      if (view !== 'bracket') {
        const width = Math.max(640, root.querySelector('.content')?.clientWidth ?? 0)
        return sheetSvg(viewSheets[view](scene), {...common, lit, width, flagSourceOf})
      }
      const tree = root.querySelector('[data-drawing="bracket"]')
      if (tree === null || root.getAttribute('data-state') !== 'ready') return null
      return completeSvg(new XMLSerializer().serializeToString(tree), {...common, flagAt: flagSourceAt})
    },
    wikitext: () => viewWikitext(scene, view),
    data: dataOf(scene, view),
  }
}

function dataOf(scene: Scene, view: Exclude<View, 'journey'>): TakeAwayContent['data'] {
  switch (view) {
    case 'bracket':
    case 'list':
      return [{label: 'ties', make: () => tieRecords(scene)}]
    case 'groups':
      return [
        {label: 'standings', make: () => groupRecords(scene)},
        {label: 'groupMatches', make: () => seasonMatchRecords(scene, 'groups')},
      ]
    case 'matches':
      return [{label: 'matches', make: () => seasonMatchRecords(scene, 'all')}]
    case 'clubs':
      return [{label: 'clubs', make: () => entrantRecords(scene)}]
    case 'about':
      return []
  }
}
