import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

type Violation = { readonly id: string; readonly nodes: readonly string[] }

declare global {
  interface Window {
    readonly axe?: {
      readonly run: (options: { readonly runOnly?: readonly string[] }) => Promise<{
        readonly violations: readonly {
          readonly id: string
          readonly nodes: readonly { readonly html: string }[]
        }[]
      }>
    }
  }
}

const source = readFile('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe finds wrong on the screen as it stands, by all rules or by those that are named; comes in
 * by the debugger, past the page's policy.
 */
export async function findBarriers(
  page: Page,
  rules?: readonly string[],
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source)
  return page.evaluate(async (named) => {
    const found = await window.axe?.run(named === undefined ? {} : { runOnly: named })
    if (found === undefined) throw new Error('axe did not load')
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
  }, rules)
}
