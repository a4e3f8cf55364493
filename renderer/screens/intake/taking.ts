import type { StoreApi } from 'zustand/vanilla'
import { codeOf } from '../../bridge/refusal.ts'
import { correctFields } from './corrections.ts'
import { importPictures } from './import-pictures.ts'
import type { IntakePorts, IntakeState, Taken } from './intake-state.ts'

/** The last step: photos first, and the release once everything it shows is there. */
export function taking(store: StoreApi<IntakeState>, ports: IntakePorts) {
  return {
    dismissPhotos: () =>
      store.setState(({ imported }) => ({
        imported: imported === null ? null : { ...imported, refused: [] },
      })),
    /** Stops once where some photos could not be added: she decides whether to go on without. */
    async take(onTake: (taken: Taken) => Promise<void>) {
      const state = store.getState()
      const { sorted } = state
      if (sorted === null || state.isTaking) return
      const fields = correctFields(sorted.read, sorted.pieces, sorted.corrections)
      store.setState({ isTaking: true, fault: null })
      try {
        const imported = state.imported ?? (await importAll(state))
        if (state.imported === null && imported.refused.length > 0)
          store.setState({ isTaking: false, imported })
        else {
          await onTake({ ...fields, photos: imported.photos })
          store.setState({ isTaking: false })
        }
      } catch (thrown) {
        store.setState({ isTaking: false, fault: codeOf(thrown) })
      }
    },
  }

  function importAll({ pictures, sorted }: IntakeState) {
    const { credit, photos } = ports
    return importPictures(pictures, { pieces: sorted?.pieces ?? [], credit }, photos)
  }
}
