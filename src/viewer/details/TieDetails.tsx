import {useEffect, useRef} from 'react'
import {ClubLink} from '../../drawing/ClubLink.tsx'
import {Flag} from '../../drawing/Flag.tsx'
import {Notes, Remarks} from '../../drawing/Remarks.tsx'
import type {Scene} from '../../drawing/scene.ts'
import {describeRule} from '../../i18n/describeRules.ts'
import {describeDecision} from '../../i18n/describeTie.ts'
import {destinationName, slotName, tieName} from '../../i18n/names.ts'
import {tieSlotName} from '../../i18n/tieSlotName.ts'
import type {ResolvedTie, SlotIndex} from '../../rules/resolved.ts'
import type {TieId} from '../../season/ids.ts'
import {LegDetails} from './LegDetails.tsx'
import {placeDetails} from './placeDetails.ts'
import {useViewerStore} from '../state/StoreContext.tsx'
import './details.css'

/** A tie with all that is known of it: a panel at the side, or from below on a narrow screen. */
export function TieDetails({scene, tie: id}: {readonly scene: Scene; readonly tie: TieId}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const panel = heading.current?.parentElement
    const end = panel ? placeDetails(panel, id) : undefined
    heading.current?.focus({preventScroll: true})
    showBeside(heading.current, id)
    return end
  }, [id])
  const tie = scene.season.ties.get(id)
  if (!tie) return null
  const {details, status} = scene.messages
  const rule = describeRule(scene, tie)
  const {previous, next} = neighbours(scene, tie)
  return (
    <aside className="details" aria-labelledby="details-title" data-details={id}>
      <div className="details-bar">
        <Step label={details.previous} sign="‹" to={previous} />
        <Step label={details.next} sign="›" to={next} />
        <Step label={details.close} sign="✕" to="close" />
      </div>
      <h2 id="details-title" ref={heading} tabIndex={-1}>
        {tieName(scene, tie)}
      </h2>
      <dl className="ways unit">
        {([0, 1] as const).map((slot) => (
          <Way key={slot} scene={scene} tie={tie} slot={slot} />
        ))}
      </dl>
      <p className="decided">{describeDecision(scene, tie)}</p>
      {rule !== null && <p className="rule-applied">{rule}</p>}
      <Notes scene={scene} at={{tie: id}} own={tie.record.note} />
      {tie.legs.length === 0 && tie.decision.by !== 'bye' && (
        <p>{tie.decision.by === 'unknown' ? status.noMatches : details.noMatches}</p>
      )}
      {tie.legs.map((leg, index) => (
        <LegDetails key={index} scene={scene} tie={tie} leg={leg} number={index + 1} />
      ))}
      <Remarks scene={scene} at={{tie: id}} />
    </aside>
  )
}

interface StepProps {
  readonly label: string
  readonly sign: string
  /** null: there is nothing in this direction. */
  readonly to: TieId | 'close' | null
}

function Step({label, sign, to}: StepProps) {
  const store = useViewerStore()
  return (
    <button
      type="button"
      className={to === 'close' ? 'step close' : 'step'}
      disabled={to === null}
      aria-label={label}
      title={label}
      onClick={() => {
        store.getState().choose({tie: to === 'close' ? null : to})
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}

/** Moves the tree so far that the panel does not cover the tie it is about. */
function showBeside(heading: HTMLElement | null, id: TieId): void {
  const panel = heading?.parentElement
  const tie = heading?.closest('.cuadro')?.querySelector(`.cuadro-bracket [data-tie="${CSS.escape(id)}"]`)
  const box = tie?.closest('.bracket-box')
  if (!panel || !tie || !box) return
  // One that takes all the width stands below the tie.
  if (panel.offsetWidth >= box.clientWidth) return
  const covered = tie.getBoundingClientRect().right + 24 - panel.getBoundingClientRect().left
  if (covered > 0) box.scrollLeft += covered
}

/** Where one club of a tie came from, and where it went. */
function Way({
  scene,
  tie,
  slot,
}: {
  readonly scene: Scene
  readonly tie: ResolvedTie
  readonly slot: SlotIndex
}) {
  const {details} = scene.messages
  const place = tie.slots[slot]
  const club = place.kind === 'club' ? place.club : null
  const today = club ? scene.nameToday(club) : undefined
  const origin = tie.origins[slot]
  // Where a club lost before and was let back in, or only has a bye here, it does not enter.
  const enters = club && (scene.season.entrants.get(club)?.entersAt ?? tie.stage) === tie.stage
  const to = tie.winner === slot ? tie.next : tie.winner === null ? null : tie.loserNext
  return (
    <div data-club={club ?? ''} className={tie.winner === slot ? 'winner' : undefined}>
      <dt>
        <Flag association={club ? scene.associationOf(club) : undefined} />
        {club ? (
          <>
            <ClubLink scene={scene} club={club} />
            <span className="own-name">{scene.ownName(club)}</span>
            {today !== undefined && <span className="own-name">{scene.messages.clubs.today(today)}</span>}
          </>
        ) : (
          tieSlotName(scene, tie, slot)
        )}
      </dt>
      <dd>
        {origin ? (
          <>
            {details.from}{' '}
            {origin.kind === 'placed' ? slotName(scene, origin) : <TieLink scene={scene} tie={origin.tie} />}
          </>
        ) : (
          enters && details.entersHere
        )}
      </dd>
      {to && (
        <dd>
          {details.goesTo}{' '}
          {to.kind === 'tie' ? <TieLink scene={scene} tie={to.tie} /> : destinationName(scene, to)}
        </dd>
      )}
    </div>
  )
}

function TieLink({scene, tie}: {readonly scene: Scene; readonly tie: TieId}) {
  const target = scene.season.ties.get(tie)
  return (
    <a href={scene.tieAddress(tie)} data-open={tie}>
      {target ? tieName(scene, target) : tie}
    </a>
  )
}

function neighbours(scene: Scene, tie: ResolvedTie) {
  const all = [...scene.season.ties.keys()]
  const index = all.indexOf(tie.id)
  return {previous: all[index - 1] ?? null, next: all[index + 1] ?? null}
}
