import type {Scene} from '../drawing/scene.ts'
import {formatDate} from '../i18n/dates.ts'
import {sideName} from '../i18n/describeMatch.ts'
import {formatScore} from '../i18n/format.ts'
import {legName} from '../i18n/legName.ts'
import {tieName} from '../i18n/names.ts'
import {groupNameInSeason} from '../i18n/namesInStage.ts'
import {seasonMatches, type SeasonMatch} from '../rules/seasonMatches.ts'
import {textIn} from '../season/textIn.ts'
import type {Sheet, SheetCell} from './sheet.ts'

/** All matches by date: who played whom, the score, what it was played for and where. */
export function matchSheet(scene: Scene): Sheet {
  const {messages, language} = scene
  const played = seasonMatches(scene.season)
  const hasGround = played.some(({match}) => match.venue ?? match.city)
  const rows = played.map((one, index) => {
    const {date} = one.match
    const isNew = index === 0 || played[index - 1]?.match.date !== date
    const day = date === undefined ? messages.matches.dateUnknown : formatDate(language, date, 'short')
    return {
      clubs: [one.match.home, one.match.away].flatMap((club) => club ?? []),
      first: isNew,
      cells: [
        {text: isNew ? day : '', soft: true},
        sideCell(scene, one, 'home'),
        scoreCell(scene, one),
        sideCell(scene, one, 'away'),
        {text: occasion(scene, one), soft: true},
        ...(hasGround ? [{text: ground(scene, one), soft: true}] : []),
      ],
    }
  })
  return [
    {
      ...{kind: 'table', caption: messages.matches.all, rows},
      columns: [
        {head: messages.matches.date, align: 'start'},
        {head: messages.match.home, align: 'start'},
        {head: messages.match.score, align: 'middle'},
        {head: messages.match.away, align: 'start'},
        {head: messages.matches.stage, align: 'start'},
        ...(hasGround ? [{head: messages.matches.ground, align: 'start'} as const] : []),
      ],
    },
  ]
}

function sideCell(scene: Scene, {match, tie}: SeasonMatch, side: 'home' | 'away'): SheetCell {
  const club = match[side]
  return {
    text: sideName(scene, match, side, tie),
    flag: (club === null ? undefined : scene.associationOf(club)) ?? null,
  }
}

function scoreCell({messages}: Scene, {match}: SeasonMatch): SheetCell {
  const final = match.afterExtraTime ?? match.score
  const text = final
    ? formatScore(final)
    : match.status
      ? messages.match.statuses[match.status]
      : messages.table.notKnown
  return {
    ...{text, bold: true},
    ...(match.afterExtraTime ? {mark: messages.tie.marks.extraTimeLeg} : {}),
  }
}

function occasion(scene: Scene, {match, tie, leg, group, matchday}: SeasonMatch): string {
  const {messages} = scene
  const name = tie ? tieName(scene, tie) : group ? groupNameInSeason(scene, group) : ''
  const which =
    tie && leg !== undefined && tie.legs.length > 1
      ? legName(scene, tie, leg - 1)
      : matchday === undefined
        ? ''
        : messages.matchday(matchday)
  return [
    name,
    which,
    match.penalties ? messages.match.penaltiesAre(formatScore(match.penalties)) : '',
    match.score !== null && match.status ? messages.match.statuses[match.status] : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

const ground = ({language}: Scene, {match}: SeasonMatch) =>
  [match.venue, match.city].flatMap((text) => (text ? [textIn(text, language).text] : [])).join(', ')
