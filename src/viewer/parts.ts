import {lazy} from 'react'

// The first bracket comes with the page; everything else follows once it stands, so that it need not wait for them.
const loaders = {
  ListView: () => import('./ListView.tsx').then(({ListView}) => ({default: ListView})),
  GroupsView: () => import('./GroupsView.tsx').then(({GroupsView}) => ({default: GroupsView})),
  ClubsView: () => import('./ClubsView.tsx').then(({ClubsView}) => ({default: ClubsView})),
  MatchesView: () => import('./MatchesView.tsx').then(({MatchesView}) => ({default: MatchesView})),
  JourneyView: () => import('./JourneyView.tsx').then(({JourneyView}) => ({default: JourneyView})),
  AboutView: () => import('./AboutView.tsx').then(({AboutView}) => ({default: AboutView})),
  BelowBracket: () => import('./BelowBracket.tsx').then(({BelowBracket}) => ({default: BelowBracket})),
  BracketTools: () => import('./BracketTools.tsx').then(({BracketTools}) => ({default: BracketTools})),
  Announcer: () => import('./Announcer.tsx').then(({Announcer}) => ({default: Announcer})),
  Emphasis: () => import('./Emphasis.tsx').then(({Emphasis}) => ({default: Emphasis})),
  TieDetails: () => import('./TieDetails.tsx').then(({TieDetails}) => ({default: TieDetails})),
  ClubChooser: () => import('./ClubChooser.tsx').then(({ClubChooser}) => ({default: ClubChooser})),
  ClubsNotHere: () => import('./ClubsNotHere.tsx').then(({ClubsNotHere}) => ({default: ClubsNotHere})),
  ChampionsStrip: () =>
    import('./ChampionsStrip.tsx').then(({ChampionsStrip}) => ({default: ChampionsStrip})),
  AllTime: () => import('./AllTime.tsx').then(({AllTime}) => ({default: AllTime})),
  OnlyTheirSeasons: () =>
    import('./OnlyTheirSeasons.tsx').then(({OnlyTheirSeasons}) => ({default: OnlyTheirSeasons})),
  Footer: () => import('./Footer.tsx').then(({Footer}) => ({default: Footer})),
  FailureNote: () => import('./FailureNote.tsx').then(({FailureNote}) => ({default: FailureNote})),
  Settings: () => import('./Settings.tsx').then(({Settings}) => ({default: Settings})),
  ShareDialog: () => import('./ShareDialog.tsx').then(({ShareDialog}) => ({default: ShareDialog})),
  Notices: () => import('./Notices.tsx').then(({Notices}) => ({default: Notices})),
}

export const ListView = lazy(loaders.ListView)
export const GroupsView = lazy(loaders.GroupsView)
export const ClubsView = lazy(loaders.ClubsView)
export const MatchesView = lazy(loaders.MatchesView)
export const JourneyView = lazy(loaders.JourneyView)
export const AboutView = lazy(loaders.AboutView)
export const BelowBracket = lazy(loaders.BelowBracket)
export const BracketTools = lazy(loaders.BracketTools)
export const Announcer = lazy(loaders.Announcer)
export const Emphasis = lazy(loaders.Emphasis)
export const TieDetails = lazy(loaders.TieDetails)
export const ClubChooser = lazy(loaders.ClubChooser)
export const ClubsNotHere = lazy(loaders.ClubsNotHere)
export const ChampionsStrip = lazy(loaders.ChampionsStrip)
export const AllTime = lazy(loaders.AllTime)
export const OnlyTheirSeasons = lazy(loaders.OnlyTheirSeasons)
export const Footer = lazy(loaders.Footer)
export const FailureNote = lazy(loaders.FailureNote)
export const Settings = lazy(loaders.Settings)
export const ShareDialog = lazy(loaders.ShareDialog)
export const Notices = lazy(loaders.Notices)

/** Fetches every part while nothing else is to be done, so that each is there when it is asked for, also offline. */
export function loadParts(): void {
  const load = () => {
    // One that cannot be had now is asked for again when it is needed.
    for (const part of Object.values(loaders)) part().catch(() => undefined)
  }
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(load)
  else setTimeout(load, 200)
}
