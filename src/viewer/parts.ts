import {createElement, lazy, type FunctionComponent} from 'react'
import {whenIdle} from './afterPaint.ts'

/**
 * A component that is loaded when it is drawn, or stands at once where it was fetched before: React holds back for 300 ms
 * what it had to wait for, be it for a moment.
 */
function part<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  let there: {readonly default: FunctionComponent<P>} | null = null
  const fetch = async () => (there = {default: await load()})
  const drawn = () =>
    lazy(() =>
      there
        ? atOnce(there)
        : fetch().catch((error: unknown) => {
            missing.add(renew)
            throw error
          }),
    )
  let current = drawn()
  const renew = () => {
    current = drawn()
  }
  return Object.assign((props: P) => createElement(current, props), {fetch})
}

// React asks for nothing twice that it could not have once.
const missing = new Set<() => void>()

/** Asks for what could not be had once more, where it is drawn next. */
export function loadAgain(): void {
  missing.forEach((renew) => {
    renew()
  })
  missing.clear()
}

/** What stands for a promise where `lazy` wants one, but is kept within the same call. */
const atOnce = <T>(value: T) =>
  ({
    then: (keep: (value: T) => void) => {
      keep(value)
    },
  }) as Promise<T>

// The first bracket comes with the page; everything else follows once it stands, so that it need not wait for them.
export const BracketTools = part(() =>
  import('./views/BracketTools.tsx').then(({BracketTools}) => BracketTools),
)
export const Announcer = part(() => import('./notes/Announcer.tsx').then(({Announcer}) => Announcer))
export const Emphasis = part(() => import('./emphasis/Emphasis.tsx').then(({Emphasis}) => Emphasis))
export const ClubChooser = part(() => import('./clubs/ClubChooser.tsx').then(({ClubChooser}) => ClubChooser))
export const ChampionsStrip = part(() =>
  import('./seasons/ChampionsStrip.tsx').then(({ChampionsStrip}) => ChampionsStrip),
)
export const Settings = part(() => import('./Settings.tsx').then(({Settings}) => Settings))
export const BelowBracket = part(() =>
  import('./views/BelowBracket.tsx').then(({BelowBracket}) => BelowBracket),
)
export const TakeAwayDisclosure = part(() =>
  import('./takeAway/TakeAwayDisclosure.tsx').then(({TakeAwayDisclosure}) => TakeAwayDisclosure),
)
export const PrintPart = part(() => import('./takeAway/PrintPart.tsx').then(({PrintPart}) => PrintPart))
export const AllTime = part(() => import('./seasons/AllTime.tsx').then(({AllTime}) => AllTime))
export const OwnSeason = part(() => import('./notes/OwnSeason.tsx').then(({OwnSeason}) => OwnSeason))
export const Footer = part(() => import('./Footer.tsx').then(({Footer}) => Footer))

// What comes when it is asked for.
export const ListView = part(() => import('./views/ListView.tsx').then(({ListView}) => ListView))
export const GroupsView = part(() => import('./views/GroupsView.tsx').then(({GroupsView}) => GroupsView))
export const ClubsView = part(() => import('./views/ClubsView.tsx').then(({ClubsView}) => ClubsView))
export const MatchesView = part(() => import('./views/MatchesView.tsx').then(({MatchesView}) => MatchesView))
export const JourneyView = part(() =>
  import('./journey/JourneyView.tsx').then(({JourneyView}) => JourneyView),
)
export const AboutView = part(() => import('./views/AboutView.tsx').then(({AboutView}) => AboutView))
export const TieDetails = part(() => import('./details/TieDetails.tsx').then(({TieDetails}) => TieDetails))
export const ClubsNotHere = part(() =>
  import('./notes/ClubsNotHere.tsx').then(({ClubsNotHere}) => ClubsNotHere),
)
export const OnlyTheirSeasons = part(() =>
  import('./seasons/OnlyTheirSeasons.tsx').then(({OnlyTheirSeasons}) => OnlyTheirSeasons),
)
export const FailureNote = part(() => import('./notes/FailureNote.tsx').then(({FailureNote}) => FailureNote))
export const ShareDialog = part(() => import('./share/ShareDialog.tsx').then(({ShareDialog}) => ShareDialog))
export const Notices = part(() => import('./notes/Notices.tsx').then(({Notices}) => Notices))
export const HostNote = part(() => import('./notes/HostNote.tsx').then(({HostNote}) => HostNote))

// For the few who bring a file: what checks one comes with it, and what an importer had to say, with its many words.
export const OwnNote = part(() => import('./notes/OwnNote.tsx').then(({OwnNote}) => OwnNote))
export const ImportFindings = part(() =>
  import('./notes/ImportFindings.tsx').then(({ImportFindings}) => ImportFindings),
)

/** What says of which other host a season is; before it is there, none such is shown. */
export const loadHostNote = HostNote.fetch

/** What stands above a season is there before it, so that nothing moves: of clubs it is without, and of a reader's own. */
export const loadClubsNotHere = ClubsNotHere.fetch
export const loadOwnNote = OwnNote.fetch

/**
 * Fetches what stands around every view, and on a page also what a reader asks for first. Where something cannot be had, it
 * is asked for again when it is drawn.
 */
export async function loadSurroundings({onPage}: {readonly onPage: boolean}): Promise<void> {
  const everywhere = [Announcer, Emphasis, BelowBracket, PrintPart]
  const page = [ClubChooser, Settings, ChampionsStrip, TieDetails, BracketTools]
  const below = [TakeAwayDisclosure, AllTime, OwnSeason, Footer]
  const wanted = onPage ? [...everywhere, ...page, ...below] : everywhere
  await Promise.allSettled(wanted.map(({fetch}) => fetch()))
}

/** Fetches the rest while nothing else is to be done, so that each part is there when it is asked for, also offline. */
export function loadParts(): void {
  whenIdle(() => {
    void Promise.allSettled(
      [
        ListView,
        GroupsView,
        ClubsView,
        MatchesView,
        JourneyView,
        AboutView,
        ClubsNotHere,
        OnlyTheirSeasons,
        FailureNote,
        ShareDialog,
        Notices,
        HostNote,
      ].map(({fetch}) => fetch()),
    )
  })
}
