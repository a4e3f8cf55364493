import { type RefObject, useEffect } from 'react'
import type { ReleaseId } from '#core/release/release.ts'

type Place = {
  readonly list: RefObject<HTMLDivElement | null>
  readonly desk: RefObject<HTMLDivElement | null>
  readonly isLoaded: boolean
  /** The release she comes back from. */
  readonly leftId: ReleaseId | undefined
}

/** The rows of a list are drawn some frames after it. */
const framesToDraw = 6

/**
 * A row that left took the focus with it: gives it back to the list whenever `shown` changes, or
 * the keyboard is lost.
 */
export function useListFocus({ list, desk, isLoaded, leftId }: Place, shown: readonly unknown[]) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown changes
  useEffect(() => {
    let frame = 0
    const giveBack = (looks: number) => {
      frame = requestAnimationFrame(() => {
        // The empty desk and a list without rows keep the focus only until rows are drawn.
        const keepers = [document.body, desk.current, list.current]
        if (!keepers.some((keeper) => keeper === document.activeElement)) return
        if (looks > 0 && firstRow(list.current) === null) giveBack(looks - 1)
        else focusList(list.current ?? (isLoaded ? desk.current : null), leftId)
      })
    }
    giveBack(framesToDraw)
    return () => cancelAnimationFrame(frame)
  }, [...shown])
}

/** The row of a release where it is in sight, otherwise the first row, or the place without any. */
export function focusList(list: HTMLElement | null, id?: ReleaseId) {
  const row = id === undefined ? null : list?.querySelector<HTMLElement>(`[data-key="${id}"]`)
  const target = row ?? firstRow(list) ?? list
  target?.focus()
}

function firstRow(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role="row"][data-key]') ?? null
}
