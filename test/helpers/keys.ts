import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Launched } from './launch.ts'

/** The accessible name of what has the focus, as far as the program gives names; `body` for nothing. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (here === null || here === document.body) return 'body'
    const textOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
    const labels = 'labels' in here && here.labels instanceof NodeList ? [...here.labels] : []
    const names = [
      here.getAttribute('aria-label'),
      textOf(here.getAttribute('aria-labelledby')),
      ...labels.map(({ textContent }) => textContent),
      here.textContent,
    ]
    return names.find((name) => name?.trim())?.trim() ?? here.tagName
  })
}

type Way = {
  readonly key?: 'Tab' | 'Shift+Tab' | 'ArrowRight' | 'ArrowDown'
  readonly most?: number
}

/** Names that begin with these words of the catalogue, up to the first value in them. */
export function startOf(words: string): RegExp {
  const [fixed = ''] = words.split('{{')
  return new RegExp(`^${fixed.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** Presses the key until that control has the focus; tells the way it went where it never gets it. */
export async function walkTo(page: Page, name: string | RegExp, way: Way = {}): Promise<void> {
  const { key = 'Tab', most = 60 } = way
  const trail: string[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key)
    const here = await focused(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    trail.push(here)
  }
  throw new Error(`${key} never comes to «${name}»: ${trail.join(' → ')}`)
}

/** Every stop of the Tab key from where the focus is until it comes round. */
export async function walkRound(page: Page): Promise<readonly string[]> {
  const mark = () =>
    page.evaluate(() => {
      const here = document.activeElement
      if (here === null || here.hasAttribute('data-walked')) return true
      here.setAttribute('data-walked', '')
      return false
    })
  const trail: string[] = []
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab')
    if (await mark()) break
    trail.push(await focused(page))
  }
  await page.evaluate(() => {
    for (const walked of document.querySelectorAll('[data-walked]')) {
      walked.removeAttribute('data-walked')
    }
  })
  return trail
}

/** Waits, for a dialog gives the focus back a moment after it has gone. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => focused(page), { timeout: 1_500 }).not.toBe('body')
}

/** As if copied in another program, then Ctrl+V. */
export async function pasteText({ app, page }: Launched, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}
