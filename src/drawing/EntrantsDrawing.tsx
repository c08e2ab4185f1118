import {entrantColumns, type EntrantColumn} from './entrantColumns.ts'
import {associationName} from '../i18n/associations.ts'
import {seasonLabel} from '../i18n/format.ts'
import {stageName} from '../i18n/names.ts'
import {stageNameInZone} from '../i18n/namesInStage.ts'
import {clubPath} from '../rules/clubPath.ts'
import type {Entrant} from '../season/schema.ts'
import {zones, type Zone} from '../season/stage.ts'
import {ClubLink} from './ClubLink.tsx'
import {Flag} from './Flag.tsx'
import {Localised} from './Localised.tsx'
import type {Scene} from './scene.ts'
import './clubs.css'

/** The clubs of a season by zone and association: how they came here and what they had done before. */
export function EntrantsDrawing({scene}: {readonly scene: Scene}) {
  const {entrants, stages} = scene.season.record
  const present = entrantColumns.filter((column) =>
    column === 'entersAt'
      ? stages.length > 1 && differ(entrants)
      : entrants.some((entrant) => entrant[column] != null),
  )
  const byZone = [...zones, undefined]
    .map((zone) => ({zone, inZone: entrants.filter((entrant) => entrant.zone === zone)}))
    .filter(({inZone}) => inZone.length > 0)
  const {clubs, zones: names} = scene.messages
  const title = (zone: Zone | undefined) =>
    zone ? names[zone] : byZone.length > 1 ? clubs.zoneUnknown : clubs.title
  return (
    <div className="entrants unit" data-drawing="clubs">
      {byZone.map(({zone, inZone}) => (
        <ZoneTable
          key={zone ?? 'none'}
          {...{scene, zone, title: title(zone), entrants: inZone, columns: present}}
        />
      ))}
    </div>
  )
}

const differ = (entrants: readonly Entrant[]) => new Set(entrants.map((entrant) => entrant.entersAt)).size > 1

interface ZoneTableProps {
  readonly scene: Scene
  readonly zone: Zone | undefined
  readonly title: string
  readonly entrants: readonly Entrant[]
  readonly columns: readonly EntrantColumn[]
}

function ZoneTable({scene, zone, title, entrants, columns}: ZoneTableProps) {
  const {clubs} = scene.messages
  const id = `zone-${zone ?? 'none'}`
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
  readonly columns: readonly EntrantColumn[]
}) {
  const association = scene.associationOf(entrant.club)
  const today = scene.nameToday(entrant.club)
  const {clubs} = scene.messages
  return (
    <tr data-club={entrant.club}>
      <th scope="row" className="club">
        <Flag association={association} />
        <ClubLink scene={scene} club={entrant.club} />
        {entrant.code !== undefined && <span className="code">{entrant.code}</span>}
        {today !== undefined && <span className="today">{clubs.today(today)}</span>}
        {entrant.note && (
          <p className="note">
            <Localised scene={scene} text={entrant.note} />
          </p>
        )}
      </th>
      <td className="association" data-label={clubs.association}>
        {association === undefined ? (
          <Unknown scene={scene} />
        ) : (
          <a href={scene.associationAddress(association)} data-choose-association={association}>
            {associationName(scene.language, association)}
          </a>
        )}
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
  readonly column: EntrantColumn
}) {
  const {clubs, results} = scene.messages
  switch (column) {
    case 'qualifiedAs':
      return entrant.qualifiedAs ? (
        <Localised scene={scene} text={entrant.qualifiedAs} />
      ) : (
        <Unknown scene={scene} />
      )
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
      const stage = entrant.entersAt && scene.season.stageById.get(entrant.entersAt)?.record
      if (stage) return entrant.zone === stage.zone ? stageNameInZone(scene, stage) : stageName(scene, stage)
      // Whoever never played has not entered anywhere.
      const {played} = clubPath(scene.season, entrant.club)
      return played ? (
        <Unknown scene={scene} />
      ) : (
        <span className="unlabelled">{scene.messages.status.noMatches}</span>
      )
    }
    case 'pot':
    case 'seed':
      return entrant[column] ?? null
  }
}

const Unknown = ({scene}: {readonly scene: Scene}) => (
  <span className="unknown">{scene.messages.table.notKnown}</span>
)
