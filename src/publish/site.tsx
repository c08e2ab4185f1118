import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {notFoundPage} from './notFound.ts'
import {writePages} from './pages.tsx'
import {publicBase} from './publicBase.ts'
import {writeSeasonScripts} from './seasonScripts.ts'
import {writeShared} from './shared.ts'
import {readSiteData} from './siteData.ts'
import {sitemap} from './sitemap.ts'
import {standalonePage} from './standalone.ts'

/** Writes into a build what stands beside the page. `standalone` is the script of `standalone.html`. */
export async function writeSite(folder: string, standalone: string): Promise<void> {
  const base = publicBase(process.env.CUADRO_URL)
  const data = await readSiteData(folder)
  await writeSeasonScripts(folder, data)
  await writePages(folder, data, base)
  await writeShared(folder, data, base)
  await writeFile(join(folder, 'standalone.html'), await standalonePage(data, standalone))
  await writeFile(join(folder, '404.html'), await notFoundPage(data.seasons, base))
  if (base !== null) await writeFile(join(folder, 'sitemap.xml'), sitemap(data.seasons, base))
}
