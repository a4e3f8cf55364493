import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
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
