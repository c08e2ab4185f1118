import {flagSourceOf} from '../../export/flagSources.ts'
import {journeyRecords, journeyTable} from '../../export/journeyRecords.ts'
import {journeySvg} from '../../export/journeySvg.ts'
import {footOf} from '../../export/seasonHead.ts'
import {tableWikitext} from '../../export/sheetWikitext.ts'
import {levelName} from '../../i18n/describeStop.ts'
import {formatList, seasonLabel} from '../../i18n/format.ts'
import {journeyWords} from '../../i18n/journeyWords.ts'
import {takeAwayWords} from '../../i18n/takeAwayWords.ts'
import {layoutJourneys} from '../../layout/journey.ts'
import type {TakeAwayContent} from './takeAway.ts'
import {tracesOf, type ArchiveScene} from '../journey/traces.ts'

/** What a reader can take away of the journeys of the chosen clubs. */
export function takeAwayJourney(
  scene: ArchiveScene,
  page: () => {readonly address: string},
): TakeAwayContent {
  const {archive, messages, language} = scene
  const traces = tracesOf(scene)
  const names = formatList(
    language,
    traces.map(({name}) => name),
  )
  const title = journeyWords[language].of(names)
  const words = takeAwayWords[language]
  return {
    name: journeyRecords(traces).name,
    svg: (scheme) => {
      const layout = layoutJourneys(
        archive.seasons,
        traces.map(({points}) => points),
        {width: 1200, pitch: 16, row: [32, 26][traces.length - 1] ?? 22},
      )
      const counted = traces.map(({honours, appearances}) =>
        messages.series([
          ...(honours.titles.length > 0 ? [messages.journey.titles(honours.titles.length)] : []),
          messages.journey.seasons(appearances.length),
        ]),
      )
      return journeySvg({
        ...{scheme, language, title, layout, flagSourceOf},
        description: messages.sentences(
          traces.map(({name}, index) => messages.clauses([words.entry(name, counted[index] ?? '')])),
        ),
        foot: footOf(scene, page().address),
        traces: traces.map((trace, index) => ({...trace, counted: counted[index] ?? ''})),
        levelNames: layout.levels.map(({fromEnd}) => levelName(scene, fromEnd)),
      })
    },
    wikitext: () =>
      `${tableWikitext(
        journeyTable(traces, {
          caption: title,
          season: words.season,
          label: (season) => seasonLabel(language, season),
        }),
      )}\n`,
    data: [{label: 'journey', make: () => journeyRecords(traces)}],
  }
}
