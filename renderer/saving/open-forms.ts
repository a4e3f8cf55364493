import { useEffect, useEffectEvent } from 'react'

/** A form that is not kept letter by letter; asked when the window is about to close. */
export type OpenForm = {
  /** Keeps what was typed; false where that failed and the form says why. */
  readonly flush: () => Promise<boolean>
}

const forms = new Set<OpenForm>()

export function addOpenForm(form: OpenForm): () => void {
  forms.add(form)
  return () => void forms.delete(form)
}

/** All of them at once: closing the window must not throw away what only a dialog holds. */
export const openForms: OpenForm = {
  async flush() {
    const kept = await Promise.all([...forms].map((form) => form.flush()))
    return kept.every((isKept) => isKept)
  },
}

/** While the component is there, closing the window keeps what it holds. */
export function useOpenForm(flush: () => Promise<boolean>): void {
  const newest = useEffectEvent(flush)
  useEffect(() => addOpenForm({ flush: () => newest() }), [])
}
