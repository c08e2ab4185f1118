import * as v from 'valibot'

const id = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    'letters, digits, dots and hyphens, starting with a letter or digit',
  ),
)

export const seasonId = v.pipe(id, v.brand('SeasonId'))
export const stageId = v.pipe(id, v.brand('StageId'))
export const groupId = v.pipe(id, v.brand('GroupId'))
export const tieId = v.pipe(id, v.brand('TieId'))
export const clubId = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens'),
  v.brand('ClubId'),
)
export const association = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'a FIFA code of three capital letters'),
  v.description('FIFA code of a national association: "CRC".'),
)

export type SeasonId = v.InferOutput<typeof seasonId>
export type StageId = v.InferOutput<typeof stageId>
export type GroupId = v.InferOutput<typeof groupId>
export type TieId = v.InferOutput<typeof tieId>
export type ClubId = v.InferOutput<typeof clubId>
export type Association = string
