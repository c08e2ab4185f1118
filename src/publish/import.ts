import {readFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {importText} from '../import/importText.ts'
import {writeImportReport} from '../i18n/describeImport.ts'
import {importWords} from '../i18n/importWords.ts'
import {decodeText} from '../season/decodeText.ts'
import {readClubs} from './data.ts'

const usage = 'npm run import -- file [--season 2015-16] > season.json'

/** Writes the season that a document gives to stdout, and what has to be said of it to stderr. */
async function main(): Promise<number> {
  const tell = (text: string) => process.stderr.write(`${text}\n`)
  let input: ReturnType<typeof readArguments>
  try {
    input = readArguments()
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return 2
  }
  if (input.file === undefined) {
    tell(usage)
    return 2
  }
  let text: string
  try {
    text = decodeText(await readFile(input.file))
  } catch (error) {
    tell(`${input.file}: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
  const {clubs} = await readClubs()
  const imported = importText(text, input.file, {clubs, season: input.season})
  if (imported.status === 'unknownKind') {
    tell(`${input.file}: ${importWords.en.unknownKind}`)
    return 1
  }
  tell(writeImportReport('en', input.file, imported))
  if (imported.season === null) return 1
  process.stdout.write(`${JSON.stringify(imported.season, null, 2)}\n`)
  return 0
}

function readArguments(): {readonly file: string | undefined; readonly season: string | undefined} {
  const {values, positionals} = parseArgs({
    options: {season: {type: 'string'}},
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new Error(`One file at a time, found ${positionals.length}.`)
  return {file: positionals[0], season: values.season}
}

process.exitCode = await main()
