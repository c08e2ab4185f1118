import {useEffect, useMemo, useState, type ReactNode} from 'react'
import {clubMatches} from '../../archive/matches.ts'
import {afterPaint} from '../afterPaint.ts'
import {HeadToHeads} from './HeadToHeads.tsx'
import {JourneyNumbers} from './JourneyNumbers.tsx'
import {JourneyPicture} from './JourneyPicture.tsx'
import {tracesOf, type ArchiveScene} from './traces.ts'
import './journeyNumbers.css'

/** The picture, and once it stands what can be counted of it. */
export function Journeys({scene, after}: {readonly scene: ArchiveScene; readonly after: ReactNode}) {
  const traces = useMemo(() => tracesOf(scene), [scene])
  const [stands, setStands] = useState(false)
  useEffect(
    () =>
      afterPaint(() => {
        setStands(true)
      }),
    [],
  )
  const {archive, chosen} = scene
  return (
    <>
      <JourneyPicture scene={scene} traces={traces} />
      {stands && (
        <>
          {traces.map((trace, index) => (
            <JourneyNumbers
              key={trace.club ?? trace.association}
              scene={scene}
              trace={trace}
              mark={traces.length > 1 ? index : null}
              matches={trace.club === null ? [] : clubMatches(archive, trace.club)}
            />
          ))}
          {chosen.clubs.length > 1 && <HeadToHeads scene={scene} />}
          {after}
        </>
      )}
    </>
  )
}
