import * as v from 'valibot'
import {club} from './club.ts'
import {entrant} from './entrant.ts'
import {clubId, groupId, seasonId, stageId, tieId} from './ids.ts'
import type {Immutable} from './immutable.ts'
import {ordinal, partialDate} from './match.ts'
import {regulations} from './regulations.ts'
import {stage} from './stage.ts'
import {text} from './text.ts'

const mostClubs = 1200

const remark = v.strictObject({
  text: v.pipe(text, v.description('What is to be said.')),
  stage: v.exactOptional(v.pipe(stageId, v.description('The stage it is about.'))),
  group: v.exactOptional(v.pipe(groupId, v.description('The group it is about, with its stage.'))),
  tie: v.exactOptional(v.pipe(tieId, v.description('The tie it is about.'))),
})

const draw = v.strictObject({
  date: v.exactOptional(v.pipe(partialDate, v.description('When it was held.'))),
  place: v.exactOptional(v.pipe(text, v.description('Where it was held.'))),
  rules: v.exactOptional(
    v.pipe(v.array(text), v.maxLength(60), v.description('What it had to keep to, a sentence each.')),
  ),
  pots: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(10), v.description('"A", "1".')),
          clubs: v.pipe(v.array(clubId), v.maxLength(mostClubs), v.description('The clubs in it.')),
        }),
      ),
      v.maxLength(60),
      v.description('The pots that clubs were drawn from.'),
    ),
  ),
})

const scheduled = v.strictObject({
  stage: v.pipe(stageId, v.description('The stage that is planned.')),
  matchday: v.exactOptional(v.pipe(ordinal, v.description('The matchday of a group stage.'))),
  leg: v.exactOptional(v.pipe(ordinal, v.description('The leg of a knock-out round.'))),
  from: v.pipe(partialDate, v.description('The first day.')),
  to: v.pipe(partialDate, v.description('The last day.')),
})

const source = v.pipe(
  v.strictObject({
    title: v.exactOptional(v.pipe(text, v.description('What it is called.'))),
    url: v.exactOptional(
      v.pipe(
        v.string(),
        v.maxLength(2000),
        v.url(),
        v.regex(/^https?:\/\//, 'an http or https address'),
        v.description('Where it is.'),
      ),
    ),
  }),
  v.check((source) => Object.keys(source).length > 0, 'a title or an address'),
)

const mostRemarks = 500

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
    v.nullable(ordinal),
    v.description('Number of the edition, counted from the first; null if not counted or sources differ.'),
  ),
  start: v.exactOptional(
    v.pipe(v.nullable(partialDate), v.description('The first day of play; null: not known.')),
  ),
  end: v.exactOptional(v.pipe(v.nullable(partialDate), v.description('The last day; null: not known.'))),
  format: v.exactOptional(
    v.pipe(
      text,
      v.description('How this edition was played, in a paragraph: zones, rounds, groups, the final.'),
    ),
  ),
  rules: regulations,
  clubs: v.exactOptional(
    v.pipe(v.array(club), v.maxLength(mostClubs), v.description('Clubs that data/clubs.json does not have.')),
  ),
  entrants: v.pipe(v.array(entrant), v.maxLength(mostClubs), v.description('The clubs that took part.')),
  draw: v.exactOptional(v.pipe(draw, v.description('The draw, and what it was drawn by.'))),
  schedule: v.exactOptional(
    v.pipe(v.array(scheduled), v.maxLength(600), v.description('The dates as planned.')),
  ),
  stages: v.pipe(
    v.array(stage),
    v.maxLength(60),
    v.description('In the order of play; each is one round, or one group stage.'),
  ),
  champions: v.pipe(
    v.array(
      v.strictObject({
        club: v.pipe(clubId, v.description('Club id.')),
        title: v.exactOptional(
          v.pipe(ordinal, v.description('Which title of the club it was: 2 for its second.')),
        ),
      }),
    ),
    v.maxLength(24),
    v.description('Usually one; several where a title was shared; none where there was no champion.'),
  ),
  runnersUp: v.pipe(
    v.array(clubId),
    v.maxLength(24),
    v.description('Who lost the final; [] where there was none.'),
  ),
  notes: v.pipe(
    v.array(remark),
    v.maxLength(mostRemarks),
    v.description('Withdrawals, disqualifications, who went on to which other cup.'),
  ),
  uncertain: v.pipe(
    v.array(remark),
    v.maxLength(mostRemarks),
    v.description('Points on which sources differ or are silent.'),
  ),
  sources: v.pipe(v.array(source), v.maxLength(mostRemarks), v.description('Where all this stands.')),
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
