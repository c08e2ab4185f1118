import {describeTie, outcomeOf} from '../i18n/describeTie.ts'
import {stageName, whereOf} from '../i18n/names.ts'
import {destinationFrom, tieNameInStage} from '../i18n/namesInStage.ts'
import type {ResolvedStage, ResolvedTie} from '../rules/resolved.ts'
import type {Stage} from '../season/schema.ts'
import type {StageId} from '../season/ids.ts'
import {Flag} from './Flag.tsx'
import {ListedGroup} from './ListedGroup.tsx'
import {listParts} from './listParts.ts'
import {Notes, Remarks} from './Remarks.tsx'
import type {Scene} from './scene.ts'
import {tieFace, tieHooks, type SlotFace} from './tieFace.ts'
import './tieList.css'

interface TieListProps {
  readonly scene: Scene
  /** The part that a narrow screen shows: a round, or the rounds of a zone. */
  readonly current: StageId | null
}

/** The ties round by round, as headings and ordered lists: for phones, screen readers and whoever prefers it. */
export function TieList({scene, current}: TieListProps) {
  const parts = listParts(scene)
  // The rounds of a zone stand in rows of their own.
  const startsRow = (index: number) => [parts[index - 1], parts[index]].some((part) => part?.stages[1])
  return (
    <div className="tie-list unit" data-drawing="list">
      {parts.flatMap(({id, stages}, index) =>
        stages.map((stage, position) => (
          <Round
            key={stage.record.id}
            scene={scene}
            stage={stage}
            current={id === current}
            first={position === 0 && startsRow(index)}
          />
        )),
      )}
    </div>
  )
}

interface RoundProps {
  readonly scene: Scene
  readonly stage: ResolvedStage
  readonly current: boolean
  readonly first: boolean
}

function Round({scene, stage, current, first}: RoundProps) {
  const {record} = stage
  const heading = `round-${record.id}`
  return (
    <section className="round" data-current={current} data-first={first} aria-labelledby={heading}>
      <h3 id={heading}>
        <RoundName scene={scene} stage={record} />
      </h3>
      <Notes scene={scene} at={{stage: record.id}} own={record.note} />
      <Remarks scene={scene} at={{stage: record.id}} />
      {stage.kind === 'knockout' ? (
        <ol>
          {stage.ties.map((tie) => (
            <li key={tie.id}>
              <ListedTie scene={scene} stage={record} tie={tie} />
            </li>
          ))}
        </ol>
      ) : (
        stage.groups.map((group) => <ListedGroup key={group.id} scene={scene} stage={record} group={group} />)
      )}
    </section>
  )
}

/** The zone on a line of its own, above the round. */
function RoundName({scene, stage}: {readonly scene: Scene; readonly stage: Stage}) {
  const where = whereOf(scene, stage)
  if (where.length === 0 || stage.round === undefined || stage.name !== undefined) {
    return stageName(scene, stage)
  }
  const {messages} = scene
  return (
    <>
      <span className="where">{messages.stage(where, null)} </span>
      {messages.rounds[stage.round].name}
    </>
  )
}

interface ListedTieProps {
  readonly scene: Scene
  readonly stage: Stage
  readonly tie: ResolvedTie
}

function ListedTie({scene, stage, tie}: ListedTieProps) {
  const which = tieNameInStage(scene, tie)
  const outcome = outcomeOf(scene, tie)
  // From a tie that put out both clubs nobody goes on.
  const next = tie.winner === null && tie.decision.by !== 'open' ? null : tie.next
  return (
    <>
      <a className="tie" href={scene.tieAddress(tie.id)} {...tieHooks(tie)}>
        <span className="unseen">{describeTie({...scene, spoken: true}, tie)}</span>
        {tieFace(scene, tie).map((slot) => (
          <ListedSlot key={slot.slot} scene={scene} slot={slot} />
        ))}
      </a>
      <p className="outcome">
        {which && <span className="which">{which}</span>} {outcome}{' '}
        {next && (
          <span className="next">{scene.messages.tie.goesTo(destinationFrom(scene, next, stage))}</span>
        )}
      </p>
      <Notes scene={scene} at={{tie: tie.id}} own={tie.record.note} />
      <Remarks scene={scene} at={{tie: tie.id}} />
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
