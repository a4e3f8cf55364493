import type { PressContact } from '../release/contact.ts'
import { type Dateline, printDateline } from '../release/dateline.ts'
import { type Facility, fullFacilityName, shortFacilityName } from '../release/facility.ts'
import type { Release } from '../release/release.ts'
import { printLocalDate } from '../text/local-date.ts'
import { releaseFolderName } from '../text/safe-names.ts'
import { composePhoto } from './compose-photos.ts'
import { composeStory } from './compose-story.ts'
import type { BlockType, Document, DocumentBlock } from './document.ts'
import { printMoment } from './print-moment.ts'
import { printable, printableLines } from './printable.ts'
import { printedWords } from './printed-words.ts'

const words = printedWords.id

/** The dateline as one outlet wants it; place and date stay those of the release. */
export type DatelineWish = Pick<Dateline, 'form' | 'outlet'>

/**
 * The printed sheet of a release, finished or not: what is not written yet is left out, nothing
 * is put in its place. The order of the parts is decided here and nowhere else. Without a wish the
 * dateline is the release's own.
 */
export function compose(
  release: Release,
  facility: Facility | null,
  wish: DatelineWish | null = null,
): Document {
  const headline = printable(release.headline).trim()
  const code = release.writerCode
  const dateline = printDateline({ ...release.dateline, ...wish })
  return {
    language: 'id',
    title: headline || words.untitled,
    fileStem: releaseFolderName(release.dateline.date, release.headline),
    date: release.dateline.date,
    author: facility === null ? '' : printable(fullFacilityName(facility)),
    blocks: [
      ...letterhead(facility),
      { type: 'kicker', text: words.kicker },
      ...line('date-line', release.dateline.date && printLocalDate(release.dateline.date)),
      ...line('embargo', release.embargo && embargo(release.embargo)),
      ...line('headline', headline),
      ...composeStory(release.story, { dateline, writerCode: code }),
      ...boilerplate(release.boilerplate, facility),
      ...contacts(release.pressContacts),
      ...photos(release),
    ],
  }
}

function letterhead(facility: Facility | null): readonly DocumentBlock<'letterhead'>[] {
  if (facility === null) return []
  const lines = facility.letterhead.flatMap(printableLines)
  if (lines.length === 0 && facility.logo === null) return []
  return [{ type: 'letterhead', lines, logo: facility.logo }]
}

function line<Type extends BlockType & ('date-line' | 'embargo' | 'headline')>(
  type: Type,
  text: string | null,
): readonly { readonly type: Type; readonly text: string }[] {
  return text === null || text === '' ? [] : [{ type, text }]
}

function embargo(moment: string): string {
  const { day, time } = printMoment(moment)
  return words.embargo(day, time)
}

/** A text that opens with «Tentang …» brings its own heading. */
function boilerplate(
  text: string,
  facility: Facility | null,
): readonly DocumentBlock<'boilerplate'>[] {
  const paragraphs = printableLines(text)
  if (paragraphs.length === 0) return []
  const named = facility === null ? '' : printable(shortFacilityName(facility))
  const headed = named === '' || /^tentang\s/i.test(paragraphs[0] ?? '')
  return [{ type: 'boilerplate', heading: headed ? '' : words.about(named), paragraphs }]
}

function contacts(all: readonly PressContact[]): readonly DocumentBlock<'contacts'>[] {
  const lines = all.map(printContact).filter((printed) => printed !== '')
  return lines.length === 0 ? [] : [{ type: 'contacts', heading: words.contacts, lines }]
}

/** «Nama · 0812-0000-0000 · humas@example.go.id», without what is empty. */
function printContact({ name, phone, email }: PressContact): string {
  return [name, phone, email]
    .map((part) => printable(part).trim())
    .filter((part) => part !== '')
    .join(' · ')
}

function photos(release: Release): readonly DocumentBlock<'photos'>[] {
  if (release.photos.length === 0) return []
  const printed = release.photos.map(composePhoto)
  return [{ type: 'photos', heading: words.photos, photos: printed }]
}
