import {languageNames} from '../i18n/languageNames.ts'
import {seasonLabel} from '../i18n/format.ts'
import type {Messages} from '../i18n/en.ts'
import {formatSeasonUrl, type SeasonPage} from '../page/seasonUrl.ts'
import type {SeasonEntry} from '../season/seasonList.ts'
import {languages, type Language} from '../season/languages.ts'
import type {Choices} from '../viewer/state/choices.ts'

interface NoScriptNavProps {
  readonly page: SeasonPage
  readonly seasons: readonly SeasonEntry[]
  readonly choices: Choices
  readonly messages: Messages
  /** The parts of the page that have an id. */
  readonly parts: readonly {readonly id: string; readonly name: string}[]
}

/** What the controls do, as plain links for whoever has no script: the seasons beside, the languages, the parts. */
export function NoScriptNav({page, seasons, choices, messages, parts}: NoScriptNavProps) {
  const index = seasons.findIndex(({id}) => id === page.season)
  const address = (change: Partial<Choices>) => formatSeasonUrl({...choices, ...change}, page)
  const to = (season: SeasonEntry | undefined, name: string, sign: (label: string) => string) =>
    season && (
      <a
        href={address({season: season.id})}
        aria-label={messages.labelled(name, seasonLabel(page.language, season))}
      >
        {sign(seasonLabel(page.language, season))}
      </a>
    )
  return (
    <nav className="cuadro plain-nav" aria-label={messages.views.label}>
      <a className="brand" href="../../">
        {messages.brand.name}
      </a>
      <span>
        {to(seasons[index - 1], messages.season.previous, (label) => `‹ ${label}`)}
        {to(seasons[index + 1], messages.season.next, (label) => `${label} ›`)}
      </span>
      <span>
        {parts.map(({id, name}) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </span>
      <span>
        {languages.map((language: Language) => (
          <a
            key={language}
            href={address({language})}
            lang={language}
            hrefLang={language}
            aria-current={language === page.language ? 'page' : undefined}
          >
            {languageNames[language]}
          </a>
        ))}
      </span>
    </nav>
  )
}
