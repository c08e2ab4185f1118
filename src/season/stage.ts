import * as v from 'valibot'
import {group} from './group.ts'
import {stageId} from './ids.ts'
import {stageRegulations} from './regulations.ts'
import {text} from './text.ts'
import {tie} from './tie.ts'

/** Rounds that have a word in every language. */
export const rounds = [
  'qualifying',
  'preliminary',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'later',
  'intermediate',
  'playoff',
  'extraMatch',
  'groups',
  'r32',
  'r16',
  'qf',
  'sf',
  'third-place',
  'final',
  'finalGroup',
  'finalTournament',
] as const
export type Round = (typeof rounds)[number]

export const zones = ['north', 'central', 'caribbean', 'north-central'] as const
export type Zone = (typeof zones)[number]

const common = {
  id: v.pipe(stageId, v.description('Unique in the season, also among tie ids: "qf".')),
  round: v.exactOptional(
    v.pipe(v.picklist(rounds), v.description('The round, named in each language by the viewer.')),
  ),
  zone: v.exactOptional(v.pipe(v.picklist(zones), v.description('The zone it is played in, if any.'))),
  section: v.exactOptional(v.pipe(text, v.description('The part of a zone: "group 1".'))),
  name: v.exactOptional(
    v.pipe(text, v.description('A name of its own, instead of one made of zone, section and round.')),
  ),
  rules: v.exactOptional(stageRegulations),
  note: v.exactOptional(v.pipe(text, v.description('What else is to be said of the stage.'))),
}

export const stage = v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.pipe(v.literal('knockout'), v.description('Ties, each of one or more matches.')),
      ...common,
      ties: v.pipe(
        v.array(tie),
        v.minLength(1),
        v.maxLength(512),
        v.description('In bracket order, from top to bottom.'),
      ),
    }),
    v.strictObject({
      kind: v.pipe(v.literal('groups'), v.description('Groups, each with a table.')),
      ...common,
      groups: v.pipe(v.array(group), v.minLength(1), v.maxLength(64), v.description('In reading order.')),
    }),
  ]),
  v.check(
    (stage) => [stage.round, stage.zone, stage.section, stage.name].some((part) => part !== undefined),
    'a round, a zone, a section or a name',
  ),
)
