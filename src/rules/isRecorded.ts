import type {ResolvedGroup} from './resolved.ts'

/** Whether more is known of a group than its clubs: without a match or a table it has no places and no figures. */
export const isRecorded = ({record}: ResolvedGroup): boolean =>
  record.matches.length > 0 || record.table !== undefined
