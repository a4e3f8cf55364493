import type { mailExit as id } from '../id/mail-exit.ts'
import type { Words } from '../words.ts'

export const mailExit: Words<typeof id> = {
  nobody: 'Choose recipients first; each of them gets a mail of their own.',
  noAccount:
    'No mail account yet. Once is enough; from then on mails may wait without any internet.',
  setAccount: 'Set up the mail account…',
  planning: 'Weighing the mail…',
  planAgain: 'Weigh again',
  fits: 'One mail is {{size}}, below the limit of {{limit}}.',
  fitsNoLimit: 'One mail is {{size}}.',
  tooLarge: 'One mail is {{size}}, above the limit of {{limit}}. Choose a way:',
  tooLargeStill:
    'One mail is {{size}}, above the limit of {{limit}}. Take fewer photos or documents.',
  splitFits: 'Split into two mails; the larger is {{size}}, the limit {{limit}}.',
  servedAlready:
    '{{names}} had this release by e-mail already, or the mail still waits. Send it again only if it has to be.',
  leaveOut: 'Leave them out',
  unsplit: 'Back to one mail',
  measure: 'Size of the mail against its limit',
  offers: 'Ways out',
  offer: {
    'smaller-photos': 'Smaller photos ({{size}})',
    'two-mails': 'Two mails (the larger {{size}})',
    stick: 'Carry it on a stick',
  },
  queue_one: 'Put {{count, number}} mail into the outbox',
  queue_other: 'Put {{count, number}} mails into the outbox',
  queueing: 'Composing…',
  queued_one: '{{count, number}} mail is in the outbox.',
  queued_other: '{{count, number}} mails are in the outbox.',
  goesItself:
    'Sent by itself once the mail server can be reached, while Teras is open. If Teras is closed, the mail keeps waiting.',
  goesOnClick: 'Sent after you press “Send now” in the outbox.',
  goesPaused: 'Everything is paused; go on in the outbox.',
  goesPassword: 'The mail password is still needed; enter it in the outbox.',
  open: 'See the outbox',
  again: 'Send to somebody else',
}
