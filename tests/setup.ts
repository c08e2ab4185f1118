import {afterEach, beforeEach, expect} from 'vitest'

const methods = ['error', 'warn', 'info', 'log', 'debug'] as const
const written: unknown[][] = []

// Whatever is written to the console fails the test that caused it. A test that expects such a line replaces
// the method by a spy of its own.
beforeEach(() => {
  for (const method of methods) {
    console[method] = (...line: unknown[]) => {
      written.push([method, ...line])
    }
  }
})

afterEach(() => {
  expect(written.splice(0), 'written to the console').toEqual([])
})

if (typeof document !== 'undefined') await import('./setupDom.ts')
