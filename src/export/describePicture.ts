import type {Scene} from '../drawing/scene.ts'
import {formatList, seasonLabel} from '../i18n/format.ts'
import {takeAwayWords} from '../i18n/takeAwayWords.ts'
import {textIn} from '../season/textIn.ts'

/** What a picture of a season is called and what it says, for its file and for whoever cannot see it. */
export function describePicture(scene: Scene, view: string): {title: string; description: string} {
  const {season, language, messages} = scene
  const {record} = season
  const words = takeAwayWords[language]
  const competition = textIn(record.competition, language).text
  const champions = record.champions.map(({club}) => scene.clubName(club))
  const sources = record.sources.flatMap(({title}) => (title ? [textIn(title, language).text] : []))
  return {
    title: messages.labelled(`${seasonLabel(language, record)} ${competition}`, view),
    description: messages.sentences([
      champions.length === 0 ? messages.season.noChampion : words.champion(formatList(language, champions)),
      ...(sources.length === 0 ? [] : [words.from(messages.series(sources))]),
    ]),
  }
}
