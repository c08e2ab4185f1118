import {textWidth} from '../layout/textWidth.ts'
import {cardFamilies} from './cardLook.ts'

interface CardTextProps {
  readonly children: string
  readonly className?: string
  readonly face?: 'sans' | 'serif'
  readonly size: number
  readonly x: number
  readonly y: number
}

/** A text in the family that has its letters. */
export function CardText({children, className = '', face = 'sans', size, x, y}: CardTextProps) {
  const script = hasHan(children) ? 'han' : 'latin'
  // The family for Chinese has one weight; an outline makes it heavier.
  const outline = script === 'han' && /\bbold\b/.test(className) ? size * 0.035 : undefined
  return (
    <text
      className={[className, script].filter(Boolean).join(' ')}
      fontFamily={cardFamilies[script][face]}
      fontSize={Math.round(size * 10) / 10}
      strokeWidth={outline}
      x={Math.round(x * 10) / 10}
      y={Math.round(y * 10) / 10}
    >
      {children}
    </text>
  )
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** The size at which a text is no wider than the room, at most `size`. None of the families is wider than the table. */
export function fittingSize(text: string, size: number, room: number): number {
  const width = textWidth(text, size)
  return width <= room ? size : (size * room) / width
}
