import { noWishes, type WordFormat } from '#contract/calls/hand-over.ts'
import type { Input, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import { photoHashOf as sha256Of } from '#services/photos/photo-hash.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Clipboard } from '../clipboard.ts'
import type { Printer } from '../printer.ts'
import { exportPorts, openDocument, openSheet } from './export-document.ts'
import { noteHandOver } from './note-hand-over.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'ledger'>
  readonly photos: PhotoStore
  readonly printer: Printer
  readonly clipboard: Clipboard
}

type OutputCalls = 'export.words' | 'export.email' | 'export.copy'

/** What will leave, to look at and to copy: made by the very functions that write the files. */
export function outputHandlers(given: Given): Pick<Handlers, OutputCalls> {
  const { profile, clipboard } = given
  return {
    async 'export.words'({ id, format, wishes = noWishes }) {
      return { texts: await wordsOf(await openDocument(profile, id, wishes), format) }
    },
    async 'export.copy'({ id, format, wishes = noWishes, at }) {
      const { document, revision } = await openSheet(profile, id, wishes)
      const copied =
        format === 'html'
          ? await forWebEditor(document)
          : { text: (await wordsOf(document, format))[at] }
      const { text } = copied
      if (text === undefined) throw new AppError('bad-input', `no text ${at} of ${format}`)
      await clipboard.write({ ...copied, text })
      const bytes = new TextEncoder().encode(text)
      const file = { name: format, sizeBytes: bytes.length, sha256: await sha256Of(bytes) }
      const unnoted = await noteHandOver(profile.ledger, {
        ...{ way: 'copy', releaseId: id, revision, recipient: null, place: '', files: [file] },
      })
      return { unnoted }
    },
    'export.email': (input) => previewEmail(given, input),
  }
}

async function wordsOf(document: Document, format: WordFormat): Promise<[string, ...string[]]> {
  const { wordsOf: print } = await import('#services/exporters/words-of.ts')
  const [first = '', ...more] = print(document, format)
  return [first, ...more]
}

/** Without photos: a web editor wants them uploaded, and their captions stand in the text. */
async function forWebEditor(document: Document) {
  const { plainText } = await import('#core/document/plain-text.ts')
  const { htmlArticle } = await import('#services/exporters/html/article.ts')
  return { text: plainText(document), html: htmlArticle(document, null) }
}

async function previewEmail(
  { profile, photos, printer }: Given,
  { id, formats, wishes = noWishes }: Input<'export.email'>,
): Promise<Output<'export.email'>> {
  const document = await openDocument(profile, id, wishes)
  const ports = exportPorts(photos, printer, wishes.photos)
  const { previewEmail: preview } = await import('#services/exporters/email/preview-email.ts')
  return preview(document, formats, ports, wishes.mailing)
}
