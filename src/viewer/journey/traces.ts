import type {ClubDirectory} from '../../archive/clubs.ts'
import {clubName} from '../../archive/clubs.ts'
import {honoursOf, type Honours} from '../../archive/honours.ts'
import {associationJourney, clubJourney, type Stop} from '../../archive/journey.ts'
import {lostIn} from '../../archive/lostIn.ts'
import type {JourneyStop} from '../../drawing/JourneyPlot.tsx'
import {associationName} from '../../i18n/associations.ts'
import {describeStop} from '../../i18n/describeStop.ts'
import type {Messages} from '../../i18n/en.ts'
import {formatList, seasonLabel} from '../../i18n/format.ts'
import type {JourneyPoint} from '../../layout/journey.ts'
import type {Archive} from '../../season/archive.ts'
import type {Association, ClubId, SeasonId} from '../../season/ids.ts'
import type {SeasonEntry} from '../../season/seasonList.ts'
import type {Language} from '../../season/languages.ts'
import type {Chosen} from '../state/chosen.ts'
import type {FormatAddress} from '../makeScene.ts'
import {toSeason} from './toSeason.ts'

/** All that the views of all seasons need: the data, the words, and where links lead. */
export interface ArchiveScene {
  readonly archive: Archive
  readonly seasons: readonly SeasonEntry[]
  readonly clubs: ClubDirectory
  readonly language: Language
  readonly messages: Messages
  readonly chosen: Chosen
  readonly addressOf: FormatAddress
}

/** The journey of a club or of an association, ready to be drawn. */
export interface Trace {
  readonly club: ClubId | null
  readonly association: Association | undefined
  readonly name: string
  readonly lang: Language | undefined
  readonly points: readonly JourneyPoint[]
  readonly stops: readonly JourneyStop[]
  readonly honours: Omit<Honours<string>, 'of'>
  readonly appearances: readonly SeasonId[]
}

/** Those of the chosen clubs, then those of the chosen associations: in the order of their marks. */
export function tracesOf(scene: ArchiveScene): readonly Trace[] {
  const {clubs, associations} = scene.chosen
  return [
    ...clubs.map((club) => traceClub(scene, club)),
    ...associations.map((code) => traceAssociation(scene, code)),
  ]
}

/** What a club goes by today. */
export function nameOf({clubs, language}: Pick<ArchiveScene, 'clubs' | 'language'>, id: ClubId) {
  const {text, lang} = clubName(clubs.get(id) ?? {id, name: id}, undefined, language)
  return {text, lang: lang === language ? undefined : lang}
}

function traceClub(scene: ArchiveScene, club: ClubId): Trace {
  const journey = clubJourney(scene.archive, club)
  const {text, lang} = nameOf(scene, club)
  return {
    ...{club, name: text, lang},
    association: scene.clubs.get(club)?.association,
    points: journey,
    stops: journey.map((stop) => stopOf(scene, [stop], describe(scene, stop))),
    honours: honoursUnder(scene.seasons, club, (candidate) => candidate),
    appearances: journey.map(({season}) => season),
  }
}

function traceAssociation(scene: ArchiveScene, code: Association): Trace {
  const {archive, language, messages, clubs, seasons} = scene
  const associationOf = (club: ClubId) => clubs.get(club)?.association
  const journey = associationJourney(archive, code, associationOf)
  return {
    ...{club: null, association: code, lang: undefined},
    name: associationName(language, code),
    points: journey,
    stops: journey.map(({best}) => {
      // In a group that decided the title its second is as near to it as its last.
      const sorted = best.toSorted(
        (a, b) => Number(b.result === 'runner-up') - Number(a.result === 'runner-up'),
      )
      const names = formatList(
        language,
        sorted.map(({club}) => nameOf(scene, club).text),
      )
      return stopOf(scene, sorted, messages.bracketed(sorted[0] ? describe(scene, sorted[0]) : '', names))
    }),
    honours: honoursUnder(seasons, code, associationOf),
    appearances: journey.map(({season}) => season),
  }
}

const describe = (scene: ArchiveScene, stop: Stop) => describeStop(scene, stop, lostIn(scene.archive, stop))

function stopOf(
  {language, messages, chosen, addressOf}: ArchiveScene,
  stops: readonly Stop[],
  said: string,
): JourneyStop {
  const [first] = stops
  if (first === undefined) throw new Error('A journey stops where a club is.')
  return {
    season: first.season,
    result: first.result ?? '',
    clubs: stops.map(({club}) => club).join(' '),
    ...{said, name: messages.labelled(seasonLabel(language, first.season), said)},
    address: addressOf(toSeason(first.season, chosen)),
  }
}

function honoursUnder<Of>(
  seasons: readonly SeasonEntry[],
  wanted: Of,
  under: (club: ClubId) => Of | undefined,
): Trace['honours'] {
  const none = {titles: [], runnersUp: [], finals: []}
  return honoursOf(seasons, under).find(({of}) => of === wanted) ?? none
}
