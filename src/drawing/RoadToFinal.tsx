import {formatScore, formatSigned} from '../i18n/format.ts'
import {describeDecision, describeTie, outcomeOf} from '../i18n/describeTie.ts'
import {groupName, stageName} from '../i18n/names.ts'
import {tieSlotName} from '../i18n/tieSlotName.ts'
import {isRecorded} from '../rules/isRecorded.ts'
import type {ResolvedGroup, ResolvedTie, SlotIndex} from '../rules/resolved.ts'
import type {Road, RoadsToFinal, RoadStop} from '../rules/roadsToFinal.ts'
import type {ClubId} from '../season/ids.ts'
import type {Score} from '../season/schema.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Points} from './Points.tsx'
import type {Scene} from './scene.ts'
import './road.css'

/** The ways of both finalists side by side, stop by stop, and below them what decided the title. */
export function RoadToFinal({scene, roads: {roads, decider}}: {scene: Scene; roads: RoadsToFinal}) {
  const finalists = roads.map(({club}) => club)
  return (
    <div className="road">
      {roads.map((road) => (
        <FinalistsRoad key={road.club} scene={scene} road={road} />
      ))}
      <section className="road-end">
        <Where scene={scene} part={decider} />
        {decider.kind === 'tie' ? (
          <p>
            <a href={scene.tieAddress(decider.id)} data-open={decider.id}>
              {describeDecision(scene, decider)}
            </a>
          </p>
        ) : (
          <RoadGroup scene={scene} group={decider} own={finalists} />
        )}
      </section>
    </div>
  )
}

/** Pointed at, it lights the way in the tree. */
function FinalistsRoad({scene, road: {club, stops}}: {readonly scene: Scene; readonly road: Road}) {
  const {season, messages} = scene
  const {champions, runnersUp} = season.record
  const isChampion = champions.some((champion) => champion.club === club)
  const role = isChampion ? messages.season.champion : runnersUp.includes(club) && messages.season.runnerUp
  return (
    <section data-club={club}>
      <h3>
        <Flag association={scene.associationOf(club)} />
        <ClubLink scene={scene} club={club} />
        {role && <span className="role">{role}</span>}
      </h3>
      {stops.length === 0 && <p className="outcome">{messages.details.entersHere}</p>}
      <ol>
        {stops.map((stop) => (
          <li key={stop.kind === 'tie' ? stop.tie.id : `${stop.group.stage}/${stop.group.id}`}>
            <Stop scene={scene} stop={stop} club={club} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Stop({scene, stop, club}: {readonly scene: Scene; readonly stop: RoadStop; readonly club: ClubId}) {
  if (stop.kind === 'group') {
    return (
      <>
        <Where scene={scene} part={stop.group} />
        <RoadGroup scene={scene} group={stop.group} own={[club]} />
      </>
    )
  }
  const {tie, slot} = stop
  const outcome = tie.decision.by === 'bye' ? '' : outcomeOf(scene, tie)
  return (
    <>
      <Where scene={scene} part={tie} />
      <TieStop scene={scene} tie={tie} slot={slot} />
      {outcome !== '' && <p className="outcome">{outcome}</p>}
    </>
  )
}

/** The round, and the group where there are several. */
function Where({scene, part}: {readonly scene: Scene; readonly part: ResolvedTie | ResolvedGroup}) {
  const stage = scene.season.stageById.get(part.stage)
  if (stage === undefined) return null
  const inGroup = part.kind === 'group' && stage.kind === 'groups' && stage.groups.length > 1
  return (
    <h4>
      {stageName(scene, stage.record)}
      {inGroup && ` · ${groupName(scene, part.record)}`}
    </h4>
  )
}

interface TieStopProps {
  readonly scene: Scene
  readonly tie: ResolvedTie
  /** Where the finalist stood. */
  readonly slot: SlotIndex
}

/** The opponent and the figures, the finalist's first. */
function TieStop({scene, tie, slot}: TieStopProps) {
  const other = slot === 0 ? 1 : 0
  const opponent = tie.slots[other]
  const club = opponent.kind === 'club' ? opponent.club : null
  const write = (score: Score | null) =>
    score === null ? '?' : formatScore(slot === 0 ? score : [score[1], score[0]])
  const legs = tie.legs.filter(({match}) => match.status !== 'unplayed' && match.status !== 'void')
  const scores = legs.map(({goals}) => write(goals))
  const total = legs.length > 1 ? tie.aggregate && write(tie.aggregate) : scores[0]
  return (
    <a className="stop" href={scene.tieAddress(tie.id)} data-open={tie.id}>
      <span className="unseen">{describeTie({...scene, spoken: true}, tie)}</span>
      <span className="name" aria-hidden="true">
        <Flag association={club ? scene.associationOf(club) : undefined} />
        <span lang={club ? scene.nameLanguage(club) : undefined}>{tieSlotName(scene, tie, other)}</span>
      </span>
      <span className="legs" aria-hidden="true">
        {legs.length > 1 && scores.map((score, index) => <span key={index}>{score}</span>)}
      </span>
      <span className="total" aria-hidden="true">
        {total}
      </span>
    </a>
  )
}

interface RoadGroupProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  /** Whose rows stand out. */
  readonly own: readonly ClubId[]
}

/** The standings in short. */
function RoadGroup({scene, group, own}: RoadGroupProps) {
  const {table} = scene.messages
  if (!isRecorded(group)) return <p className="outcome">{table.empty}</p>
  const {position, club, played, goalDifference, points} = table.columns
  return (
    <table>
      <caption className="unseen">{table.standingsCaption(groupName(scene, group.record))}</caption>
      <thead>
        <tr>
          {[position, club, played, goalDifference, points].map(({full, short}, index) => (
            <th key={full} scope="col">
              {index > 1 && (
                <abbr title={full} aria-hidden="true">
                  {short}
                </abbr>
              )}
              <span className="unseen">{full}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.standings.map((standing) => (
          <tr key={standing.club} className={own.includes(standing.club) ? 'own' : undefined}>
            <td>{standing.place}</td>
            <th scope="row">
              <span className="name">
                <Flag association={scene.associationOf(standing.club)} />
                <ClubLink scene={scene} club={standing.club} />
              </span>
            </th>
            <td>{standing.played}</td>
            <td>{formatSigned(standing.goalsFor - standing.goalsAgainst)}</td>
            <td>
              <Points scene={scene} group={group} standing={standing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
