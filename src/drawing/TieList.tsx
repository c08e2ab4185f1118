import {describeTie, outcomeOf} from '../i18n/describeTie.ts'
import {destinationName, stageName, tieName} from '../i18n/names.ts'
import type {ResolvedStage, ResolvedTie} from '../rules/resolved.ts'
import type {StageId} from '../season/ids.ts'
import {Flag} from './Flag.tsx'
import type {Scene} from './scene.ts'
import {tieFace, tieHooks, type SlotFace} from './tieFace.ts'
import './tieList.css'

interface TieListProps {
  readonly scene: Scene
  /** The round that a narrow screen shows. */
  readonly current: StageId | null
}

/** The ties round by round, as headings and ordered lists: for phones, screen readers and whoever prefers it. */
export function TieList({scene, current}: TieListProps) {
  const stages = scene.season.stages.flatMap((stage) => (stage.kind === 'knockout' ? [stage] : []))
  return (
    <div className="tie-list unit" data-drawing="list">
      {stages.map((stage) => (
        <Round key={stage.record.id} scene={scene} stage={stage} current={stage.record.id === current} />
      ))}
    </div>
  )
}

function Round({
  scene,
  stage,
  current,
}: {
  readonly scene: Scene
  readonly stage: Extract<ResolvedStage, {kind: 'knockout'}>
  readonly current: boolean
}) {
  const heading = `round-${stage.record.id}`
  return (
    <section className="round" data-current={current} aria-labelledby={heading}>
      <h3 id={heading}>{stageName(scene, stage.record)}</h3>
      <ol>
        {stage.ties.map((tie) => (
          <li key={tie.id}>
            <ListedTie scene={scene} tie={tie} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function ListedTie({scene, tie}: {readonly scene: Scene; readonly tie: ResolvedTie}) {
  const outcome = outcomeOf(scene, tie)
  const next = tie.next && destinationName(scene, tie.next)
  return (
    <>
      <a className="tie" href={scene.tieAddress(tie.id)} {...tieHooks(tie)}>
        <span className="unseen">{describeTie({...scene, spoken: true}, tie)}</span>
        {tieFace(scene, tie).map((slot) => (
          <ListedSlot key={slot.slot} scene={scene} slot={slot} />
        ))}
      </a>
      <p className="outcome">
        <span className="which">{tieName(scene, tie)}</span>
        <span>
          {outcome} {next && <span className="next">{scene.messages.tie.goesTo(next)}</span>}
        </span>
      </p>
    </>
  )
}

function ListedSlot({scene, slot}: {readonly scene: Scene; readonly slot: SlotFace}) {
  const {club} = slot
  return (
    <span
      className={`slot${slot.winner ? ' winner' : ''}${club ? '' : ' open'}`}
      aria-hidden="true"
      data-slot={slot.slot}
      data-club={club ?? ''}
    >
      <Flag association={club ? scene.associationOf(club) : undefined} />
      <span className="name">
        <span lang={club ? scene.nameLanguage(club) : undefined}>{slot.name}</span>
        {slot.seed !== null && <span className="seed">{slot.seed}</span>}
      </span>
      <span className="legs">
        {slot.legs.map((leg, index) => (
          <span key={index} className="leg">
            <span data-leg={index + 1}>{leg.text}</span>
            {leg.mark && <sup>{leg.mark}</sup>}
          </span>
        ))}
      </span>
      <span className="total">
        {slot.aggregate !== null && <span data-aggregate="">{slot.aggregate}</span>}
        {slot.aggregateMark && <sup>{slot.aggregateMark}</sup>}
      </span>
      <span className="penalties">
        {slot.penalties !== null && <span data-penalties="">{slot.penalties}</span>}
      </span>
    </span>
  )
}
