import type { Document, DocumentPhoto } from './document.ts'

const words = {
  title: 'TAKARIR FOTO',
  untitled: '(tanpa takarir)',
  alt: 'Teks alternatif',
} as const

/**
 * What stands under each photo, its credit, and what it shows, by the name of its file, for whoever
 * pastes photos and words into a page; in Indonesian like the release. `files` are in the order of
 * the photos. Old Notepad knows no other line ends.
 */
export function captionList({ title, blocks }: Document, files: readonly string[]): string {
  const photos = blocks.flatMap((block) => (block.type === 'photos' ? block.photos : []))
  const entries = photos.map((photo, at) => {
    const said = photo.caption === '' ? words.untitled : photo.caption
    return [files[at] ?? '', said, ...altText(photo), ''].join('\n')
  })
  return [`${words.title}: ${title}\n`, ...entries].join('\n').replaceAll('\n', '\r\n')
}

/** Nothing where the caption serves as one. */
function altText({ altText: alt, caption }: DocumentPhoto): readonly string[] {
  return alt === '' || caption.startsWith(alt) ? [] : [`${words.alt}: ${alt}`]
}
