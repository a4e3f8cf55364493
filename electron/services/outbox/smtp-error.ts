import type { AttemptStep } from '#core/outbox/dispatch.ts'
import type { Ending } from '#core/outbox/judge-attempt.ts'

/** What nodemailer hangs on its errors, as far as it is read here. */
type Told = { readonly code: string; readonly words: string; readonly command: string }

const stepOfCommand: readonly (readonly [RegExp, AttemptStep])[] = [
  [/^STARTTLS/, 'tls'],
  [/^AUTH/, 'login'],
  [/^MAIL FROM/, 'from'],
  [/^RCPT TO/, 'to'],
  [/^DATA/, 'data'],
]

/**
 * The ending that an error of the connection tells: an answer of the server at the step of its
 * command, or a line that broke at `step`. Words are the server's or the system's; ours never are,
 * and what was sent is never among them.
 */
export function endingOf(
  error: unknown,
  { step, isGiven }: { readonly step: AttemptStep; readonly isGiven: boolean },
): Ending {
  const told = read(error)
  // An error is no yes: a 2xx out of turn must not pass for the answer to the mail.
  if (told.words !== '' && !told.words.startsWith('2')) {
    const found = stepOfCommand.find(([command]) => command.test(told.command))?.[1]
    return { kind: 'answered', step: isGiven ? 'data' : (found ?? step), words: told.words }
  }
  if (told.code === 'EMESSAGE' && !isGiven)
    return { kind: 'impossible', step: 'from', words: 'SIZE' }
  const isTls = step === 'greet' && /^ETLS|CERT|SSL|TLS|UNABLE_TO/.test(told.code)
  return { kind: 'broken', step: isTls ? 'tls' : step, words: told.code, isGiven }
}

function read(error: unknown): Told {
  const of = (name: string): string => {
    if (typeof error !== 'object' || error === null || !(name in error)) return ''
    const value = (error as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    // The system's own code where nodemailer has put one of its own over it.
    code: of('originalCode') || of('code') || 'ECONNECTION',
    words: of('response'),
    command: of('command'),
  }
}

/**
 * What a server says is shown and kept; where it repeats the password, as it is or as the commands
 * spell it (RFC 4616 for PLAIN), that is not.
 */
export function withoutPassword(
  ending: Ending,
  { user, password }: { readonly user: string; readonly password: string | null },
): Ending {
  if (password === null || password === '') return ending
  const spelt = [base64(`\0${user}\0${password}`), base64(password), password]
  const words = spelt.reduce((text, secret) => text.replaceAll(secret, '•••'), ending.words)
  return { ...ending, words }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
