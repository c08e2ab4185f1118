import {writePages} from './pages.tsx'
import {writeSeasonScripts} from './seasonScripts.ts'
import {readSiteData} from './siteData.ts'

/** Writes into a build what stands beside the page. */
export async function writeSite(folder: string): Promise<void> {
  const data = await readSiteData(folder)
  await writeSeasonScripts(folder, data)
  await writePages(folder, data)
}
