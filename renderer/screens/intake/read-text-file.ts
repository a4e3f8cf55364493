import { longestText } from '#core/intake/refuse.ts'
import type { IntakeRefusal } from './refusal.ts'

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: IntakeRefusal }

/** Four bytes a character at most: a longer file need not even be opened. */
const longestFile = longestText * 4

/** A text file in UTF-8, in Notepad's UTF-16, or in the old Windows code page. */
export async function readTextFile(file: Blob): Promise<TextFile> {
  if (file.size > longestFile) return { kind: 'refused', reason: 'too-long' }
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()))
    return text.includes('\0') ? { kind: 'refused', reason: 'not-text' } : { kind: 'text', text }
  } catch {
    // The stick is gone or the disk refuses: she is told that this file was not read.
    return { kind: 'refused', reason: 'not-read' }
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: older Windows programs write their own code page.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
