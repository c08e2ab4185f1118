import {mkdir, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {describeCsv} from '../import/csv/describeCsv.ts'
import {makeTemplates} from '../import/csv/templates.ts'
import {dataFolder} from './data.ts'

export const templateFolder = new URL('templates/', dataFolder)
export const csvDocument = new URL('../docs/csv.md', import.meta.url)

/** The description of the columns, as Prettier writes Markdown here. */
export async function csvDocumentText(): Promise<string> {
  const settings = await resolveConfig(fileURLToPath(csvDocument))
  return format(describeCsv(), {...settings, parser: 'markdown'})
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(templateFolder, {recursive: true})
  for (const {file, text} of makeTemplates()) await writeFile(new URL(file, templateFolder), text)
  await writeFile(csvDocument, await csvDocumentText())
}
