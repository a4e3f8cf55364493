import { randomUUID } from 'node:crypto'
import type { PrintKind } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Document } from '#core/document/document.ts'
import { printedAs } from '#core/outbox/printed-as.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { inZone } from '#core/text/in-zone.ts'
import { photoHashOf as sha256Of } from '#services/photos/photo-hash.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { HiddenPage } from '../hidden-page.ts'
import type { SheetPrinter } from '../sheet-printer.ts'
import { openSheet, photoPort } from './export-document.ts'
import { noteHandOver } from './note-hand-over.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings' | 'ledger' | 'desk'>
  readonly photos: Pick<PhotoStore, 'read'>
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly sheets: SheetPrinter
}

type PrintCalls = Extract<keyof Handlers, `print.${string}`>

/** What is being looked at, frozen, so that exactly this is printed. */
type Looked = {
  readonly id: ReleaseId
  readonly revision: number
  readonly kind: PrintKind
  readonly document: Document
  readonly page: HiddenPage
}

export function printHandlers(given: Given): Pick<Handlers, PrintCalls> {
  const { profile, sheets, dialogs } = given
  const looked = new Map<string, Looked>()
  const find = (token: string): Looked => {
    const found = looked.get(token)
    if (found === undefined) throw new AppError('bad-input', 'nothing of that is looked at')
    return found
  }
  return {
    async 'print.look'({ id, kind }) {
      const { revision, document } = await openSheet(profile, id, { dateline: null })
      const body = kind === 'proof' ? await proofOf(document) : await releaseOf(document, given)
      const page = { body, title: document.title }
      const pages = await sheets.look(page)
      const token = randomUUID()
      looked.set(token, { id, revision, kind, document, page })
      return { token, pages }
    },
    async 'print.start'({ token }) {
      const found = find(token)
      const outcome = await sheets.print(found.page)
      return { outcome, isNoted: outcome === 'printed' && (await note(profile, found)) }
    },
    async 'print.save'({ token }) {
      const found = find(token)
      const { document, kind, page } = found
      const folder = await dialogs.chooseFolder((await profile.desk.read()).lastFolder)
      if (folder === null) return { fileName: null, unnoted: null }
      const { cleanPdf } = await import('#services/exporters/pdf/clean-pdf.ts')
      const bytes = await cleanPdf(await sheets.pdf(page), document)
      const { writeFreshFile } = await import('#services/hand-over/write-fresh-file.ts')
      const stem = kind === 'proof' ? `${document.fileStem}.koreksi` : document.fileStem
      const fileName = await writeFreshFile(folder, { stem, extension: 'pdf', bytes })
      if (kind === 'proof') return { fileName, unnoted: null }
      const file = { name: fileName, sizeBytes: bytes.length, sha256: await sha256Of(bytes) }
      const unnoted = await noteHandOver(profile.ledger, {
        ...{ way: 'folder', releaseId: found.id, revision: found.revision, recipient: null },
        ...{ place: folder, files: [file] },
      })
      return { fileName, unnoted }
    },
    async 'print.leave'() {
      looked.clear()
      return {}
    },
  }
}

async function releaseOf(document: Document, { photos }: Given): Promise<string> {
  const { picturesOf } = await import('#services/exporters/pictures.ts')
  const { releaseSheets } = await import('#services/exporters/pdf/sheets.ts')
  return releaseSheets(document, await picturesOf(document, { photo: photoPort(photos, 'press') }))
}

async function proofOf(document: Document): Promise<string> {
  const { proofSheets } = await import('#services/exporters/pdf/proof.ts')
  const now = new Date()
  return proofSheets(document, inZone(now.toISOString(), -now.getTimezoneOffset()))
}

/** False where the ledger could not be written: what is printed stays printed. */
function note(
  { ledger }: Pick<Profile, 'ledger'>,
  { id, revision, kind }: Looked,
): Promise<boolean> {
  const files = [{ name: printedAs[kind], sizeBytes: 0, sha256: null }]
  return ledger
    .note({ releaseId: id, revision, way: 'print', recipient: null, place: '', files })
    .then(
      () => true,
      () => false,
    )
}
