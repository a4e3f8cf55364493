import { type OpenTab, tabsAtMost } from '#core/release/place.ts'
import type { ReleaseId } from '#core/release/release.ts'

export type Tabs = readonly OpenTab[]

/** A release that has no tab yet gets one at the end; the oldest gives way when there are too many. */
export function withTab(tabs: Tabs, tab: OpenTab): Tabs {
  return tabs.some(({ id }) => id === tab.id)
    ? tabs.map((one) => (one.id === tab.id ? tab : one))
    : [...tabs, tab].slice(-tabsAtMost)
}

export function withoutTab(tabs: Tabs, gone: ReleaseId): Tabs {
  return tabs.filter(({ id }) => id !== gone)
}

/** Whom to show once this tab is closed: the one after it, else the one before; null for the library. */
export function heirOf(tabs: Tabs, closed: ReleaseId): ReleaseId | null {
  const at = tabs.findIndex(({ id }) => id === closed)
  return at < 0 ? null : ((tabs[at + 1] ?? tabs[at - 1])?.id ?? null)
}

/** Round and round; null is the library, which stands before the first. */
export function stepTab(tabs: Tabs, from: ReleaseId | null, by: 1 | -1): ReleaseId | null {
  const stops: readonly (ReleaseId | null)[] = [null, ...tabs.map(({ id }) => id)]
  const at = Math.max(0, stops.indexOf(from))
  return stops[(at + by + stops.length) % stops.length] ?? null
}

/** Longer headlines are cut: a tab shows no more, and what is kept of it has a limit. */
export function tabOf({
  id,
  headline,
}: {
  readonly id: ReleaseId
  readonly headline: string
}): OpenTab {
  return { id, headline: headline.slice(0, 400) }
}
