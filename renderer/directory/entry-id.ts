import type { EntryId } from '#core/directory/directory.ts'

/** Sixteen letters and digits that no other entry has. */
export function newEntryId(): EntryId {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
