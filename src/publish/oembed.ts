import {bracketFace, measureGroups, measureHeadings, measureTies} from '../drawing/bracketFace.ts'
import type {Scene} from '../drawing/scene.ts'
import {seasonLabel} from '../i18n/format.ts'
import {layoutBracket} from '../layout/bracket.ts'
import {bracketTrees} from '../layout/bracketTree.ts'
import {drawnFor} from '../page/drawnFor.ts'
import {textIn} from '../season/textIn.ts'
import {cardSize} from './cardLook.ts'
import {element} from './html.ts'

/** What a page answers to whoever embeds its address (oEmbed 1.0, "rich"). */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  /** In seconds. */
  readonly cache_age: number
}

const day = 24 * 60 * 60

/** The answer of a season's page. `site` is the public address of the build: oEmbed knows no relative ones. */
export function oembedOf(scene: Scene, site: URL): OEmbed {
  const {language, messages, season} = scene
  const {record} = season
  const page = new URL(`${language}/${record.id}/`, site)
  const title = messages.pageTitle(seasonLabel(language, record), textIn(record.competition, language).text)
  const {width, height} = frameSize(scene)
  // Nothing but this: what hosts filter away cannot be missed.
  const html = element('iframe', {
    src: new URL('?plain=true', page).href,
    width: String(width),
    height: String(height),
    title,
  })
  return {
    ...{version: '1.0', type: 'rich', title},
    ...{provider_name: messages.brand.name, provider_url: site.href},
    ...{html, width, height},
    thumbnail_url: new URL('card.png', page).href,
    ...{thumbnail_width: cardSize.width, thumbnail_height: cardSize.height},
    cache_age: day,
  }
}

/** Around the bracket: the page's own margins and a scroll bar; the season's name and the views above it. */
const around = {width: 96, height: 230}
/** The page grows no wider than that, and hosts let no frame be higher; the rest is scrolled to. */
const [narrowest, widest, highest] = [560, 1440, 1000]

/** The size at which the whole bracket can be seen as its page is drawn, or as much of it as hosts allow. */
export function frameSize(scene: Scene): {readonly width: number; readonly height: number} {
  const face = bracketFace(scene, '')
  const {width, height} = layoutBracket(bracketTrees(scene.season), {
    measure: measureTies(face),
    measureGroup: measureGroups(face),
    headingWidth: measureHeadings(face),
    champions: face.champions,
    width: drawnFor,
  })
  return {
    width: Math.min(widest, Math.max(narrowest, width + around.width)),
    height: Math.min(highest, height + around.height),
  }
}
