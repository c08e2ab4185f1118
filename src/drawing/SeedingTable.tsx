import {formatSigned} from '../i18n/format.ts'
import {groupName} from '../i18n/names.ts'
import {seedingTable} from '../rules/records.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Points} from './Points.tsx'
import type {Scene} from './scene.ts'
import './groups.css'

const figures = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const

/** How the clubs that came through the groups were seeded, with the results that seeded them. */
export function SeedingTable({scene}: {readonly scene: Scene}) {
  const rows = seedingTable(scene.season)
  if (rows.length === 0) return null
  const {seeding, table} = scene.messages
  return (
    <section className="seeding" aria-labelledby="seeding">
      <h3 id="seeding">{seeding.title}</h3>
      <div className="scroll">
        <table className="standings unit">
          <caption className="unseen">{seeding.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{seeding.seed}</th>
              <th scope="col" className="club">
                <span className="unseen">{table.columns.club.full}</span>
              </th>
              <th scope="col" className="from">
                {seeding.group}
              </th>
              {[...figures, 'goalDifference' as const, 'points' as const].map((name) => (
                <th key={name} scope="col">
                  <abbr title={table.columns[name].full} aria-hidden="true">
                    {table.columns[name].short}
                  </abbr>
                  <span className="unseen">{table.columns[name].full}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({seed, club, group, standing}) => (
              <tr key={club} data-club={club}>
                <td className="place">{seed}</td>
                <th scope="row" className="club">
                  <Flag association={scene.associationOf(club)} />
                  <ClubLink scene={scene} club={club} />
                </th>
                <td className="from">{group && groupName(scene, group.record)}</td>
                {figures.map((name) => (
                  <td key={name}>{standing?.[name]}</td>
                ))}
                <td>{standing && formatSigned(standing.goalsFor - standing.goalsAgainst)}</td>
                <td className="points">
                  {group && standing && <Points scene={scene} group={group} standing={standing} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
