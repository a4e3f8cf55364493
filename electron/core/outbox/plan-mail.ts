/** What one release would weigh as mail, in bytes as it travels; null where a way is none. */
export type MailSizes = {
  readonly whole: number
  /** With photos of 1,200 px. */
  readonly smallerPhotos: number | null
  /** The larger of both mails. */
  readonly twoMails: number | null
  /** Of the files themselves, not encoded. */
  readonly stick: number
}

export type MailPlan = {
  readonly sizeBytes: number
  readonly limitBytes: number | null
  readonly fits: boolean
  readonly offers: readonly {
    readonly way: 'smaller-photos' | 'two-mails' | 'stick'
    readonly sizeBytes: number
  }[]
}

/**
 * Whether the mail fits into the mailbox, and what helps where it does not: only ways that fit are
 * offered, and the stick always.
 */
export function planMail(sizes: MailSizes, limitBytes: number | null): MailPlan {
  const fits = limitBytes === null || sizes.whole <= limitBytes
  const plan = { sizeBytes: sizes.whole, limitBytes, fits }
  if (limitBytes === null || fits) return { ...plan, offers: [] }
  const offer = (way: 'smaller-photos' | 'two-mails', sizeBytes: number | null) =>
    sizeBytes !== null && sizeBytes <= limitBytes ? [{ way, sizeBytes }] : []
  return {
    ...plan,
    offers: [
      ...offer('smaller-photos', sizes.smallerPhotos),
      ...offer('two-mails', sizes.twoMails),
      { way: 'stick', sizeBytes: sizes.stick },
    ],
  }
}
