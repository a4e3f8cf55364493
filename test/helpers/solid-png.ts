import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A black PNG of any size, made at once: its rows are zeros, so packed blocks of them repeat. */
export function solidPng(widthPx: number, heightPx: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  header.set([8, 2], 8)
  const rowBytes = 1 + widthPx * 3
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', packedZeros(rowBytes * heightPx)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const blockBytes = 1024 * 1024

/** A zlib stream (RFC 1950) of that many zero bytes. */
function packedZeros(total: number): Buffer {
  const pack = (bytes: number) =>
    deflateRawSync(Buffer.alloc(bytes), { finishFlush: constants.Z_FULL_FLUSH })
  const whole = Math.floor(total / blockBytes)
  // Adler-32 of n zeros: its low half stays 1 and its high half is n of them.
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE((total % 65_521) * 65_536 + 1)
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: whole }).fill(pack(blockBytes)),
    pack(total - whole * blockBytes),
    deflateRawSync(Buffer.alloc(0)),
    sum,
  ] as Buffer[])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
