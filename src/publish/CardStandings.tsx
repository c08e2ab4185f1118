import type {Scene} from '../drawing/scene.ts'
import {formatSigned} from '../i18n/format.ts'
import {groupName} from '../i18n/names.ts'
import type {ColumnKey} from '../i18n/words.ts'
import type {ResolvedGroup, Standing} from '../rules/resolved.ts'
import type {FlagSource} from './cardLook.ts'
import {CardText, fittingSize} from './CardText.tsx'

interface CardStandingsProps {
  readonly scene: Scene
  readonly group: ResolvedGroup
  readonly flagOf: FlagSource
  readonly body: {readonly x: number; readonly y: number; readonly width: number; readonly height: number}
}

const columns: readonly {readonly key: ColumnKey; readonly figure: (standing: Standing) => string}[] = [
  {key: 'played', figure: ({played}) => String(played)},
  {key: 'won', figure: ({won}) => String(won)},
  {key: 'drawn', figure: ({drawn}) => String(drawn)},
  {key: 'lost', figure: ({lost}) => String(lost)},
  {key: 'goalDifference', figure: ({goalsFor, goalsAgainst}) => formatSigned(goalsFor - goalsAgainst)},
  {key: 'points', figure: ({points}) => String(points)},
]
const columnWidth = 84

/** The table of the group that decided a season without ties, its champion's row lit. */
export function CardStandings({scene, group, flagOf, body}: CardStandingsProps) {
  const {standings, rules} = group
  const row = Math.min(46, body.height / Math.max(1, standings.length))
  const champions = scene.season.record.champions.map(({club}) => club)
  const shown = columns.filter(({key}) => key !== 'points' || rules.pointsForWin !== null)
  const end = body.x + body.width
  const middle = (index: number) => end - (shown.length - index - 0.5) * columnWidth
  const names = middle(0) - columnWidth - (body.x + row * 2)
  return (
    <>
      <CardText className="bold" size={20} x={body.x} y={body.y - 16}>
        {groupName(scene, group.record)}
      </CardText>
      {shown.map(({key}, index) => (
        <CardText key={key} className="soft middle" size={18} x={middle(index)} y={body.y - 16}>
          {scene.messages.table.columns[key].short}
        </CardText>
      ))}
      <path className="rule" d={`M${body.x},${body.y}H${end}`} />
      {standings.map((standing, index) => {
        const {club, place} = standing
        const y = body.y + index * row
        const name = scene.clubName(club)
        const isChampion = champions.includes(club)
        const flag = flagOf(scene.associationOf(club))
        const className = isChampion ? 'bold' : 'soft'
        return (
          <g key={club}>
            {isChampion && (
              <rect className="band" x={body.x - 10} y={y} width={body.width + 20} height={row} rx={4} />
            )}
            <CardText className={className} size={row * 0.52} x={body.x} y={y + row * 0.69}>
              {String(place)}
            </CardText>
            {flag !== null && (
              <image href={flag} x={body.x + row} y={y + row * 0.26} width={row * 0.72} height={row * 0.48} />
            )}
            <CardText
              className={className}
              size={fittingSize(name, row * 0.52, names)}
              x={body.x + row * 2}
              y={y + row * 0.69}
            >
              {name}
            </CardText>
            {shown.map(({key, figure}, column) => (
              <CardText
                key={key}
                className={`${className} middle`}
                size={row * 0.52}
                x={middle(column)}
                y={y + row * 0.69}
              >
                {figure(standing)}
              </CardText>
            ))}
            <path className="hairline" d={`M${body.x},${y + row}H${end}`} />
          </g>
        )
      })}
    </>
  )
}
