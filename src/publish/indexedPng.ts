import {promisify} from 'node:util'
import {crc32, deflate} from 'node:zlib'

interface Pixels {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel, opaque. */
  readonly pixels: Uint8Array
}

/**
 * A PNG with a palette: a drawing of few colours is a third as large as with three bytes a pixel. Of more than 256
 * colours the frequent ones stay, and each of the others becomes the one nearest to it.
 */
export async function indexedPng({width, height, pixels}: Pixels): Promise<Buffer> {
  const colours = new Uint32Array(width * height)
  const counts = new Map<number, number>()
  const count = (colour: number, run: number) => counts.set(colour, (counts.get(colour) ?? 0) + run)
  const byteAt = (index: number) => pixels[index] ?? 0
  // Counted in runs: most of a drawing is paper.
  let run = 0
  for (let at = 0; at < colours.length; at++) {
    const colour = (byteAt(at * 4) << 16) | (byteAt(at * 4 + 1) << 8) | byteAt(at * 4 + 2)
    colours[at] = colour
    const before = at === 0 ? colour : (colours[at - 1] ?? 0)
    if (colour !== before) {
      count(before, run)
      run = 0
    }
    run += 1
  }
  count(colours.at(-1) ?? 0, run)
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour)
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const placeOf = (colour: number) => {
    const known = places.get(colour)
    if (known !== undefined) return known
    const place = nearest(palette, colour)
    places.set(colour, place)
    return place
  }
  // A line of a PNG begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height)
  let last = -1
  let place = 0
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0
    if (colour !== last) place = placeOf(colour)
    last = colour
    lines[at + Math.floor(at / width) + 1] = place
  }

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, colours by palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', await promisify(deflate)(lines, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Infinity
  for (let place = 0; place < palette.length; place++) {
    const other = palette[place] ?? 0
    const r = (colour >> 16) - (other >> 16)
    const g = ((colour >> 8) & 255) - ((other >> 8) & 255)
    const b = (colour & 255) - (other & 255)
    const distance = r * r + g * g + b * b
    if (distance >= least) continue
    least = distance
    best = place
  }
  return best
}
