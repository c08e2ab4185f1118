import type {Scene} from '../drawing/scene.ts'
import {describeRules, describeStageRules} from '../i18n/describeRules.ts'
import {stageName} from '../i18n/names.ts'
import {rulesWords} from '../i18n/rulesWords.ts'
import {seasonTotals} from '../rules/totals.ts'
import type {Text} from '../season/text.ts'
import {textIn} from '../season/textIn.ts'
import type {Sheet} from './sheet.ts'

/** What stands behind a season: how it was played, its rules, notes, points on which sources differ, sources. */
export function aboutSheet(scene: Scene): Sheet {
  const {record, stages} = scene.season
  const {bracketed} = scene.messages
  const about = rulesWords[scene.language]
  const totals = seasonTotals(scene.season)
  const write = (text: Text) => textIn(text, scene.language).text
  const section = (title: string, items: readonly string[]): Sheet =>
    items.length === 0
      ? []
      : [
          {kind: 'heading', level: 2, text: title},
          {kind: 'list', items},
        ]
  const counted = about.totals(totals.matches, totals.goals)
  return [
    ...(record.format
      ? ([
          {kind: 'heading', level: 2, text: about.format},
          {kind: 'text', text: write(record.format)},
        ] as const)
      : []),
    ...section(about.rules, describeRules(scene, record.rules)),
    ...stages
      .filter((stage) => stage.record.rules)
      .flatMap((stage) =>
        section(about.rulesOf(stageName(scene, stage.record)), describeStageRules(scene, stage)),
      ),
    {kind: 'text', text: totals.unknown > 0 ? bracketed(counted, about.totalsIncomplete) : counted},
    ...section(
      about.notes,
      record.notes.map(({text}) => write(text)),
    ),
    ...section(
      about.uncertain,
      record.uncertain.map(({text}) => write(text)),
    ),
    ...section(
      about.sources,
      record.sources.map(({title, url}) => [title && write(title), url].filter(Boolean).join(' ')),
    ),
  ]
}
