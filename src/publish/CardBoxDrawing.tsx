import type {Scene} from '../drawing/scene.ts'
import type {CardBox} from '../layout/cardTree.ts'
import {textWidth} from '../layout/textWidth.ts'
import {cardRow, cardText, type CardFace, type CardLine} from './cardFace.ts'
import type {FlagSource} from './cardLook.ts'
import {CardText, fittingSize} from './CardText.tsx'

interface CardBoxDrawingProps {
  readonly scene: Scene
  readonly face: CardFace
  readonly box: CardBox
  readonly row: number
  readonly width: number
  readonly flagOf: FlagSource
  readonly isNamed: boolean
  /** Room after the totals, in rows. */
  readonly after: number
}

/** A tie or a group of a card: ruled rows, and what figures do not say below them. */
export function CardBoxDrawing({scene, face, box, row, width, flagOf, isNamed, after}: CardBoxDrawingProps) {
  const {x, y, rows, node} = box
  const lines = face.lines(node)
  const headings = face.fullHeadings(node)
  const fits = (text: string) => textWidth(text, row * cardText.heading.least) <= width
  const heading = headings.find(fits) ?? headings.at(-1) ?? ''
  const caption = face.caption(node)
  const inner = Array.from({length: rows - 1}, (_, index) => `M${x},${y + (index + 1) * row}h${width}`)
  return (
    <g>
      {isNamed && (
        <CardText
          className="soft"
          size={fittingSize(heading, row * cardText.heading.most, width)}
          x={x}
          y={y - row * 0.22}
        >
          {heading}
        </CardText>
      )}
      <path className="hairline" d={inner.join('')} />
      <path className="rule" d={`M${x},${y}h${width}M${x},${y + rows * row}h${width}`} />
      {lines.map((line, index) => (
        <Line key={index} {...{scene, line, row, x, width, after, flagOf}} y={y + index * row} />
      ))}
      {caption && (
        <CardText
          className="soft end"
          size={fittingSize(caption, row * cardText.caption, width)}
          x={x + width}
          y={y + rows * row + row * 0.46}
        >
          {caption}
        </CardText>
      )}
    </g>
  )
}

interface LineProps {
  readonly scene: Scene
  readonly line: CardLine
  readonly row: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly after: number
  readonly flagOf: FlagSource
}

function Line({scene, line, row, x, y, width, after, flagOf}: LineProps) {
  const {club, name, isWinner, total, mark, penalties} = line
  const base = y + row * 0.71
  const ink = isWinner ? 'bold' : 'soft'
  const flag = club === null ? null : flagOf(scene.associationOf(club))
  const totalX = x + width - row * (0.5 + after)
  const room = totalX - row * (cardRow.total - 0.5 + cardRow.beforeTotal) - (x + row * cardRow.name)
  return (
    <>
      {flag !== null && (
        <image href={flag} x={x + 2} y={y + row * 0.25} width={row * 0.75} height={row * 0.5} />
      )}
      <CardText
        className={ink}
        size={fittingSize(name, row * cardText.name, room)}
        x={x + row * cardRow.name}
        y={base}
      >
        {name}
      </CardText>
      <CardText className={`${ink} middle`} size={row * cardText.name} x={totalX} y={base}>
        {total}
      </CardText>
      {mark && (
        <CardText className="soft" size={row * cardText.mark} x={totalX + row * 0.22} y={base - row * 0.2}>
          {mark}
        </CardText>
      )}
      {penalties && (
        <CardText
          className={`${ink} middle`}
          size={row * cardText.penalties}
          x={x + width - row * 0.4}
          y={base}
        >
          {penalties}
        </CardText>
      )}
    </>
  )
}
