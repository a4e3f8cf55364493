import type { MailPlan, Wishes } from '#contract/calls.ts'

/** What stands under the bar: whether it may go, and how large the largest mail is. */
export type Weight = {
  readonly word: 'fits' | 'fitsNoLimit' | 'splitFits' | 'tooLarge' | 'tooLargeStill'
  readonly sizeBytes: number
  readonly mayGo: boolean
}

export function weightOf(plan: MailPlan, split: boolean, hasOffers: boolean): Weight {
  const { sizeBytes, limitBytes } = plan
  const half = plan.offers.find(({ way }) => way === 'two-mails')
  if (plan.fits) {
    return { word: limitBytes === null ? 'fitsNoLimit' : 'fits', sizeBytes, mayGo: true }
  }
  if (split && half !== undefined) {
    return { word: 'splitFits', sizeBytes: half.sizeBytes, mayGo: true }
  }
  return { word: hasOffers ? 'tooLarge' : 'tooLargeStill', sizeBytes, mayGo: false }
}

/** What the plan weighs as smaller photos; those for chats are hardly lighter. */
export const smallerPhotos = 'web' as const satisfies Wishes['photos']
