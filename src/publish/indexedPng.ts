import {crc32, deflateSync} from 'node:zlib'

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
export function indexedPng({width, height, pixels}: Pixels): Buffer {
  const counts = new Map<number, number>()
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at++) {
    const byte = (index: number) => pixels[at * 4 + index] ?? 0
    const colour = (byte(0) << 16) | (byte(1) << 8) | byte(2)
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
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
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = placeOf(colours[y * width + x] ?? 0)

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, colours by palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...bytes(colour)]))),
    chunk('IDAT', deflateSync(lines, {level: 9})),
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

const bytes = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function nearest(palette: readonly number[], colour: number): number {
  const [r, g, b] = bytes(colour)
  let best = 0
  let least = Infinity
  for (const [place, other] of palette.entries()) {
    const [r2, g2, b2] = bytes(other)
    const distance = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2
    if (distance >= least) continue
    least = distance
    best = place
  }
  return best
}
