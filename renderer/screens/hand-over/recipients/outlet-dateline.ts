import type { Wishes } from '#contract/calls.ts'
import type { Outlet } from '#core/directory/directory.ts'
import type { Recipient } from '#core/document/recipient.ts'

type Wish = Wishes['dateline']

/**
 * The dateline after the recipients have changed: as the only outlet wants it, as long as she has
 * not chosen another one herself.
 */
export function followedDateline(
  wish: Wish,
  before: readonly Recipient[],
  after: readonly Recipient[],
  outlets: readonly Outlet[],
): Wish {
  return isSame(wish, datelineOf(before, outlets)) ? datelineOf(after, outlets) : wish
}

/** The outlet whose form the dateline has now because nobody else is written to. */
export function followedOutlet(
  wish: Wish,
  to: readonly Recipient[],
  outlets: readonly Outlet[],
): string | null {
  const outlet = onlyOutlet(to, outlets)
  return outlet !== null && isSame(wish, datelineOf(to, outlets)) ? outlet.name : null
}

/** The outlet that is written to alone; null where it is nobody, several, or a person. */
function onlyOutlet(
  to: readonly Recipient[],
  outlets: readonly Outlet[],
): Pick<Outlet, 'name' | 'datelineForm'> | null {
  const [one, ...more] = to
  if (one === undefined || more.length > 0) return null
  const address = one.address.toLowerCase()
  return outlets.find(({ email }) => email.trim().toLowerCase() === address) ?? null
}

function datelineOf(to: readonly Recipient[], outlets: readonly Outlet[]): Wish {
  const outlet = onlyOutlet(to, outlets)
  return outlet === null ? null : { form: outlet.datelineForm, outlet: outlet.name }
}

function isSame(one: Wish, other: Wish): boolean {
  return one?.form === other?.form && one?.outlet === other?.outlet
}
