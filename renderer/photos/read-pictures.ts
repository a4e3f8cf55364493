import type { DropItem } from 'react-aria-components'

/** The files among dropped things; words and folders are left alone. */
export async function filesOfDrop(items: readonly DropItem[]): Promise<readonly File[]> {
  const files = items.map((item) => (item.kind === 'file' ? item.getFile() : null))
  return (await Promise.all(files)).filter((file) => file !== null)
}

/**
 * The pictures of a clipboard. Word and browsers add a picture of copied words: where there are
 * words, the words were meant.
 */
export function picturesOfPaste(clipboard: Pick<DataTransfer, 'types' | 'files'>): readonly File[] {
  if (clipboard.types.includes('text/plain')) return []
  return [...clipboard.files].filter(({ type }) => type.startsWith('image/'))
}
