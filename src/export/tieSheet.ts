import {listParts} from '../drawing/listParts.ts'
import type {Scene} from '../drawing/scene.ts'
import {tieFace} from '../drawing/tieFace.ts'
import {outcomeOf} from '../i18n/describeTie.ts'
import {groupName, stageName} from '../i18n/names.ts'
import {destinationFrom} from '../i18n/namesInStage.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import type {ResolvedGroup, ResolvedStage, ResolvedTie} from '../rules/resolved.ts'
import {notesAt} from './notesAt.ts'
import type {Sheet, SheetCell, SheetColumn, SheetRow, SheetTable} from './sheet.ts'

/** The ties round by round, as the list shows them. */
export function tieSheet(scene: Scene): Sheet {
  const stages = listParts(scene).flatMap((part) => part.stages)
  return [{kind: 'flow', parts: stages.map((stage) => roundPart(scene, stage))}]
}

function roundPart(scene: Scene, stage: ResolvedStage): Sheet {
  const {record} = stage
  const notes = notesAt(scene, {stage: record.id}, record.note)
  return [
    {kind: 'heading', level: 2, text: stageName(scene, record)},
    ...notes.map((text) => ({kind: 'text', text}) as const),
    ...(stage.kind === 'knockout'
      ? [tieTable(scene, stage)]
      : stage.groups.flatMap((group): Sheet => [
          ...(stage.groups.length > 1
            ? [{kind: 'heading', level: 2, text: groupName(scene, group.record)} as const]
            : []),
          pointsTable(scene, group),
        ])),
  ]
}

/** Two rows a tie: name, legs, aggregate, shoot-out; under the second what decided it. */
function tieTable(scene: Scene, {record, ties}: Extract<ResolvedStage, {kind: 'knockout'}>): SheetTable {
  const {messages} = scene
  const faces = ties.map((tie) => ({tie, slots: tieFace(scene, tie)}))
  const legs = Math.max(...ties.map((tie) => tie.legs.length))
  const hasTotal = faces.some(({slots}) => slots[0].aggregate !== null)
  const hasPenalties = faces.some(({slots}) => slots[0].penalties !== null)
  const figure = (head: string): SheetColumn => ({head, align: 'middle', silent: true})
  return {
    kind: 'table',
    caption: stageName(scene, record),
    columns: [
      {head: messages.clubs.club, align: 'start', silent: true},
      ...Array.from({length: legs}, (_, index) =>
        figure(legs === 1 ? messages.match.score : messages.leg(index + 1)),
      ),
      ...(hasTotal ? [figure(messages.tie.aggregate)] : []),
      ...(hasPenalties ? [figure(messages.tie.penalties)] : []),
    ],
    rows: faces.flatMap(({tie, slots}) =>
      slots.map((slot): SheetRow => ({
        clubs: slot.club === null ? [] : [slot.club],
        first: slot.slot === 0,
        notes: slot.slot === 0 ? [] : outcomeLines(scene, tie),
        cells: [
          {
            ...{text: slot.name, bold: slot.winner, soft: !slot.winner, header: true},
            flag: (slot.club ? scene.associationOf(slot.club) : undefined) ?? null,
            ...(slot.seed === null ? {} : {after: String(slot.seed)}),
          },
          ...Array.from({length: legs}, (_, index): SheetCell => {
            const leg = slot.legs[index]
            return {
              ...{text: leg?.text ?? '', soft: !slot.winner},
              ...(leg?.mark ? {mark: leg.mark} : {}),
            }
          }),
          ...(hasTotal
            ? [
                {
                  ...{text: slot.aggregate ?? '', bold: slot.winner, soft: !slot.winner},
                  ...(slot.aggregateMark === '' ? {} : {mark: slot.aggregateMark}),
                },
              ]
            : []),
          ...(hasPenalties ? [{text: slot.penalties ?? '', soft: !slot.winner}] : []),
        ],
      })),
    ),
  }
}

function outcomeLines(scene: Scene, tie: ResolvedTie): string[] {
  const from = scene.season.stageById.get(tie.stage)?.record
  const next = tie.winner === null && tie.decision.by !== 'open' ? null : tie.next
  const outcome = outcomeOf(scene, tie)
  const goesTo = next && from ? scene.messages.tie.goesTo(destinationFrom(scene, next, from)) : ''
  return [
    [outcome, goesTo].filter(Boolean).join(' '),
    ...notesAt(scene, {tie: tie.id}, tie.record.note),
  ].filter(Boolean)
}

/** A group among the ties: the order of its clubs and their points. */
function pointsTable(scene: Scene, group: ResolvedGroup): SheetTable {
  const {columns} = scene.messages.table
  const counts = isRecorded(group) && (group.rules.pointsForWin !== null || group.record.table !== undefined)
  return {
    kind: 'table',
    caption: groupName(scene, group.record),
    columns: [
      {head: columns.club.full, align: 'start', silent: true},
      ...(counts ? [{head: columns.points.short, full: columns.points.full, align: 'end'} as const] : []),
    ],
    rows: group.standings.map(({club, points, advances}) => ({
      clubs: [club],
      cells: [
        {
          ...{text: scene.clubName(club), bold: advances, soft: !advances, header: true},
          flag: scene.associationOf(club) ?? null,
        },
        ...(counts ? [{text: String(points), soft: !advances}] : []),
      ],
    })),
  }
}
