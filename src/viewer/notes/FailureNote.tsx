import {seasonLabel} from '../../i18n/format.ts'
import {failureWords, type FailureWords} from '../../i18n/failureWords.ts'
import type {LoadFailure} from '../../season/load.ts'
import {ownSeasonWords, type OwnSeasonWords} from '../../i18n/ownSeasonWords.ts'
import {webAddress} from '../../season/webAddress.ts'
import {Later} from '../Later.tsx'
import {ImportFindings} from '../parts.ts'
import type {FileFailure} from '../state/store.ts'
import {useViewer, useViewerStore} from '../state/StoreContext.tsx'
import './notes.css'

interface FailureNoteProps {
  readonly failure: LoadFailure | FileFailure
  /** What could not be had, where it is not the season. */
  readonly title?: string
  readonly onRetry?: () => void
}

/** Why a season cannot be shown, where in its file, what was expected there, and a way to try again. */
export function FailureNote({failure, title, onRetry}: FailureNoteProps) {
  const store = useViewerStore()
  const messages = useViewer((state) => state.messages)
  const wanted = useViewer((state) => state.wanted)
  const choices = useViewer((state) => state.choices)
  const words = failureWords[choices.language]
  const file = useViewer((state) => state.file)
  const own = ownSeasonWords[choices.language]
  const name = choices.data ?? (wanted === null ? null : seasonLabel(choices.language, {id: wanted}))
  const heading =
    title ?? (file !== null ? own.failed(file) : name === null ? words.listFailed : words.failed(name))
  const problems = 'problems' in failure ? failure.problems : []
  const more = 'more' in failure ? failure.more : 0
  const address = 'address' in failure ? webAddress(failure.address) : null
  return (
    <section className="failure" role="alert" data-error={failure.kind}>
      <h2>{heading}</h2>
      <p>{cause(failure, words, own)}</p>
      {problems.length > 0 && (
        <ol>
          {problems.map((problem, index) => (
            <li key={index}>{words.problem(problem.place, problem.expected, problem.found)}</li>
          ))}
          {more > 0 && <li>{words.moreProblems(more)}</li>}
        </ol>
      )}
      {failure.kind === 'notASeason' && (
        <Later note={messages.status.crashed}>
          <ImportFindings findings={failure.report.findings} />
        </Later>
      )}
      <p className="actions">
        <button
          type="button"
          onClick={() => {
            if (onRetry) onRetry()
            else store.getState().retry()
          }}
        >
          {file === null || onRetry ? words.retry : own.back}
        </button>
        {address !== null && (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            {words.openData}
          </a>
        )}
      </p>
    </section>
  )
}

function cause(failure: FailureNoteProps['failure'], words: FailureWords, own: OwnSeasonWords): string {
  switch (failure.kind) {
    case 'offline':
      return navigator.onLine ? words.unreachable : words.offline
    case 'missing':
      return words.notFound(failure.address)
    case 'server':
      return words.server(failure.code)
    case 'notJson':
      return words.notJson(words.position(failure.line, failure.column))
    case 'schema':
    case 'references':
      return words.schema(failure.problems.length + failure.more)
    case 'version':
      return words.version(failure.found)
    case 'timeout':
      return words.timeout(failure.seconds)
    case 'tooLarge':
      return words.tooLarge(failure.megabytes)
    case 'unreadable':
    case 'notLoaded':
    case 'unknownKind':
    case 'notASeason':
      return own[failure.kind]
    case 'aborted':
      return ''
  }
}
