import type {PlacedChampion} from '../layout/bracket.ts'
import type {ChampionFace} from './bracketFace.ts'

interface BracketChampionProps {
  readonly champion: ChampionFace
  readonly placed: PlacedChampion
}

/** The name at the end of the last winner's line. */
export function BracketChampion({champion, placed}: BracketChampionProps) {
  const {club, label, name, lang, title} = champion
  return (
    <g className="unit">
      <path className="link" d={placed.path} data-club={club} aria-hidden="true" />
      <g className="champion" transform={`translate(${placed.x},${placed.y})`} data-club={club}>
        <text className="champion-label" y="-22">
          {label}
        </text>
        <text className="champion-name" y="9" lang={lang}>
          {name}
        </text>
        <text className="champion-label" y="32">
          {title}
        </text>
      </g>
    </g>
  )
}
