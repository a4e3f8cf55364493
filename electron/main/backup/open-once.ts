export type OpenedOnce<Value> = {
  readonly get: () => Promise<Value>
  /** Opened, or being opened. */
  readonly isOpen: () => boolean
}

/** Opens when first asked and keeps what it opened; after a failure the next call tries again. */
export function openOnce<Value>(open: () => Promise<Value>): OpenedOnce<Value> {
  let opened: Promise<Value> | null = null
  return {
    get() {
      opened ??= open().catch((error: unknown) => {
        opened = null
        throw error
      })
      return opened
    },
    isOpen: () => opened !== null,
  }
}
