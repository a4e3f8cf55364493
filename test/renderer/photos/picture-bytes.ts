/** The head of a PNG of that size; `salt` tells two of the same size apart. */
export function pngBytes(widthPx: number, heightPx: number, salt = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(40)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, widthPx)
  view.setUint32(20, heightPx)
  view.setUint32(32, salt)
  return bytes
}
