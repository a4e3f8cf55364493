import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import { onDisk } from '../store/disk-error.ts'
import type { FilePort } from '../store/file-port.ts'
import { writeOnce } from '../store/write-once.ts'

export type Frozen = Pick<Dispatch, 'sizeBytes' | 'sha256'>

export type FrozenMails = {
  /** Flushed where nothing refers to it yet. */
  readonly freeze: (id: DispatchId, mail: Uint8Array) => Promise<Frozen>
  /** Rejects with `mail-damaged` where it is not byte for byte what was frozen. */
  readonly read: (dispatch: Pick<Dispatch, 'id'> & Frozen) => Promise<Uint8Array>
}

/**
 * Mails as they travel, kept for good. Thirty newsrooms get the same photos: what follows the head
 * lies once for all of them, as `outbox/bodies/<sha256>.body`. The head lies with its dispatch, named
 * by the hash of the whole mail, and begins with a line that names the body.
 */
export function openFrozenMails(port: FilePort, outbox: string): FrozenMails {
  /** Bodies that this run has seen whole on the disk; looked at anew once a mail is damaged. */
  const whole = new Set<string>()
  const bodyPath = (sha256: string) => join(outbox, 'bodies', `${sha256}.body`)
  const headPath = (id: DispatchId, sha256: string) =>
    join(outbox, id, `${sha256.slice(0, 16)}.head`)

  const keepBody = async (body: Uint8Array, sha256: string): Promise<void> => {
    if (whole.has(sha256)) return
    const kept = await port.read(bodyPath(sha256))
    if (kept === null || sha256Of(kept) !== sha256) await writeOnce(port, bodyPath(sha256), body)
    whole.add(sha256)
  }

  return {
    freeze: (id, mail) =>
      onDisk('freezing a mail', async () => {
        const { head, body } = halves(mail)
        const sha256 = sha256Of(mail)
        const bodySha256 = sha256Of(body)
        await keepBody(body, bodySha256)
        const named = Buffer.concat([Buffer.from(`${bodySha256}\n`), head])
        await writeOnce(port, headPath(id, sha256), named)
        return { sizeBytes: mail.length, sha256 }
      }),
    async read({ id, sizeBytes, sha256 }) {
      const mail = await onDisk('reading a frozen mail', async () => {
        const named = Buffer.from((await port.read(headPath(id, sha256))) ?? [])
        const name = named.subarray(0, 64).toString('latin1')
        const body = /^[0-9a-f]{64}$/.test(name) ? await port.read(bodyPath(name)) : null
        return body === null ? null : Buffer.concat([named.subarray(65), body])
      })
      if (mail === null || mail.length !== sizeBytes || sha256Of(mail) !== sha256) {
        whole.clear()
        throw new AppError('mail-damaged', `the mail of ${id} is not what was queued`)
      }
      return mail
    },
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The head ends with its empty line. */
function halves(mail: Uint8Array): { readonly head: Buffer; readonly body: Buffer } {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  const end = bytes.indexOf('\r\n\r\n')
  const at = end < 0 ? bytes.length : end + 4
  return { head: bytes.subarray(0, at), body: bytes.subarray(at) }
}
