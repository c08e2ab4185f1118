import {readFile} from 'node:fs/promises'
import {argv, exit, stdout} from 'node:process'
import {fileURLToPath} from 'node:url'
import {failureWords} from '../i18n/failureWords.ts'
import {checkSeason} from '../rules/checkSeason.ts'
import {resolveSeason} from '../rules/resolve.ts'
import {decodeText} from '../season/decodeText.ts'
import {parseSeason, type ParseFailure} from '../season/parse.ts'
import type {Problem} from '../season/problems.ts'
import type {KnownClubs} from '../season/references.ts'
import {readClubs} from './data.ts'

export interface Validated {
  /** Whether the viewer would draw it. */
  readonly ok: boolean
  readonly lines: readonly string[]
}

const words = failureWords.en
const maxBytes = 2_000_000

/** Whether the bytes are a season file, in the words of the viewer; of one that is, what in it does not add up. */
export function validate(name: string, bytes: Uint8Array, clubs: KnownClubs): Validated {
  const refuse = (cause: string, more: readonly string[] = []) => ({
    ok: false,
    lines: [`${name}: ${cause}`, ...more.map((line) => `  ${line}`)],
  })
  if (bytes.byteLength > maxBytes) return refuse(words.tooLarge(maxBytes / 1_000_000))
  const parsed = parseSeason(decodeText(bytes), clubs)
  if (parsed.status === 'failed') {
    const {failure} = parsed
    const problems = 'problems' in failure ? failure.problems.map(problemText) : []
    const more = 'more' in failure && failure.more > 0 ? [words.moreProblems(failure.more)] : []
    return refuse(causeOf(failure), [...problems, ...more])
  }
  const warnings = checkSeason(resolveSeason(parsed.value))
  const count = warnings.length === 0 ? '' : `, ${warnings.length} warning${warnings.length === 1 ? '' : 's'}`
  return {
    ok: true,
    lines: [`${name}: valid${count}`, ...warnings.map((warning) => `  ${problemText(warning)}`)],
  }
}

const problemText = ({place, expected, found}: Problem) => words.problem(place, expected, found)

function causeOf(failure: ParseFailure): string {
  switch (failure.kind) {
    case 'notJson':
      return words.notJson(words.position(failure.line, failure.column))
    case 'version':
      return words.version(failure.found)
    case 'schema':
    case 'references':
      return words.schema(failure.problems.length + failure.more)
  }
}

async function validateFiles(names: readonly string[]): Promise<boolean> {
  const clubs = new Set((await readClubs()).clubs.map(({id}) => id))
  let ok = names.length > 0
  if (!ok) stdout.write('Names of season files are missing: npm run validate -- file.json [more…]\n')
  for (const name of names) {
    const bytes = await readFile(name).catch((error: unknown) => String(error))
    const validated =
      typeof bytes === 'string'
        ? {ok: false, lines: [`${name}: cannot be read (${bytes})`]}
        : validate(name, bytes, clubs)
    stdout.write(`${validated.lines.join('\n')}\n`)
    ok &&= validated.ok
  }
  return ok
}

if (argv[1] === fileURLToPath(import.meta.url)) exit((await validateFiles(argv.slice(2))) ? 0 : 1)
