/** A picture as pixels, and how many. */
export interface Png {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

// What browsers give a canvas at the most, in px; some give less and are asked again for half.
const longest = 16_384

/** An SVG that is complete in itself as PNG, at twice its size, or as near to that as the browser can draw. */
export async function toPng(svg: string): Promise<Png> {
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = Math.min(2, longest / Math.max(image.width, image.height))
    return (await draw(image, scale)) ?? (await draw(image, scale / 2)) ?? fail()
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function draw(image: HTMLImageElement, scale: number): Promise<Png | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  return blob && {blob, width: canvas.width, height: canvas.height}
}

function fail(): never {
  throw new Error('No canvas of this size could be had.')
}
