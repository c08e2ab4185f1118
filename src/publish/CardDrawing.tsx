import {textWidth} from '../layout/textWidth.ts'
import {layoutCardTree} from '../layout/cardTree.ts'
import type {Scene} from '../drawing/scene.ts'
import {cardFace, measureCard, type CardFace} from './cardFace.ts'
import {cardSize, cardStyles, type FlagSource} from './cardLook.ts'
import {CardStandings} from './CardStandings.tsx'
import {CardText, fittingSize} from './CardText.tsx'
import {CardTreeDrawing} from './CardTreeDrawing.tsx'

const {width, height, margin} = cardSize
const right = width - margin
/** Where the champions' names end, and the line from the final arrives. */
const nameEnd = right - 40
const body = {x: margin, y: 244, width: right - margin - 34, height: height - 244 - 36}
const baseline = {name: 124, facts: 168}

interface CardDrawingProps {
  readonly scene: Scene
  readonly flagOf: FlagSource
}

/** What other sites show of a season: its name, who won, and the last rounds with the champion's way lit. */
export function CardDrawing({scene, flagOf}: CardDrawingProps) {
  const face = cardFace(scene)
  const facts = [face.competition, face.edition].filter(Boolean)
  const factsLine = facts.join(' · ')
  const seasonSize = fittingSize(face.season, 88, face.champions.length === 0 ? 640 : 440)
  const factsSize = fittingSize(factsLine, 25, 600)
  const widths = {
    name: textWidth(face.season, seasonSize),
    facts: textWidth(factsLine, factsSize),
  }
  const champions = placeChampions(face, widths)
  const tree =
    face.trees.length === 0
      ? null
      : layoutCardTree(face.trees, {
          ...body,
          head: 36,
          measure: measureCard(scene, face),
          row: {least: 29, most: 46},
          leadsOn: face.champions.some(({box}) => box !== null),
        })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={scene.language}
    >
      <style>{cardStyles}</style>
      <rect className="paper" width={width} height={height} />
      <CardText face="serif" size={seasonSize} x={margin} y={baseline.name}>
        {face.season}
      </CardText>
      <CardText className="soft" size={factsSize} x={margin} y={baseline.facts}>
        {factsLine}
      </CardText>
      {champions[0] ? (
        <CardText
          className="soft end"
          size={23}
          x={nameEnd}
          y={champions[0].y - Math.max(champions[0].size * 0.98, champions[0].size * 0.75 + 16)}
        >
          {face.label}
        </CardText>
      ) : (
        <CardText className="soft end" face="serif" size={46} x={right} y={baseline.name}>
          {face.label}
        </CardText>
      )}
      {champions.map(({club, name, y, size}) => (
        <CardText key={club} className="end" face="serif" size={size} x={nameEnd} y={y}>
          {name}
        </CardText>
      ))}
      {face.title && (
        <CardText className="soft end" size={23} x={nameEnd} y={baseline.facts}>
          {face.title}
        </CardText>
      )}
      {tree && (
        <CardTreeDrawing
          scene={scene}
          face={face}
          tree={tree}
          flagOf={flagOf}
          headingY={body.y - 24}
          champions={champions.flatMap(({box, y, size}) =>
            box === null ? [] : [{box, x: nameEnd + 14, y: y - size * 0.33}],
          )}
          riserX={right}
        />
      )}
      {!tree && face.group && <CardStandings scene={scene} group={face.group} flagOf={flagOf} body={body} />}
    </svg>
  )
}

/** The champions' names one below the other, as large as there is room beside what stands on the left. */
function placeChampions({champions}: CardFace, left: Readonly<Record<keyof typeof baseline, number>>) {
  const most = champions.length > 1 ? Math.min(40, 120 / champions.length) : 76
  const yOf = (index: number, size: number) =>
    champions.length > 1 ? baseline.facts - (champions.length - 1 - index) * size * 1.12 : baseline.name
  const sizes = champions.map(({name}, index) => {
    const isBesideFacts = yOf(index, most) > (baseline.name + baseline.facts) / 2
    return fittingSize(name, most, nameEnd - margin - 48 - left[isBesideFacts ? 'facts' : 'name'])
  })
  const size = Math.min(...sizes)
  return champions.map((champion, index) => ({...champion, size, y: yOf(index, size)}))
}
