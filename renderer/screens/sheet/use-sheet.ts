import { createContext, useContext, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Release } from '#core/release/release.ts'
import type { SheetState, SheetStore } from './sheet-store.ts'

export const SheetContext = createContext<SheetStore | null>(null)

export function useSheetStore(): SheetStore {
  const store = useContext(SheetContext)
  if (store === null) throw new Error('a part of the sheet stands outside of it')
  return store
}

export function useSheet<Slice>(select: (state: SheetState) => Slice): Slice {
  return useStore(useSheetStore(), select)
}

/**
 * The release for everything that counts, judges, or guides: it follows when the page has time, for
 * saving in the midst of typing must not make a key wait for the panels.
 */
export function useCalmRelease(): Release {
  return useDeferredValue(useSheet((state) => state.release))
}
