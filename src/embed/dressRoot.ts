import {bracketStyles} from '../drawing/styles.ts'
import {adoptStyles} from '../viewer/styleSheets.ts'

const dressed = new WeakSet<ShadowRoot>()

/** Prepares a shadow root: the slot for what the host has to show meanwhile, the place of the viewer, its styles. */
export function dressRoot(shadow: ShadowRoot): HTMLElement {
  const place = document.createElement('div')
  place.className = 'place'
  shadow.replaceChildren(document.createElement('slot'), place)
  if (!dressed.has(shadow)) {
    dressed.add(shadow)
    adoptStyles(shadow, [bracketStyles], asContainer)
  }
  return place
}

/** What the styles ask of the screen is here asked of the place that the host gives. */
function asContainer(text: string): string {
  return text.replaceAll(/@media ?(\([^()]*width[^()]*\))/g, '@container $1')
}
