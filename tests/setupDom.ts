import {cleanup, configure} from '@testing-library/react'
import {afterEach} from 'vitest'

// Other work may keep the machine busy beside the tests.
configure({asyncUtilTimeout: 5000})
Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true})

// What jsdom lacks: a screen that is wide, light and never changes.
const quiet = {addEventListener: () => undefined, removeEventListener: () => undefined}
window.matchMedia = (media) =>
  ({matches: false, media, onchange: null, dispatchEvent: () => false, ...quiet}) as unknown as MediaQueryList
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView = () => undefined

afterEach(cleanup)
