import {matchSign} from '../drawing/matchSign.ts'
import type {Scene} from '../drawing/scene.ts'
import {describeReason} from '../i18n/describeGroup.ts'
import {formatScore, formatSigned} from '../i18n/format.ts'
import {groupName, stageName} from '../i18n/names.ts'
import {destinationFrom} from '../i18n/namesInStage.ts'
import {groupChampion} from '../rules/groupChampion.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import {seedingTable} from '../rules/records.ts'
import type {ResolvedGroup, Standing} from '../rules/resolved.ts'
import type {ClubId} from '../season/ids.ts'
import type {Stage} from '../season/schema.ts'
import {notesAt} from './notesAt.ts'
import type {Sheet, SheetCell, SheetColumn, SheetTable} from './sheet.ts'

/** The groups stage by stage: standings and results of each, what they decided and why; then the seeding. */
export function groupSheet(scene: Scene): Sheet {
  const stages = scene.season.stages.flatMap((stage) => (stage.kind === 'groups' ? [stage] : []))
  return [
    ...stages.flatMap(({record, groups}): Sheet => [
      {kind: 'heading', level: 1, text: stageName(scene, record)},
      ...notesAt(scene, {stage: record.id}, record.note).map(asText),
      {kind: 'flow', parts: groups.map((group) => groupPart(scene, record, group, groups.length === 1))},
    ]),
    ...seeding(scene),
  ]
}

const asText = (text: string) => ({kind: 'text', text}) as const

function groupPart(scene: Scene, stage: Stage, group: ResolvedGroup, alone: boolean): Sheet {
  const {messages} = scene
  const reasons = group.reasons.map((reason) => describeReason(scene, reason)).filter(Boolean)
  const notes = notesAt(scene, {stage: group.stage, group: group.id}, group.record.note)
  const outcome = outcomeLine(scene, stage, group)
  return [
    ...(alone ? [] : [{kind: 'heading', level: 2, text: groupName(scene, group.record)} as const]),
    ...(isRecorded(group)
      ? [{kind: 'beside', tables: [standingsTable(scene, group), matrixTable(scene, group)]} as const]
      : [membersTable(scene, group), asText(messages.table.empty)]),
    ...[
      ...(outcome === '' ? [] : [outcome]),
      ...(reasons.length > 0 ? [messages.sentences(reasons)] : []),
      ...(group.complete || !isRecorded(group) ? [] : [messages.table.incomplete]),
      ...signMeanings(scene, group),
      ...notes,
    ].map(asText),
  ]
}

const figures = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const

export function standingsTable(scene: Scene, group: ResolvedGroup): SheetTable {
  const {table} = scene.messages
  return {
    kind: 'table',
    caption: table.standingsCaption(groupName(scene, group.record)),
    columns: standingsColumns(scene),
    rows: group.standings.map((standing) => ({
      clubs: [standing.club],
      cells: [
        {text: String(standing.place), soft: true},
        clubCell(
          scene,
          standing.club,
          standing.advances || groupChampion(scene.season, group) === standing.club,
        ),
        ...standingCells(group, standing),
      ],
    })),
  }
}

function standingsColumns(scene: Scene): SheetColumn[] {
  const {columns} = scene.messages.table
  return [
    {head: columns.position.short, full: columns.position.full, align: 'end', silent: true},
    {head: columns.club.full, align: 'start', silent: true},
    ...[...figures, 'goalDifference' as const, 'points' as const].map((name): SheetColumn => ({
      ...{head: columns[name].short, full: columns[name].full},
      align: 'end',
    })),
  ]
}

function standingCells(group: ResolvedGroup, standing: Standing): SheetCell[] {
  const counts = group.rules.pointsForWin !== null || group.record.table !== undefined
  return [
    ...figures.map((name) => ({text: String(standing[name])})),
    {text: formatSigned(standing.goalsFor - standing.goalsAgainst)},
    {text: counts ? String(standing.points) : '–', bold: true},
  ]
}

const clubCell = (scene: Scene, club: ClubId, bold: boolean): SheetCell => ({
  ...{text: scene.clubName(club), bold, header: true},
  flag: scene.associationOf(club) ?? null,
})

/** Who beat whom: rows at home, columns away. */
export function matrixTable(scene: Scene, group: ResolvedGroup): SheetTable {
  const clubs = group.standings.map(({club}) => club)
  return {
    kind: 'table',
    caption: scene.messages.table.matrixCaption(groupName(scene, group.record)),
    columns: [
      {head: scene.messages.table.columns.club.full, align: 'start', silent: true},
      ...clubs.map((club): SheetColumn => ({
        ...{head: scene.codeOf(club), full: scene.clubName(club)},
        align: 'middle',
      })),
    ],
    rows: clubs.map((home) => ({
      clubs: [home],
      cells: [
        {text: scene.codeOf(home), soft: true, header: true},
        ...clubs.map((away): SheetCell => {
          if (home === away) return {text: '—', soft: true}
          const played = group.record.matches.filter((match) => match.home === home && match.away === away)
          return {text: played.map(resultOf).join(', ')}
        }),
      ],
    })),
  }
}

function resultOf(match: ResolvedGroup['record']['matches'][number]): string {
  const {score, sign} = matchSign(match)
  return `${score ? formatScore(score) : ''}${sign}`
}

function membersTable(scene: Scene, group: ResolvedGroup): SheetTable {
  return {
    kind: 'table',
    caption: groupName(scene, group.record),
    columns: [{head: scene.messages.table.columns.club.full, align: 'start', silent: true}],
    rows: group.record.clubs.map((club) => ({clubs: [club], cells: [clubCell(scene, club, false)]})),
  }
}

function outcomeLine(scene: Scene, stage: Stage, group: ResolvedGroup): string {
  const {season, tie, labelled, series} = scene.messages
  const champion = groupChampion(scene.season, group)
  const onward = group.standings.flatMap(({club, next}) =>
    next ? [`${scene.clubName(club)} ${tie.goesTo(destinationFrom(scene, next, stage))}`] : [],
  )
  return series([
    ...(champion === null ? [] : [labelled(season.champion, scene.clubName(champion))]),
    ...onward,
  ])
}

/** What the signs in the results mean. */
function signMeanings({messages}: Scene, group: ResolvedGroup): string[] {
  const meanings = group.record.matches.flatMap((match) => {
    const {sign} = matchSign(match)
    const word = match.status === undefined ? messages.table.notKnown : messages.match.statuses[match.status]
    return sign === '' ? [] : [`${sign} ${word}`]
  })
  return meanings.length === 0 ? [] : [messages.series([...new Set(meanings)])]
}

function seeding(scene: Scene): Sheet {
  const rows = seedingTable(scene.season)
  if (rows.length === 0) return []
  const {seeding: words} = scene.messages
  const [, club, ...columns] = standingsColumns(scene)
  return [
    {kind: 'heading', level: 1, text: words.title},
    {
      ...{kind: 'table', caption: words.caption},
      columns: [
        {head: words.seed, align: 'end'},
        ...(club ? [club] : []),
        {head: words.group, align: 'start'},
        ...columns,
      ],
      rows: rows.map(({seed, club: seeded, group, standing}) => ({
        clubs: [seeded],
        cells: [
          {text: String(seed)},
          clubCell(scene, seeded, false),
          {text: group ? groupName(scene, group.record) : ''},
          ...(group && standing ? standingCells(group, standing) : columns.map(() => ({text: ''}))),
        ],
      })),
    },
  ]
}
