import * as v from 'valibot'
import {club} from './club.ts'
import {entrant} from './entrant.ts'
import {clubId, groupId, seasonId, stageId, tieId} from './ids.ts'
import type {Immutable} from './immutable.ts'
import {partialDate} from './match.ts'
import {regulations} from './regulations.ts'
import {stage} from './stage.ts'
import {text} from './text.ts'

const remark = v.strictObject({
  text,
  stage: v.exactOptional(v.pipe(stageId, v.description('The stage it is about.'))),
  group: v.exactOptional(v.pipe(groupId, v.description('The group it is about, with its stage.'))),
  tie: v.exactOptional(v.pipe(tieId, v.description('The tie it is about.'))),
})

const draw = v.strictObject({
  date: v.exactOptional(partialDate),
  place: v.exactOptional(text),
  rules: v.exactOptional(v.array(text)),
  pots: v.exactOptional(
    v.array(
      v.strictObject({name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(10)), clubs: v.array(clubId)}),
    ),
  ),
})

const scheduled = v.strictObject({
  stage: stageId,
  matchday: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  leg: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  from: partialDate,
  to: partialDate,
})

const source = v.pipe(
  v.strictObject({
    title: v.exactOptional(text),
    url: v.exactOptional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an http or https address'))),
  }),
  v.check((source) => Object.keys(source).length > 0, 'a title or an address'),
)

/** Season format v1: the one definition. `npm run schema` writes `public/data/season.v1.schema.json` from it. */
export const season = v.strictObject({
  $schema: v.pipe(
    v.string(),
    v.regex(/(^|\/)season\.v1\.schema\.json$/, 'an address that ends in season.v1.schema.json'),
    v.description('Names this format and its version: "../season.v1.schema.json".'),
  ),
  id: v.pipe(seasonId, v.description('"2004", "2013-14"; the name of the file.')),
  label: v.exactOptional(
    v.pipe(text, v.description('The season as readers see it; left out: the id with an en dash.')),
  ),
  competition: v.pipe(text, v.description('The name under which it was played.')),
  edition: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    v.description('Number of the edition, counted from the first; null if not counted or sources differ.'),
  ),
  start: v.exactOptional(v.nullable(partialDate)),
  end: v.exactOptional(v.nullable(partialDate)),
  format: v.exactOptional(
    v.pipe(
      text,
      v.description('How this edition was played, in a paragraph: zones, rounds, groups, the final.'),
    ),
  ),
  rules: regulations,
  clubs: v.exactOptional(
    v.pipe(v.array(club), v.maxLength(1200), v.description('Clubs that data/clubs.json does not have.')),
  ),
  entrants: v.pipe(v.array(entrant), v.maxLength(1200), v.description('The clubs that took part.')),
  draw: v.exactOptional(draw),
  schedule: v.exactOptional(v.pipe(v.array(scheduled), v.description('The dates as planned.'))),
  stages: v.pipe(
    v.array(stage),
    v.maxLength(60),
    v.description('In the order of play; each is one round, or one group stage.'),
  ),
  champions: v.pipe(
    v.array(
      v.strictObject({
        club: clubId,
        title: v.exactOptional(
          v.pipe(
            v.number(),
            v.integer(),
            v.minValue(1),
            v.description('Which title of the club it was: 2 for its second.'),
          ),
        ),
      }),
    ),
    v.description('Usually one; several where a title was shared; none where there was no champion.'),
  ),
  runnersUp: v.array(clubId),
  notes: v.pipe(
    v.array(remark),
    v.description('Withdrawals, disqualifications, who went on to which other cup.'),
  ),
  uncertain: v.pipe(v.array(remark), v.description('Points on which sources differ or are silent.')),
  sources: v.array(source),
})

export type Season = Immutable<v.InferOutput<typeof season>>
export type Stage = Season['stages'][number]
export type KnockoutStage = Extract<Stage, {kind: 'knockout'}>
export type GroupStage = Extract<Stage, {kind: 'groups'}>
export type Tie = KnockoutStage['ties'][number]
export type Group = GroupStage['groups'][number]
export type Match = Group['matches'][number]
export type Goal = NonNullable<Match['goals']>[number]
export type Entrant = Season['entrants'][number]
export type Remark = Season['notes'][number]
export type Score = readonly [number, number]
export type DecidedBy = NonNullable<Tie['decidedBy']>
