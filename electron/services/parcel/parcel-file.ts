/** A file as it will lie in the parcel. */
export type ParcelFile = { readonly name: string; readonly bytes: Uint8Array }

/** A whole parcel, still in memory: two of the same release are equal byte for byte. */
export type Parcel = {
  /** Of its folder, or of its ZIP without the extension. */
  readonly name: string
  readonly files: readonly ParcelFile[]
  /**
   * The list of the others, hashed once, while the first of them are written already; whoever
   * writes it last can never leave a false whole.
   */
  readonly manifest: () => Promise<ParcelFile>
  /** Of the manifest, which is known before its hashes are. */
  readonly manifestBytes: number
}

/** Of everything that comes to lie on the disk. */
export function sizesOf({ files, manifestBytes }: Parcel): readonly number[] {
  return [...files.map(({ bytes }) => bytes.length), manifestBytes]
}
