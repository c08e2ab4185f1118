import {journeyWords} from '../../i18n/journeyWords.ts'
import {honoursOf, sortHonours} from '../../archive/honours.ts'
import {Flag} from '../../drawing/Flag.tsx'
import {collatorOf} from '../../i18n/format.ts'
import {ArchiveLink} from './ArchiveLink.tsx'
import type {FormatAddress} from '../makeScene.ts'
import {useViewer} from '../state/StoreContext.tsx'
import {nameOf} from './traces.ts'
import './journeyNumbers.css'

const examples = 6

/** Without a chosen club: how to choose one, and the clubs with most titles to begin with. */
export function JourneyInvite({addressOf}: {readonly addressOf: FormatAddress}) {
  const seasons = useViewer((state) => state.seasons)
  const clubs = useViewer((state) => state.clubs)
  const complete = useViewer((state) => state.allClubs)
  const language = useViewer((state) => state.choices.language)
  const messages = useViewer((state) => state.messages)
  const journey = journeyWords[language]
  const words = {clubs, language}
  const {compare} = collatorOf(language)
  const most = sortHonours(
    honoursOf(seasons, (club) => club),
    {order: 'titles', reversed: false},
    (a, b) => compare(nameOf(words, a).text, nameOf(words, b).text),
  ).slice(0, examples)
  return (
    <div className="journey-invite">
      <p>{journey.choose}</p>
      {complete && most.length > 0 && (
        <>
          <p className="soft">{journey.examples}</p>
          <ul>
            {most.map(({of, titles}) => {
              const {text, lang} = nameOf(words, of)
              return (
                <li key={of}>
                  <Flag association={clubs.get(of)?.association} />
                  <ArchiveLink to={{view: 'journey', clubs: [of]}} addressOf={addressOf}>
                    <span lang={lang}>{text}</span>
                  </ArchiveLink>
                  <span className="soft">{messages.journey.titles(titles.length)}</span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
