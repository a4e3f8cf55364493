import { noWishes, type WordFormat } from '#contract/calls/hand-over.ts'
import type { Input, Output } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Clipboard } from '../clipboard.ts'
import type { Printer } from '../printer.ts'
import { exportPorts, openDocument } from './export-document.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings'>
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
      const document = await openDocument(profile, id, wishes)
      if (format === 'html') {
        await clipboard.write(await forWebEditor(document))
        return {}
      }
      const text = (await wordsOf(document, format))[at]
      if (text === undefined) throw new AppError('bad-input', `no text ${at} of ${format}`)
      await clipboard.write({ text })
      return {}
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
  const ports = exportPorts(photos, printer)
  const { previewEmail: preview } = await import('#services/exporters/email/preview-email.ts')
  return preview(document, formats, ports, wishes.mailing)
}
