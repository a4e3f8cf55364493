import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { runtime } from '../../build/runtime.mjs'
import { buildPages } from './build-pages.ts'
import { median } from './median.ts'

declare global {
  interface Window {
    /** From a key to the frame painted after it, and how many names that frame showed. */
    listTimes: { readonly ms: number; readonly names: number }[]
  }
}

const letters = ['ad', 'bu', 'ci', 'de', 'ek', 'fa', 'gi', 'ha', 'in', 'jo', 'co', 'ke']
const rounds = 7

/**
 * `@` and two letters, each to its painted list out of 5,000 people, in a story of 1,000 words: p95
 * of a round. The middle round counts, because the machine does other things as well.
 */
export async function measureMention(): Promise<number> {
  const pages = await mkdtemp(join(tmpdir(), 'teras-bench-'))
  await buildPages(pages)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: runtime().executablePath,
    args: [...root, join(import.meta.dirname, 'window')],
    env: { ...process.env, TERAS_BENCH_PAGES: pages },
  })
  try {
    const page = await electron.firstWindow()
    await openPaper(page)
    // The first question of all folds the names and warms the code up.
    await ask(page, 'ab')
    await page.evaluate(watchList)
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) times.push(await askAll(page))
    return median(times)
  } finally {
    await electron.close()
    await rm(pages, { recursive: true, force: true })
  }
}

async function openPaper(page: Page): Promise<void> {
  await page.waitForSelector('[data-variant]')
  await page.evaluate(() => {
    location.hash = 'mention'
  })
  await page.waitForSelector('[data-variant="mention"]')
  await page.locator('[contenteditable] > p').nth(5).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await page.waitForTimeout(300)
}

async function askAll(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.listTimes = []
  })
  for (const typed of letters) await ask(page, typed)
  return p95(await page.evaluate(() => window.listTimes))
}

async function ask(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(`@${typed}`, { delay: 60 })
  await page.waitForTimeout(80)
  for (let left = typed.length + 1; left > 0; left -= 1) await page.keyboard.press('Backspace')
  await page.waitForTimeout(60)
}

/** A message posted from a frame callback arrives when that frame has been painted. */
function watchList(): void {
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.length > 1) return
      requestAnimationFrame(() => {
        const names = document.querySelectorAll('[role="option"]').length
        const painted = new MessageChannel()
        painted.port1.onmessage = () =>
          window.listTimes.push({ ms: performance.now() - timeStamp, names })
        painted.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

function p95(times: Window['listTimes']): number {
  if (times.length !== letters.length * 3) throw new Error('not every key was heard')
  if (times.some(({ names }) => names === 0)) throw new Error('a frame showed no list')
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.POSITIVE_INFINITY
}
