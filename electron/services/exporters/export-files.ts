import type { Document } from '#core/document/document.ts'
import type { Recipient } from '#core/document/recipient.ts'
import { slugOf } from '#core/text/safe-names.ts'
import type { AttachedId, Attachment, MakeAttached } from './email/write-email.ts'
import type { ExporterId, ExportPorts } from './exporter.ts'
import { exporters } from './exporters.ts'

/** What only the e-mail asks: who gets it, and whether each of them gets one of their own. */
export type Mailing = { readonly to: readonly Recipient[]; readonly apart: boolean }

/** A file that is still to be made. */
export type ExportFile = {
  readonly id: ExporterId
  readonly name: string
  readonly make: () => Promise<Uint8Array>
}

/** A mail to nobody yet. */
export const openMailing: Mailing = { to: [], apart: false }

/**
 * One file for each format in its order, each format once; of the e-mail one for each recipient
 * where they are written to apart. What is both a file and attached to the mail is made once.
 */
export function exportFiles(
  document: Document,
  stem: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
  mailing: Mailing = openMailing,
): readonly ExportFile[] {
  const makeOnce = once((id: AttachedId) => exporters[id].export(document, ports))
  return [...new Set(formats)].flatMap((id): readonly ExportFile[] => {
    if (id === 'eml') return emailFiles(document, stem, formats, ports, mailing, makeOnce)
    const { extension } = exporters[id]
    const isAttached = formats.includes('eml') && (id === 'docx' || id === 'pdf')
    const make = () => (isAttached ? makeOnce(id) : exporters[id].export(document, ports))
    return [{ id, name: `${stem}.${extension}`, make }]
  })
}

/** A failure is not kept: whoever asks again gets another try. */
function once(make: (id: AttachedId) => Promise<Uint8Array>): MakeAttached {
  const made = new Map<AttachedId, Promise<Uint8Array>>()
  return async (id) => {
    const bytes = made.get(id) ?? make(id)
    made.set(id, bytes)
    try {
      return await bytes
    } catch (error) {
      made.delete(id)
      throw error
    }
  }
}

/** A mail carries the DOCX and PDF that are chosen beside it, the DOCX where neither is. */
export function attachedOf(formats: readonly ExporterId[]): readonly AttachedId[] {
  const chosen = [...new Set(formats)].filter((id) => id === 'docx' || id === 'pdf')
  return chosen.length === 0 ? ['docx'] : chosen
}

function emailFiles(
  document: Document,
  stem: string,
  formats: readonly ExporterId[],
  ports: ExportPorts,
  { to, apart }: Mailing,
  makeOnce: MakeAttached,
): readonly ExportFile[] {
  let attachments: Promise<readonly Attachment[]> | null = null
  const make = (recipients: readonly Recipient[]) => async () => {
    const { attachmentsOf, writeEmail } = await import('./email/write-email.ts')
    attachments ??= attachmentsOf(document, ports, attachedOf(formats), makeOnce)
    return writeEmail(document, await attachments, recipients)
  }
  if (!apart || to.length < 2) return [{ id: 'eml', name: `${stem}.eml`, make: make(to) }]
  const named = to.map(({ name, address }) => slugOf(name || address))
  return to.map((recipient, at) => {
    const slug = named[at] ?? ''
    const before = named.slice(0, at).filter((one) => one === slug).length
    const own = before === 0 ? slug : `${slug}-${before + 1}`
    return { id: 'eml', name: `${stem}.${own}.eml`, make: make([recipient]) }
  })
}
