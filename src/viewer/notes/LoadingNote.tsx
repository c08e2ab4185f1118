import {seasonLabel} from '../../i18n/format.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {useLongerThan} from '../useLongerThan.ts'

/** What stands while the first season loads: room for it at once, a word only if it takes a while. */
export function LoadingNote() {
  const load = useViewer((state) => state.load)
  const wanted = useViewer((state) => state.wanted)
  const language = useViewer((state) => state.choices.language)
  const words = useViewer((state) => state.messages.status)
  const slow = useLongerThan(150, load.status === 'loading')
  const own = useViewer((state) => state.choices.data ?? state.file)
  const label = wanted === null ? (own?.split('/').at(-1) ?? '') : seasonLabel(language, {id: wanted})
  return (
    <div className="season-heading" id="season" tabIndex={-1}>
      <h1>{label || '\u00a0'}</h1>
      <p className="competition" role="status">
        {slow ? words.loading(label) : '\u00a0'}
      </p>
    </div>
  )
}
