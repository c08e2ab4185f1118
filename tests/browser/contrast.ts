import type {Page} from 'playwright-core'

/** Texts below a contrast of 4.5 to what stands behind them, from the colours as they are computed, opacity included. */
export const faintTexts = (page: Page) =>
  page.evaluate(() => {
    type Colour = readonly [r: number, g: number, b: number, a: number]
    const parse = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return text.startsWith('rgb') ? [r, g, b, a] : [0, 0, 0, 0]
    }
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const backgroundOf = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1]
      const band = element.matches('[data-slot]') ? element.previousElementSibling : null
      const own = parse(
        band?.matches('.band') ? getComputedStyle(band).fill : getComputedStyle(element).backgroundColor,
      )
      return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement))
    }
    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
    const light = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const found = new Map<string, number>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement as HTMLElement | SVGElement | null
      if (element === null || walker.currentNode.textContent?.trim() === '') continue
      if (element.closest('style, script, noscript, .unseen, .skip, :disabled, option')) continue
      if (!element.checkVisibility() || getComputedStyle(element).fontSize === '0px') continue
      const behind = backgroundOf(element)
      const style = getComputedStyle(element)
      const [r, g, b, a] = parse(element instanceof SVGElement ? style.fill : style.color)
      const [one, other] = [light(over([r, g, b, a * opacityOf(element)], behind)), light(behind)].toSorted(
        (x, y) => y - x,
      )
      const ratio = (one! + 0.05) / (other! + 0.05)
      if (ratio >= 4.5) continue
      const what = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${walker.currentNode.textContent?.trim().slice(0, 20) ?? ''}”`
      found.set(what, Math.round(ratio * 100) / 100)
    }
    return [...found].map(([what, ratio]) => `${what} ${ratio}`)
  })
