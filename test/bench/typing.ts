import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { runtime } from '../../build/runtime.mjs'
import { buildPages } from './build-pages.ts'
import { median } from './median.ts'

type Variant = 'teras' | 'bare'
type TypingTimes = { readonly terasMs: number; readonly bareMs: number }

const rounds = 5
/** Two sentences without a pause, so that one key in twenty is more than a handful. */
const words = 'rilis ini ditulis petugas humas dengan tenang dan teliti sekali '.repeat(3)
/** Slower than one frame, as fingers are; a key that waits for the one before would hide its cost. */
const delayMs = 30

/** Key to painted frame (p95) in a story of 1,000 words, divided by bare Lexical in the same window. */
export async function measureTyping(): Promise<number> {
  const pages = await mkdtemp(join(tmpdir(), 'teras-bench-'))
  await buildPages(pages)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: runtime().executablePath,
    args: [...root, join(import.meta.dirname, 'window')],
    env: { ...process.env, TERAS_BENCH_PAGES: pages },
  })
  try {
    const { terasMs, bareMs } = await compareTyping(await electron.firstWindow())
    console.log(`type-p95: story ${terasMs.toFixed(1)} ms, bare Lexical ${bareMs.toFixed(1)} ms`)
    return terasMs / bareMs
  } finally {
    await electron.close()
    await rm(pages, { recursive: true, force: true })
  }
}

/**
 * The variants take turns, so that a busy machine slows both; the first turn of each warms up. One
 * disturbed key in twenty is a p95, so the middle round counts instead of all keys together.
 */
async function compareTyping(page: Page): Promise<TypingTimes> {
  const times = { teras: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    const turn: readonly Variant[] = round % 2 === 0 ? ['teras', 'bare'] : ['bare', 'teras']
    for (const variant of turn) {
      const measured = p95(await typeInto(page, variant))
      if (round > 0) times[variant].push(measured)
    }
  }
  return { terasMs: median(times.teras), bareMs: median(times.bare) }
}

async function typeInto(page: Page, variant: Variant): Promise<readonly number[]> {
  // By way of nothing, so that the same variant starts afresh as well.
  for (const hash of ['', variant]) {
    await page.evaluate((next) => {
      location.hash = next
    }, hash)
    await page.waitForSelector(`[data-variant="${hash}"]`)
  }
  const paragraph = page.locator('[contenteditable] > p').nth(5)
  await paragraph.click()
  await page.keyboard.press('End')
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    window.frameTimes = []
  })
  await page.keyboard.type(words, { delay: delayMs })
  await page.waitForTimeout(200)
  return page.evaluate(() => window.frameTimes)
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.floor(sorted.length * 0.95)]
  if (value === undefined) throw new Error('nothing was typed')
  return value
}
