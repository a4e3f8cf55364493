import { useEffect } from 'react'
import { useStore } from 'zustand'
import { client } from '../bridge/client.ts'
import { codeOf } from '../bridge/refusal.ts'
import { createTemplatesStore, type TemplatesState } from './templates-store.ts'

/** One for the window: the ways to begin, the interview, and the guidance know the same ones. */
export const templatesStore = createTemplatesStore(client, codeOf)

/** Read when the first one asks; empty until they are there. */
export function useTemplates(): TemplatesState {
  useEffect(() => {
    void templatesStore.load()
  }, [])
  return useStore(templatesStore)
}
