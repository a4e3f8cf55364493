import type { Page } from 'playwright-core'

/**
 * What sticks out on the screen as it stands: a page or panel that scrolls sideways, a button whose
 * words are cut or that reaches past the window's edge. An ellipsis is a cut that was meant.
 */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const describe = (element: Element) =>
      `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}»`
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue
      const style = getComputedStyle(element)
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 4
      const scrolls =
        ['auto', 'scroll'].includes(style.overflowX) || element === document.documentElement
      if (isWide && scrolls) found.push(`scrolls sideways: ${describe(element)}`)
      if (!element.matches('button, [role="tab"], [role="menuitem"], [role="option"]')) continue
      const { left, right, width, height } = element.getBoundingClientRect()
      // One pixel high and wide: only there for screen readers.
      if (width <= 1 || height <= 1) continue
      if (left < 0 || right > innerWidth + 1) found.push(`past the edge: ${describe(element)}`)
      const isTall = element.scrollHeight > element.clientHeight + 2
      if ((isWide || isTall) && style.textOverflow !== 'ellipsis') {
        found.push(`words cut: ${describe(element)}`)
      }
    }
    return found
  })
}

/**
 * Controls that no scrolling brings into the window, or that lie under something else there. What an
 * unfolded side panel covers is not counted: the panel folds again.
 */
export function findUnreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = 'button, input, textarea, select, [role="tab"], [role="textbox"]'
    const isSeen = (control: HTMLElement) => {
      // One pixel high and wide: only there for screen readers.
      for (let box: HTMLElement | null = control; box !== null; box = box.parentElement) {
        if (box.offsetWidth <= 1 && box.offsetHeight <= 1) return false
      }
      return control.checkVisibility({ checkVisibilityCSS: true })
    }
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter(
        (control) => isSeen(control) && control.closest('[inert], [aria-hidden="true"]') === null,
      )
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        const { left, top, right, bottom } = control.getBoundingClientRect()
        const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
        const hit = document.elementFromPoint(x, y)
        const isInside = left >= -1 && right <= innerWidth + 1
        if (isInside && hit?.closest('aside') && control.closest('main') !== null) return false
        return !isInside || hit === null || !(control.contains(hit) || hit.contains(control))
      })
      .map(
        (control) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName,
      )
  })
}
