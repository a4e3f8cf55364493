export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export type Decoded = {
  readonly encoding: Encoding
  readonly text: string
  /** The first line with a letter that this encoding cannot hold; null where all can be read. */
  readonly wrongLine: number | null
}

/** By its mark, by where its zeros stand, by whether it is UTF-8; else the old Windows code page. */
export function decodeFile(bytes: Uint8Array, chosen: Encoding | null): Decoded {
  const encoding = chosen ?? guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const wrong = text.indexOf('\ufffd')
  return { encoding, text, wrongLine: wrong < 0 ? null : lineAt(text, wrong) }
}

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 1].map((start) => countZeros(head, start) / Math.max(1, head.length / 2))
  const [even = 0, odd = 0] = zeros
  if (odd > 0.6 && even < 0.1) return 'utf-16le'
  if (even > 0.6 && odd < 0.1) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    // Not UTF-8: spreadsheets of older Windows write its code page.
    return 'windows-1252'
  }
}

export function lineAt(text: string, at: number): number {
  let line = 1
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1
  }
  return line
}

function countZeros(bytes: Uint8Array, start: number): number {
  let zeros = 0
  for (let at = start; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1
  return zeros
}
