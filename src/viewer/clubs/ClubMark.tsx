import {markShapes} from '../../drawing/marks.ts'

/** The shape of the chosen club with this index, in its colour. */
export function ClubMark({index}: {readonly index: number}) {
  return (
    <svg className="club-mark" viewBox="0 0 8 8" width="10" height="10" aria-hidden="true" focusable="false">
      <path d={markShapes[index % markShapes.length]} />
    </svg>
  )
}
