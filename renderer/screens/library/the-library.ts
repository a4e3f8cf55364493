import { client } from '../../bridge/client.ts'
import { createLibraryStore } from './library-store.ts'

/** It outlives the screen, so that coming back from a release shows the same shelf at once. */
export const theLibrary = createLibraryStore(client)

/** Asks for the list before the screen is there, so that both come at the same time. */
export function readLibraryAhead(): void {
  void theLibrary.perform({ verb: 'load' })
}
