import drawings from '../drawing/drawings.css?inline'
import about from '../drawing/about.css?inline'
import groups from '../drawing/groups.css?inline'
import remarks from '../drawing/remarks.css?inline'
import road from '../drawing/road.css?inline'
import tieList from '../drawing/tieList.css?inline'
import legend from '../viewer/views/legend.css?inline'
import viewer from '../viewer/viewer.css?inline'
import notFound from './notFound.css?inline'
import pages from './pages.css?inline'

/** The styles of what a page shows before its script comes. */
export const firstStyles = joined(drawings, viewer, about, groups, remarks, road, tieList, legend, pages)

/** The styles of a page that only says something. */
export const noticeStyles = joined(viewer, notFound)

function joined(...texts: readonly string[]): string {
  return texts.map((text) => text.trim()).join('')
}
