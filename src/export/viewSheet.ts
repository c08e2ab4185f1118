import type {Scene} from '../drawing/scene.ts'
import {aboutSheet} from './aboutSheet.ts'
import {clubSheet} from './clubSheet.ts'
import {groupSheet} from './groupSheet.ts'
import {matchSheet} from './matchSheet.ts'
import type {Sheet} from './sheet.ts'
import {tieSheet} from './tieSheet.ts'

/** What each view that is no drawing of its own looks like as blocks. */
export const viewSheets = {
  list: tieSheet,
  groups: groupSheet,
  clubs: clubSheet,
  matches: matchSheet,
  about: aboutSheet,
} satisfies Record<string, (scene: Scene) => Sheet>
