import type {GroupId, StageId} from '../season/ids.ts'

/** A group among all groups and ties of a season: no id has a slash. */
export type GroupKey = `${string}/${string}`

export const groupKey = (stage: StageId, group: GroupId | null): GroupKey => `${stage}/${group ?? ''}`
