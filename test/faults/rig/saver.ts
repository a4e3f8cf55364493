/** What a reader finds under an id: its text, a refusal, or a word about it. */
export type Found =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Something true that the reader says about the fault, with a next step. */
  | { readonly kind: 'told'; readonly reason: string }

export type OpenSaver = {
  /** Resolves when the saver acknowledges; rejects when it refuses. */
  readonly save: (id: string, text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Anything that claims to keep texts in a folder: our store, and what it is compared with. */
export type Saver = {
  readonly name: string
  readonly open: (folder: string) => Promise<OpenSaver>
  /** As a fresh program would; rejects only where the whole folder cannot be opened. */
  readonly read: (folder: string) => Promise<ReadonlyMap<string, Found>>
}
