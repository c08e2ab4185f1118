import type {Page} from 'playwright-core'

/**
 * Targets smaller than 24 by 24 px that have another within 24 px of their middle (WCAG 2.2, 2.5.8), and buttons lower
 * than asked. A link inside a sentence is as high as its line and excepted.
 */
export const smallTargets = (page: Page, {buttonHeight}: {readonly buttonHeight: number}) =>
  page.evaluate((least) => {
    const panel = document.querySelector('.details')
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [role="option"]'),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .map((element) => ({element, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0)
    const sameLayer = (a: Element, b: Element) => panel?.contains(a) === panel?.contains(b)
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`

    const crowded = targets.filter(({element, box}) => {
      if (box.width >= 24 && box.height >= 24) return false
      const inSentence = [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      if (inSentence && getComputedStyle(element).display === 'inline') return false
      const x = box.x + box.width / 2
      const y = box.y + box.height / 2
      return targets.some((other) => {
        if (other.element === element || !sameLayer(other.element, element)) return false
        const dx = Math.max(other.box.left - x, 0, x - other.box.right)
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
        return Math.hypot(dx, dy) < 12
      })
    })
    const low = targets.filter(
      ({element, box}) => element.matches('button, select') && box.height < least - 0.5,
    )
    return [
      ...crowded.map(
        ({element, box}) => `${name(element)} ${Math.round(box.width)}×${Math.round(box.height)} px`,
      ),
      ...low.map(({element, box}) => `${name(element)} ${Math.round(box.height)} px high`),
    ]
  }, buttonHeight)
