import type { Dispatch } from './dispatch.ts'

type MailFacts = Pick<
  Dispatch,
  'release' | 'from' | 'to' | 'subject' | 'messageId' | 'attachments' | 'by'
>

/** A mail as it was composed for one recipient: CRLF line ends, dots not doubled yet. */
export type NewMail = MailFacts & { readonly bytes: Uint8Array }

/** One that is composed when its turn comes: five hundred of them must not lie in memory at once. */
export type PlannedMail = MailFacts & { readonly compose: () => Promise<Uint8Array> }
