import * as v from 'valibot'
import {clubId, groupId, seasonId, stageId, tieId} from './ids.ts'
import type {Immutable} from './immutable.ts'
import {match} from './match.ts'
import {rounds, zones} from './stage.ts'
import {text} from './text.ts'
import {decidedBy} from './tie.ts'

// The file is built from seasons that were checked in full: its thousands of rows are only checked for their shape.
const index = v.number()
const clubIndex = v.pipe(index, v.description('A club, by its place in "clubs" of the archive.'))

// By position, since there are so many; what few matches have follows by name.
const row = v.tupleWithRest(
  [
    v.pipe(v.nullable(v.string()), v.description('ISO date')),
    v.pipe(v.nullable(index), v.description('Home, by its place among the clubs of the tie or group')),
    v.pipe(v.nullable(index), v.description('Away, likewise')),
    v.pipe(v.nullable(v.strictTuple([v.number(), v.number()])), v.description('Score after 90 minutes')),
  ],
  v.pick(match, ['afterExtraTime', 'penalties', 'replay', 'status', 'neutral']),
)

const stageHead = {
  id: stageId,
  round: v.exactOptional(v.picklist(rounds)),
  zone: v.exactOptional(v.picklist(zones)),
  section: v.exactOptional(text),
  name: v.exactOptional(text),
  fromEnd: v.pipe(
    v.number(),
    v.description('Rounds from the end of the season: 1 where the title is won, 2 for semi-finals.'),
  ),
}

const tie = v.strictObject({
  id: tieId,
  clubs: v.strictTuple([v.nullable(clubIndex), v.nullable(clubIndex)]),
  winner: v.pipe(v.nullable(v.picklist([0, 1])), v.description('Which of the two went through.')),
  by: v.pipe(v.picklist([...decidedBy, 'open']), v.description('How it was decided, by the rules.')),
  legs: v.array(row),
})

const group = v.strictObject({id: groupId, clubs: v.array(clubIndex), matches: v.array(row)})

const stage = v.variant('kind', [
  v.strictObject({kind: v.literal('knockout'), ...stageHead, ties: v.array(tie)}),
  v.strictObject({kind: v.literal('groups'), ...stageHead, groups: v.array(group)}),
])

const result = v.pipe(
  v.tupleWithRest([clubIndex, v.nullable(index)], v.picklist(['champion', 'runner-up'])),
  v.description('A club, the stage where its way ended (null where it stands in none), and what it won.'),
)

/**
 * `data/archive.json`: what only all seasons together can say, in as few bytes as serve it: every way and every match.
 * `npm run data` writes it from the season files, oldest first; ties with a bye are left out.
 */
export const archive = v.strictObject({
  clubs: v.array(clubId),
  seasons: v.array(
    v.strictObject({
      id: seasonId,
      stages: v.pipe(v.array(stage), v.description('In the order of play.')),
      results: v.pipe(v.array(result), v.description('Every club that took part, once.')),
    }),
  ),
})

/** Where the archive is, relative to the folder that holds `data/`. */
export const archiveAddress = 'data/archive.json'

export type Archive = Immutable<v.InferOutput<typeof archive>>
export type ArchiveSeason = Archive['seasons'][number]
export type ArchiveStage = ArchiveSeason['stages'][number]
export type ArchiveRow = Extract<ArchiveStage, {kind: 'groups'}>['groups'][number]['matches'][number]
