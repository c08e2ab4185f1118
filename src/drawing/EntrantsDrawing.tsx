import {associationName} from '../i18n/associations.ts'
import {seasonLabel} from '../i18n/format.ts'
import {stageName} from '../i18n/names.ts'
import type {Entrant} from '../season/schema.ts'
import {zones, type Zone} from '../season/stage.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'
import './clubs.css'

const columns = [
  'qualifiedAs',
  'pot',
  'seed',
  'appearances',
  'lastAppearance',
  'previousBest',
  'entersAt',
] as const
type Column = (typeof columns)[number]

/** The clubs of a season by zone and association: how they came here and what they had done before. */
export function EntrantsDrawing({scene}: {readonly scene: Scene}) {
  const {entrants, stages} = scene.season.record
  const present = columns.filter((column) =>
    column === 'entersAt'
      ? stages.length > 1 && differ(entrants)
      : entrants.some((entrant) => entrant[column] != null),
  )
  const byZone = [...zones, undefined].map((zone) => ({
    zone,
    entrants: entrants.filter((entrant) => entrant.zone === zone),
  }))
  return (
    <div className="entrants unit" data-drawing="clubs">
      {byZone
        .filter((group) => group.entrants.length > 0)
        .map(({zone, entrants: inZone}) => (
          <ZoneTable key={zone ?? 'none'} scene={scene} zone={zone} entrants={inZone} columns={present} />
        ))}
    </div>
  )
}

const differ = (entrants: readonly Entrant[]) => new Set(entrants.map((entrant) => entrant.entersAt)).size > 1

interface ZoneTableProps {
  readonly scene: Scene
  readonly zone: Zone | undefined
  readonly entrants: readonly Entrant[]
  readonly columns: readonly Column[]
}

function ZoneTable({scene, zone, entrants, columns}: ZoneTableProps) {
  const {clubs, zones: zoneNames} = scene.messages
  const id = `zone-${zone ?? 'none'}`
  const title = zone ? zoneNames[zone] : clubs.title
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="count">{clubs.count(entrants.length)}</span>
      </h3>
      <table className="entrant-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="club">
              {clubs.club}
            </th>
            <th scope="col" className="association">
              {clubs.association}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column}>
                {clubs[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entrants.map((entrant) => (
            <Row key={entrant.club} scene={scene} entrant={entrant} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  scene,
  entrant,
  columns,
}: {
  readonly scene: Scene
  readonly entrant: Entrant
  readonly columns: readonly Column[]
}) {
  const association = scene.associationOf(entrant.club)
  const {clubs} = scene.messages
  return (
    <tr data-club={entrant.club}>
      <th scope="row" className="club">
        <Flag association={association} />
        <ClubLink scene={scene} club={entrant.club} />
        {entrant.code !== undefined && <span className="code">{entrant.code}</span>}
        {entrant.note && (
          <p className="note">
            <Localised scene={scene} text={entrant.note} />
          </p>
        )}
      </th>
      <td className="association" data-label={clubs.association}>
        {association === undefined ? '' : associationName(scene.language, association)}
      </td>
      {columns.map((column) => (
        <td key={column} className={column} data-label={clubs[column]}>
          <Value scene={scene} entrant={entrant} column={column} />
        </td>
      ))}
    </tr>
  )
}

function Value({
  scene,
  entrant,
  column,
}: {
  readonly scene: Scene
  readonly entrant: Entrant
  readonly column: Column
}) {
  const {clubs, results} = scene.messages
  switch (column) {
    case 'qualifiedAs':
      return entrant.qualifiedAs ? <Localised scene={scene} text={entrant.qualifiedAs} /> : null
    case 'appearances':
      return entrant.appearances === undefined ? null : clubs.appearance(entrant.appearances)
    case 'lastAppearance':
      return entrant.lastAppearance === null
        ? clubs.none
        : entrant.lastAppearance && seasonLabel(scene.language, {id: entrant.lastAppearance})
    case 'previousBest':
      return entrant.previousBest === null
        ? clubs.none
        : entrant.previousBest && results[entrant.previousBest]
    case 'entersAt': {
      const stage = entrant.entersAt && scene.season.stageById.get(entrant.entersAt)
      return stage ? stageName(scene, stage.record) : null
    }
    case 'pot':
    case 'seed':
      return entrant[column] ?? null
  }
}
