import { useEffect } from 'react'
import { useStore } from 'zustand'
import { client } from '../bridge/client.ts'
import { createOutboxStore, type Outbox } from './outbox-store.ts'

/** One for the window: the screen, the mark, and the way out show the same mails. */
export const theOutbox = createOutboxStore(client)

/** Read when the first one asks, and kept true while anybody looks. */
export function useOutbox(): Outbox {
  useEffect(() => theOutbox.watch(), [])
  return useStore(theOutbox)
}
