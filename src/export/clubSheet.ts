import {entrantColumns, type EntrantColumn} from '../drawing/entrantColumns.ts'
import type {Scene} from '../drawing/scene.ts'
import {associationName} from '../i18n/associations.ts'
import {formatDate} from '../i18n/dates.ts'
import {seasonLabel} from '../i18n/format.ts'
import {stageName} from '../i18n/names.ts'
import {stageNameInZone} from '../i18n/namesInStage.ts'
import {clubPath} from '../rules/clubPath.ts'
import type {Entrant} from '../season/schema.ts'
import {zones, type Zone} from '../season/stage.ts'
import {textIn} from '../season/textIn.ts'
import type {Sheet, SheetCell} from './sheet.ts'

/** The clubs of a season by zone, how they came here and what they had done before; then the draw. */
export function clubSheet(scene: Scene): Sheet {
  const {entrants, stages} = scene.season.record
  const {clubs, zones: names} = scene.messages
  const isSpread = new Set(entrants.map(({entersAt}) => entersAt)).size > 1
  const present = entrantColumns.filter((column) =>
    column === 'entersAt'
      ? stages.length > 1 && isSpread
      : entrants.some((entrant) => entrant[column] !== undefined && entrant[column] !== null),
  )
  const byZone = [...zones, undefined]
    .map((zone) => ({zone, inZone: entrants.filter((entrant) => entrant.zone === zone)}))
    .filter(({inZone}) => inZone.length > 0)
  const title = (zone: Zone | undefined) =>
    zone ? names[zone] : byZone.length > 1 ? clubs.zoneUnknown : clubs.title
  return [
    ...byZone.flatMap(({zone, inZone}): Sheet => [
      {kind: 'heading', level: 2, text: title(zone), aside: clubs.count(inZone.length)},
      {
        ...{kind: 'table', caption: title(zone)},
        columns: [
          {head: clubs.club, align: 'start'},
          {head: clubs.association, align: 'start'},
          ...present.map((column) => ({head: clubs[column], align: 'start'}) as const),
        ],
        rows: inZone.map((entrant) => ({
          clubs: [entrant.club],
          cells: [
            clubCell(scene, entrant),
            associationCell(scene, entrant),
            ...present.map((column) => ({text: valueOf(scene, entrant, column)})),
          ],
        })),
      },
    ]),
    ...draw(scene),
  ]
}

function clubCell(scene: Scene, {club, code, note}: Entrant): SheetCell {
  const today = scene.nameToday(club)
  const after = [code, today === undefined ? undefined : scene.messages.clubs.today(today)].filter(Boolean)
  return {
    ...{text: scene.clubName(club), bold: true, header: true, flag: scene.associationOf(club) ?? null},
    ...(after.length === 0 ? {} : {after: after.join(' · ')}),
    ...(note ? {below: [textIn(note, scene.language).text]} : {}),
  }
}

function associationCell({associationOf, language, messages}: Scene, {club}: Entrant): SheetCell {
  const association = associationOf(club)
  return association === undefined
    ? {text: messages.table.notKnown, soft: true}
    : {text: associationName(language, association)}
}

function valueOf(scene: Scene, entrant: Entrant, column: EntrantColumn): string {
  const {clubs, results, table, status} = scene.messages
  switch (column) {
    case 'qualifiedAs':
      return entrant.qualifiedAs ? textIn(entrant.qualifiedAs, scene.language).text : table.notKnown
    case 'appearances':
      return entrant.appearances === undefined ? '' : clubs.appearance(entrant.appearances)
    case 'lastAppearance':
      if (entrant.lastAppearance === null) return clubs.none
      return entrant.lastAppearance === undefined
        ? ''
        : seasonLabel(scene.language, {id: entrant.lastAppearance})
    case 'previousBest':
      if (entrant.previousBest === null) return clubs.none
      return entrant.previousBest === undefined ? '' : results[entrant.previousBest]
    case 'entersAt': {
      const stage = entrant.entersAt && scene.season.stageById.get(entrant.entersAt)?.record
      if (stage) return entrant.zone === stage.zone ? stageNameInZone(scene, stage) : stageName(scene, stage)
      return clubPath(scene.season, entrant.club).played ? table.notKnown : status.noMatches
    }
    case 'pot':
    case 'seed':
      return String(entrant[column] ?? '')
  }
}

function draw(scene: Scene): Sheet {
  const {draw: drawn} = scene.season.record
  if (!drawn) return []
  const {clubs} = scene.messages
  const place = drawn.place ? textIn(drawn.place, scene.language).text : ''
  const when =
    drawn.date !== undefined
      ? clubs.drawn(formatDate(scene.language, drawn.date), place)
      : place && clubs.drawnIn(place)
  return [
    {kind: 'heading', level: 1, text: clubs.draw},
    ...(when ? [{kind: 'text', text: when} as const] : []),
    ...(drawn.rules
      ? [{kind: 'list', items: drawn.rules.map((rule) => textIn(rule, scene.language).text)} as const]
      : []),
    {
      kind: 'flow',
      parts: (drawn.pots ?? []).map((pot): Sheet => [
        {kind: 'heading', level: 2, text: clubs.potNamed(pot.name)},
        {
          ...{kind: 'table', caption: clubs.potNamed(pot.name)},
          columns: [{head: clubs.club, align: 'start', silent: true}],
          rows: pot.clubs.map((club) => ({
            clubs: [club],
            cells: [{text: scene.clubName(club), flag: scene.associationOf(club) ?? null, header: true}],
          })),
        },
      ]),
    },
  ]
}
