import {attributeNames, type AttributeName} from './attributes.ts'
import {mountSeason, type MountedSeason} from './mountSeason.tsx'

// The data and the flags stand beside this script, whatever page it is used in.
const folder = new URL(/* @vite-ignore */ '.', import.meta.url)

/**
 * `<cuadro-season season="2013-14" club="alajuelense">`: a season in another page. Its attributes are the parameters of
 * an address; it tells of choices by `cuadro-change`; its children are shown while, and where, it has nothing to show.
 */
class CuadroSeason extends HTMLElement {
  static readonly observedAttributes = attributeNames
  #mounted: MountedSeason | null = null

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'})
    this.#mounted ??= mountSeason(this, root, folder)
  }

  disconnectedCallback(): void {
    this.#mounted?.unmount()
    this.#mounted = null
  }

  attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
    if (before !== now) this.#mounted?.follow(name)
  }
}

// A page may name the script twice, or two copies of it.
if (!customElements.get('cuadro-season')) customElements.define('cuadro-season', CuadroSeason)
