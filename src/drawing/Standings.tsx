import {formatSigned} from '../i18n/format.ts'
import {groupName} from '../i18n/names.ts'
import {groupChampion} from '../rules/groupChampion.ts'
import type {ResolvedGroup, Standing} from '../rules/resolved.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Points} from './Points.tsx'
import type {Scene} from './scene.ts'

interface StandingsProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  readonly reasonId: string | undefined
}

const figures = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const

export function Standings({scene, group, reasonId}: StandingsProps) {
  const {table} = scene.messages
  return (
    <table
      className="standings unit"
      data-drawing="standings"
      data-stage={group.stage}
      data-group={group.id}
      aria-describedby={reasonId}
    >
      <caption className="unseen">{table.standingsCaption(groupName(scene, group.record))}</caption>
      <thead>
        <tr>
          <Header name="position" scene={scene} hidden />
          <Header name="club" scene={scene} hidden />
          {figures.map((name) => (
            <Header key={name} name={name} scene={scene} />
          ))}
          <Header name="goalDifference" scene={scene} />
          <Header name="points" scene={scene} />
        </tr>
      </thead>
      <tbody>
        {group.standings.map((standing) => (
          <Row key={standing.club} scene={scene} group={group} standing={standing} />
        ))}
      </tbody>
    </table>
  )
}

function Header({
  scene,
  name,
  hidden = false,
}: {
  readonly scene: Scene
  readonly name: keyof Scene['messages']['table']['columns']
  readonly hidden?: boolean
}) {
  const {full, short} = scene.messages.table.columns[name]
  return (
    <th scope="col" className={name === 'club' ? 'club' : undefined}>
      {!hidden && (
        <abbr title={full} aria-hidden="true">
          {short}
        </abbr>
      )}
      <span className="unseen">{full}</span>
    </th>
  )
}

interface RowProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  readonly standing: Standing
}

function Row({scene, group, standing}: RowProps) {
  const {table} = scene.messages
  const {club} = standing
  const champion = groupChampion(scene.season, group) === club
  return (
    <tr
      data-club={club}
      data-place={standing.place}
      data-advances={standing.advances}
      data-champion={champion || undefined}
    >
      <td className="place">{standing.place}</td>
      <th scope="row" className="club">
        <Flag association={scene.associationOf(club)} />
        <ClubLink scene={scene} club={club} />
        {champion && (
          <span className="unseen">{scene.messages.bracketed('', scene.messages.season.champion)}</span>
        )}
        {standing.advances && <span className="unseen">{scene.messages.bracketed('', table.advances)}</span>}
      </th>
      {figures.map((name) => (
        <td key={name}>{standing[name]}</td>
      ))}
      <td>{formatSigned(standing.goalsFor - standing.goalsAgainst)}</td>
      <td className="points">
        <Points scene={scene} group={group} standing={standing} />
      </td>
    </tr>
  )
}
