import type { LocalDate } from './local-date.ts'

const slugLength = 60

/** Names that Windows keeps for devices, whatever extension follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The headline as a part of a file name: ASCII, small letters, hyphens, at most 60 characters cut
 * at a word; `rilis` where nothing is left. Legal on FAT and NTFS and not a Windows device.
 */
export function slugOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const slug = fitWords(words)
  if (slug === '') return 'rilis'
  return reserved.test(slug) ? `rilis-${slug}` : slug
}

/** `2024-10-09_<slug>`; only the slug where the day of the event is unknown. */
export function releaseFolderName(date: LocalDate | null, headline: string): string {
  return date === null ? slugOf(headline) : `${date}_${slugOf(headline)}`
}

function fitWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, slugLength) : `${slug}-${word}`
    if (longer.length > slugLength) break
    slug = longer
  }
  return slug
}
