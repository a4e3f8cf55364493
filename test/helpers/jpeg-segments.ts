const names: Readonly<Record<number, string>> = {
  216: 'SOI',
  217: 'EOI',
  218: 'SOS',
  219: 'DQT',
  192: 'SOF',
  193: 'SOF',
  194: 'SOF',
  196: 'DHT',
  221: 'DRI',
  254: 'COM',
}

/** The segments of a JPEG in their order (ITU T.81, annex B), and what lies behind its end as `rest`. */
export function jpegSegments(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: string[] = []
  let at = 0
  while (at + 2 <= bytes.length) {
    const marker = view.getUint16(at) & 0xff
    if (view.getUint8(at) !== 0xff) throw new Error(`no marker at ${at}`)
    found.push(nameOf(marker))
    if (marker === 0xd9) return at + 2 === bytes.length ? found : [...found, 'rest']
    at += marker === 0xd8 ? 2 : 2 + view.getUint16(at + 2)
    if (marker === 0xda) at = endOfScan(bytes, at)
  }
  return found
}

function nameOf(marker: number): string {
  return names[marker] ?? (marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : `${marker}`)
}

/** In coded data FF is followed by 0, or by a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return at
}
