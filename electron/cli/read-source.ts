import { createReadStream } from 'node:fs'
import { type Refused, refuse } from './refusal.ts'

export type Source = { readonly kind: 'text'; readonly text: string }

/** The longest text in four-byte characters fits in; more is not read into memory. */
const longestBytes = 4 * 200_000 + 4

/** The text of a file, or of standard input for `-`; UTF-8, UTF-16 with its mark, or Windows-1252. */
export async function readSource(file: string): Promise<Source | Refused> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      sizeBytes += bytes.length
      if (sizeBytes > longestBytes) return refuse('too-long')
    }
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return refuse(isGone ? 'file-gone' : 'file-closed', { file })
  }
  return { kind: 'text', text: decode(Buffer.concat(chunks)) }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: old Notepad files are written in the Windows code page.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
