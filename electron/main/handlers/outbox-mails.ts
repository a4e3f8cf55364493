import type { MailPlan } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import type { Account } from '#core/outbox/account.ts'
import type { PlannedMail } from '#core/outbox/mail.ts'
import { planMail } from '#core/outbox/plan-mail.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Printer } from '../printer.ts'
import { exportPorts } from './export-document.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'settings'>
  readonly photos: PhotoStore
  readonly printer: Pick<Printer, 'print'>
}

/** One mail for each recipient of the wish, from the release as it is stored now. */
export async function composeQueued(
  given: Given,
  { id, formats, wishes, split, by }: Parameters<Handlers['outbox.queue']>[0],
  account: Account,
): Promise<readonly PlannedMail[]> {
  const { planMails } = await import('#services/outbox/compose-mails.ts')
  const { document, release, attachments } = await mailable(given, { id, formats, wishes })
  const { name, address } = account
  const from = { name, address }
  const now = new Date().toISOString()
  const { to } = wishes.mailing
  return planMails({ document, release, from, to, attachments, split, by, now })
}

/** Weighs the mail as it would travel, and the ways out where it is too heavy for the mailbox. */
export async function planQueued(
  given: Given,
  { id, formats, wishes }: Wish,
  account: Account | null,
): Promise<MailPlan> {
  const limit = account?.limitBytes ?? null
  const weigh = await weigher(given, { id, formats }, account)
  const { largest: whole, files: stick } = await weigh(wishes, false)
  if (limit === null || whole <= limit) {
    return planMail({ whole, smallerPhotos: null, twoMails: null, stick }, limit)
  }
  const small = await weigh({ ...wishes, photos: 'web' }, false)
  const two = await weigh(wishes, true)
  const smallerPhotos = small.largest < whole ? small.largest : null
  const twoMails = two.count > 1 ? two.largest : null
  return planMail({ whole, smallerPhotos, twoMails, stick }, limit)
}

type Wish = Parameters<Handlers['outbox.plan']>[0]

async function weigher(given: Given, wish: Omit<Wish, 'wishes'>, account: Account | null) {
  const { composeMails } = await import('#services/outbox/compose-mails.ts')
  const from = { name: account?.name ?? '', address: account?.address ?? 'nama@contoh.invalid' }
  return async (wishes: Wish['wishes'], split: boolean) => {
    const { document, release, attachments } = await mailable(given, { ...wish, wishes })
    const to = [wishes.mailing.to[0] ?? from]
    const now = new Date().toISOString()
    const mailing = { document, release, from, to, attachments, split, by: '', now }
    const mails = await composeMails(mailing)
    return {
      count: mails.length,
      largest: Math.max(...mails.map(({ bytes }) => bytes.length)),
      files: attachments.reduce((sum, { bytes }) => sum + bytes.length, 0),
    }
  }
}

async function mailable({ profile, photos, printer }: Given, { id, formats, wishes }: Wish) {
  const { release, revision } = await profile.releases.open(id)
  const { facility } = await profile.settings.read()
  const { compose } = await import('#core/document/compose.ts')
  const { attachedOf } = await import('#services/exporters/export-files.ts')
  const { attachmentsOf } = await import('#services/exporters/email/write-email.ts')
  const document = compose(release, facility, wishes.dateline)
  const ports = exportPorts(photos, printer, wishes.photos)
  const attachments = await attachmentsOf(document, ports, attachedOf(formats))
  return { document, release: { id, headline: release.headline, revision }, attachments }
}
