import {memo} from 'react'
import {erasOf} from '../../archive/eras.ts'
import {seasonLabel} from '../../i18n/format.ts'
import type {SeasonId} from '../../season/ids.ts'
import {textIn} from '../../season/textIn.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {useIdleValue} from '../useIdleValue.ts'
import {useTheirSeasons} from './useTheirSeasons.ts'
import {wonBy, type Champions} from './wonBy.ts'

/** All seasons by era, the newest first, each with its champion; those of the clubs that are chosen with a mark. */
export function SeasonOptions() {
  const seasons = useViewer((state) => state.seasons)
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  // The names may come after the bracket that the clubs came for.
  const clubs = useIdleValue(useViewer((state) => state.clubs))
  const theirs = useIdleValue(useTheirSeasons())
  return <Eras {...{seasons, clubs, language, messages, theirs}} />
}

interface ErasProps extends Champions {
  readonly theirs: ReadonlySet<SeasonId>
}

const Eras = memo(function Eras({theirs, ...known}: ErasProps) {
  const {seasons, language, messages} = known
  return erasOf(seasons)
    .toReversed()
    .map((era) => (
      <optgroup
        key={era.seasons[0]?.id}
        label={join(textIn(era.competition, language).text, era.decade && messages.season.decade(era.decade))}
      >
        {era.seasons.toReversed().map((season) => (
          <SeasonOption
            key={season.id}
            season={season.id}
            name={join(seasonLabel(language, season), wonBy(season, known))}
            mark={theirs.size === 0 ? '' : theirs.has(season.id) ? '• ' : noMark}
            tookPart={messages.season.tookPart}
          />
        ))}
      </optgroup>
    ))
})

// As wide as the mark, so that the seasons stay in one column.
const noMark = '\u2007'

interface SeasonOptionProps {
  readonly season: SeasonId
  readonly name: string
  readonly mark: string
  readonly tookPart: string
}

const SeasonOption = memo(function SeasonOption({season, name, mark, tookPart}: SeasonOptionProps) {
  const isTheirs = mark !== '' && mark !== noMark
  return (
    <option value={season} aria-label={isTheirs ? join(name, tookPart) : undefined}>
      {mark}
      {name}
    </option>
  )
})

const join = (...parts: readonly (string | null | 0)[]) => parts.filter(Boolean).join(' · ')
