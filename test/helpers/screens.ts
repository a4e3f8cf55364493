import { mkdirSync } from 'node:fs'
import type { Launched } from './launch.ts'

const sizes = [
  [1366, 768],
  [1024, 700],
] as const
const themes = ['light', 'dark'] as const

const areWanted = process.env.TERAS_PICTURES === '1'

/**
 * Leaves a picture of the screen at both sizes in both themes in `out/screens/`, where somebody is
 * going to look: with TERAS_PICTURES=1, for eighty of them take minutes.
 */
export async function picture({ app, page }: Launched, name: string): Promise<void> {
  if (!areWanted) return
  mkdirSync('out/screens', { recursive: true })
  const worn = await page.evaluate(() => document.documentElement.dataset.theme ?? 'light')
  for (const theme of themes) {
    await wear(page, theme)
    for (const [width, height] of sizes) {
      await resize({ app, page }, width, height)
      await page.screenshot({ path: `out/screens/${name}-${width}-${theme}.png` })
    }
  }
  await wear(page, worn)
  await resize({ app, page }, 1366, 768)
}

async function wear(page: Launched['page'], theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
}

export async function resize(
  { app, page }: Pick<Launched, 'app' | 'page'>,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      const [window] = BrowserWindow.getAllWindows().filter((open) => open.isVisible())
      window?.setContentSize(wide, high)
    },
    [width, height] as const,
  )
  await page.waitForFunction((wide) => window.innerWidth === wide, width)
}
