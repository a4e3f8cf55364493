import { deflateSync } from 'node:zlib'
import { crc32 } from './crc32.ts'

const widthPx = 1200
const heightPx = 800
const horizon = 330
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

type Colour = readonly [red: number, green: number, blue: number]

/** A PNG of a garden under a morning sky, drawn by arithmetic: nobody's photo, nobody's rights. */
export function drawSamplePhoto(): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  // Eight bits a channel, true colour, no interlacing (PNG, 11.2.2).
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(drawRows())),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function drawRows(): Buffer {
  const rowLength = 1 + widthPx * 3
  const rows = Buffer.alloc(rowLength * heightPx)
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) rows.set(colourAt(x, y), y * rowLength + 1 + x * 3)
  }
  return rows
}

function colourAt(x: number, y: number): Colour {
  if (Math.hypot(x - 930, y - 150) < 62) return [255, 236, 178]
  if (y < horizon) return blend([151, 190, 222], [249, 228, 198], y / horizon)
  if (y < horizon + 26) return [96, 118, 92]
  return bedAt(x, y)
}

/** Beds run towards the middle of the horizon, green rows between brown paths. */
function bedAt(x: number, y: number): Colour {
  const depth = (y - horizon) / (heightPx - horizon)
  const across = (x - widthPx / 2) / (0.25 + depth)
  const isPath = Math.abs(across % 150) < 26
  const near = isPath ? ([126, 94, 62] as const) : ([62, 128, 58] as const)
  const far = isPath ? ([166, 142, 112] as const) : ([132, 168, 108] as const)
  return blend(far, near, depth)
}

function blend(from: Colour, to: Colour, part: number): Colour {
  const mix = (one: number, other: number) => Math.round(one + (other - one) * part)
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])]
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
