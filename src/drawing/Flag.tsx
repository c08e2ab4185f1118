import type {Association} from '../season/ids.ts'
import {flagOf} from './flags.ts'

/** An association's flag beside a name that says the same: decoration for who sees it. */
export function Flag({association}: {readonly association: Association | undefined}) {
  const flag = flagOf(association)
  return flag === null ? (
    <span className="flag" aria-hidden="true" />
  ) : (
    <img className="flag" src={flag} alt="" width="18" height="12" />
  )
}
