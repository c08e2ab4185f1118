import type {Page} from 'playwright-core'

/** The share of pixels in which two PNGs of the same size differ by more than `apart` of 255 in a colour; 1 where sizes differ. */
export function differingShare(page: Page, a: Buffer, b: Buffer, apart: number): Promise<number> {
  return page.evaluate(
    async ([first, second, most]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data
        return {width: bitmap.width, height: bitmap.height, data: data ?? new Uint8ClampedArray()}
      }
      const [one, two] = [await pixels(first), await pixels(second)]
      if (one.width !== two.width || one.height !== two.height) return 1
      let differing = 0
      for (let at = 0; at < one.data.length; at += 4) {
        const colours = [0, 1, 2].map((c) => Math.abs((one.data[at + c] ?? 0) - (two.data[at + c] ?? 0)))
        if (Math.max(...colours) > most) differing++
      }
      return differing / (one.data.length / 4)
    },
    [a.toString('base64'), b.toString('base64'), apart] as const,
  )
}
