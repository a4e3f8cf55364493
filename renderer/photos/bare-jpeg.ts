/**
 * The JPEG without its segments APP1 to APP15 and its comments (ITU T.81, annex B): the encoder writes
 * a colour profile with the name of its maker and a date. What has none is read as sRGB, which it is.
 */
export function bareJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // Behind the start of the scan come the coded picture and the end.
    if (marker === startOfScan) break
    const next = at + 2 + view.getUint16(at + 2)
    if (!isNote(marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  kept.push(bytes.subarray(at))
  return joined(kept)
}

const startOfScan = 0xda

function isNote(marker: number): boolean {
  return (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
