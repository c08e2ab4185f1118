import {act, render, screen, waitFor, within} from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {expect, vi} from 'vitest'
import type {ViewerStoreOptions} from '../../src/viewer/state/store.ts'
// It comes after the first frame; here it should not have to be fetched first.
import '../../src/viewer/emphasis/Emphasis.tsx'
import {StoreProvider} from '../../src/viewer/state/StoreContext.tsx'
import {Viewer} from '../../src/viewer/Viewer.tsx'
import {textOf} from '../textOf.ts'
import './cssEscape.ts'
import type {PlainChoices} from './state/choicesOf.ts'
import {makeStore, type Answers} from './loader.ts'

// A whole viewer takes its time where other tests run beside it.
vi.setConfig({testTimeout: 20_000})
const patience = {timeout: 10_000}

/** A viewer over literal answers, as a reader finds it: nothing but its store is its own. */
export function show(
  choices: PlainChoices = {},
  answers: Answers = {},
  more: Partial<ViewerStoreOptions> = {},
) {
  const made = makeStore(choices, answers, more)
  const {container} = render(
    <StoreProvider value={made.store}>
      <Viewer addressOf={(change) => `?${Object.values(change).join()}`} />
    </StoreProvider>,
  )
  const root = container.querySelector<HTMLElement>('[data-cuadro]')!
  return {
    ...made,
    root,
    user: userEvent.setup(),
    state: () => root.getAttribute('data-state'),
    chosen: () => made.store.getState().choices,
  }
}

/** A viewer whose view stands, with all that comes after it. */
export async function shown(...what: Parameters<typeof show>) {
  const viewer = show(...what)
  await ready(viewer)
  if (!viewer.chosen().plain) await screen.findByRole('combobox', {name: 'Find a club'}, patience)
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  return viewer
}

export const ready = ({root}: {root: HTMLElement}) =>
  waitFor(() => {
    expect(root.getAttribute('data-state')).toBe('ready')
  }, patience)

export const heading = () => textOf(screen.getByRole('heading', {level: 1}))
export const tab = (name: string) =>
  within(screen.getByRole('navigation', {name: 'Views'})).getByRole('button', {name})
export const tieLink = (name: RegExp) => screen.getByRole('link', {name})
export const details = () => screen.findByRole('complementary', undefined, patience)
