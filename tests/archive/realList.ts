import {readFileSync} from 'node:fs'
import type {SeasonList} from '../../src/season/seasonList.ts'

/** The seasons of `public/data/index.json`, as they are published. */
export const realList = (JSON.parse(readFileSync('public/data/index.json', 'utf8')) as SeasonList).seasons
