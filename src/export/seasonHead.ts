import type {Scene} from '../drawing/scene.ts'
import {formatList, seasonLabel} from '../i18n/format.ts'
import {isOver} from '../i18n/names.ts'
import {takeAwayWords} from '../i18n/takeAwayWords.ts'
import type {ClubId} from '../season/ids.ts'
import {textIn} from '../season/textIn.ts'
import type {SvgHead} from './svgDocument.ts'

/** What stands above the picture of a season: its name, the competition, who won; below it who drew it, and where. */
export function seasonHead(scene: Scene, address: string): SvgHead {
  const {season, language, messages} = scene
  const {record} = season
  const words = messages.season
  const names = (clubs: readonly ClubId[]) => formatList(language, clubs.map(scene.clubName))
  const champions = record.champions.map(({club}) => club)
  const title = record.champions.length === 1 ? record.champions[0]?.title : undefined
  const won = `${champions.length > 1 ? words.champions : words.champion} ${names(champions)}`
  const honours =
    champions.length === 0
      ? [isOver(season) ? words.noChampion : words.notDecided]
      : [
          title === undefined ? won : messages.bracketed(won, words.title(title)),
          ...(record.runnersUp.length === 0
            ? []
            : [
                `${record.runnersUp.length > 1 ? words.runnersUp : words.runnerUp} ${names(record.runnersUp)}`,
              ]),
        ]
  return {
    name: seasonLabel(language, record),
    lines: [
      [
        textIn(record.competition, language).text,
        ...(record.edition === null ? [] : [words.edition(record.edition)]),
      ].join(' · '),
      honours.join(' · '),
    ],
    foot: footOf(scene, address),
  }
}

/** An address that leads nowhere from elsewhere is not named. */
export function footOf({language}: Pick<Scene, 'language'>, address: string): string {
  const {madeBy} = takeAwayWords[language]
  return /^https?:\/\//.test(address) ? `${madeBy} · ${address.replace(/^https?:\/\//, '')}` : madeBy
}
