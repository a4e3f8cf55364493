/** What a telephone writes into a photo, and nobody else shall read. */
export type CameraNotes = {
  /** 1 to 8, as Exif counts the ways a camera was held. */
  readonly orientation: number
  /** Any small JPEG; cameras keep one inside. */
  readonly thumbnail: Uint8Array
}

/** Words that must be gone. */
export const cameraWords = [
  'TelponContoh',
  'ContohPemilik',
  'ContohXmp',
  'ContohIptc',
  'ContohKomentar',
]

/** The JPEG with everything a camera and an editor may leave in it: Exif with places, XMP, IPTC, a comment. */
export function cameraJpeg(jpeg: Uint8Array, notes: CameraNotes): Uint8Array {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(notes)])
  const xmp = Buffer.from(
    'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="ContohXmp"/></rdf:RDF></x:xmpmeta>',
    'latin1',
  )
  const segments = [
    segment(0xe1, exif),
    segment(0xe1, xmp),
    segment(0xed, iptc()),
    segment(0xfe, Buffer.from('ContohKomentar', 'latin1')),
  ]
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]))
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** An Adobe resource block with one IPTC data set, the city. */
function iptc(): Buffer {
  const text = Buffer.from('ContohIptc', 'latin1')
  const set = Buffer.concat([Buffer.from([0x1c, 2, 90, 0, text.length]), text, Buffer.alloc(1)])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length + 5)
  const name = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1')
  return Buffer.concat([name, size, set])
}

type Entry = readonly [tag: number, type: 2 | 3 | 4 | 5, count: number, value: Buffer]

/** Little-endian TIFF: make, owner, orientation, GPS, and a second directory with the thumbnail. */
function tiff({ orientation, thumbnail }: CameraNotes): Buffer {
  const ascii = (tag: number, text: string): Entry => [
    ...([tag, 2, text.length + 1] as const),
    Buffer.from(`${text}\0`, 'latin1'),
  ]
  const short = (tag: number, value: number): Entry => [tag, 3, 1, Buffer.from([value, 0])]
  const long = (tag: number, value: number): Entry => [tag, 4, 1, longs(value)]
  const degrees = (tag: number, ...parts: readonly number[]): Entry => [
    ...([tag, 5, 3] as const),
    longs(...parts.flatMap((part) => [part, 1])),
  ]
  const gps = [ascii(1, 'S'), degrees(2, 7, 7, 30), ascii(3, 'E'), degrees(4, 112, 25, 12)]
  const main = (gpsAt: number) => [
    ascii(0x010f, 'TelponContoh'),
    short(0x0112, orientation),
    ascii(0x013b, 'ContohPemilik'),
    long(0x8825, gpsAt),
  ]
  const mainAt = 8
  const gpsAt = mainAt + directory(main(0), mainAt, 0).length
  const secondAt = gpsAt + directory(gps, gpsAt, 0).length
  const second = (thumbAt: number) => [
    short(0x0103, 6),
    long(0x0201, thumbAt),
    long(0x0202, thumbnail.length),
  ]
  const thumbAt = secondAt + directory(second(0), secondAt, 0).length
  return Buffer.concat([
    ...[Buffer.from('II*\0', 'latin1'), longs(mainAt)],
    directory(main(gpsAt), mainAt, secondAt),
    directory(gps, gpsAt, 0),
    directory(second(thumbAt), secondAt, 0),
    thumbnail,
  ])
}

function directory(entries: readonly Entry[], at: number, next: number): Buffer {
  const head = Buffer.alloc(2)
  head.writeUInt16LE(entries.length)
  let valuesAt = at + 2 + entries.length * 12 + 4
  const rows: Buffer[] = []
  const values: Buffer[] = []
  for (const [tag, type, count, value] of entries) {
    const row = Buffer.alloc(12)
    row.writeUInt16LE(tag, 0)
    row.writeUInt16LE(type, 2)
    row.writeUInt32LE(count, 4)
    if (value.length <= 4) value.copy(row, 8)
    else {
      row.writeUInt32LE(valuesAt, 8)
      valuesAt += value.length
      values.push(value)
    }
    rows.push(row)
  }
  return Buffer.concat([head, ...rows, longs(next), ...values])
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}
