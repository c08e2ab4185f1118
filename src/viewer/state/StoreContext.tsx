import {createContext, useContext} from 'react'
import {useStore} from 'zustand'
import type {ViewerState, ViewerStore} from './store.ts'

const StoreContext = createContext<ViewerStore | null>(null)
export const StoreProvider = StoreContext.Provider

export function useViewerStore(): ViewerStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('A component of the viewer is mounted outside <Viewer>.')
  return store
}

/** A part of the viewer's state. */
export function useViewer<T>(select: (state: ViewerState) => T): T {
  return useStore(useViewerStore(), select)
}
