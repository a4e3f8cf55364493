import { deflateRawSync } from 'node:zlib'
import { crc32 } from '#services/backup/crc32.ts'

export type HostileEntry = {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the ZIP says it unpacks to, where that is not true. */
  readonly claims?: number
  /** As Unix writes it: `0o120777` is a link. */
  readonly mode?: number
}

/** A ZIP as no honest program writes it: names, sizes, and modes go in as they are given. */
export function hostileZip(entries: readonly HostileEntry[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes)
    const name = Buffer.from(entry.name)
    const facts = factsOf(entry, packed, name)
    const head = Buffer.concat([signed(0x04034b50), facts, name, packed])
    bodies.push(head)
    const end = Buffer.alloc(14)
    end.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    end.writeUInt32LE(offset, 10)
    // Version 3 in the upper byte: made on Unix.
    directory.push(signed(0x02014b50), Buffer.from([20, 3]), facts, end, name)
    offset += head.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, listed, signed(0x06054b50), end])
}

/** What stands alike in front of the file and in the list. */
function factsOf({ bytes, claims }: HostileEntry, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(0x0800, 2)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt16LE(0x21, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(claims ?? bytes.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
