import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { runtime } from '../../build/runtime.mjs'
import { buildPages } from './build-pages.ts'
import { median } from './median.ts'

type Variant = 'teras' | 'bare' | 'guided'

/** Key to painted frame (p95), divided by bare Lexical in the same window. */
export type TypingRatios = { readonly story: number; readonly guided: number }

const rounds = 5
/** Two sentences without a pause, so that one key in twenty is more than a handful. */
const words = 'rilis ini ditulis petugas humas dengan tenang dan teliti sekali '.repeat(3)
/** Slower than one frame, as fingers are; a key that waits for the one before would hide its cost. */
const delayMs = 30

/** In a story of 1,000 words: the editor by itself, and the whole sheet with all guidance on. */
export async function measureTyping(): Promise<TypingRatios> {
  const pages = await mkdtemp(join(tmpdir(), 'teras-bench-'))
  await buildPages(pages)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: runtime().executablePath,
    args: [...root, join(import.meta.dirname, 'window')],
    env: { ...process.env, TERAS_BENCH_PAGES: pages },
  })
  try {
    const { teras, guided, bare } = await compareTyping(await electron.firstWindow())
    const ms = (time: number) => `${time.toFixed(1)} ms`
    console.log(`type-p95: story ${ms(teras)}, bare Lexical ${ms(bare)}`)
    console.log(`type-guided-p95: sheet with guidance ${ms(guided)}, bare Lexical ${ms(bare)}`)
    return { story: teras / bare, guided: guided / bare }
  } finally {
    await electron.close()
    await rm(pages, { recursive: true, force: true })
  }
}

/**
 * The variants take turns, so that a busy machine slows both; the first turn of each warms up. One
 * disturbed key in twenty is a p95, so the middle round counts instead of all keys together.
 */
async function compareTyping(page: Page): Promise<Readonly<Record<Variant, number>>> {
  const times: Readonly<Record<Variant, number[]>> = { teras: [], bare: [], guided: [] }
  const order: readonly Variant[] = ['teras', 'guided', 'bare']
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % 2 === 0 ? order : [...order].reverse()
    for (const variant of turn) {
      const measured = p95(await typeInto(page, variant))
      if (round > 0) times[variant].push(measured)
    }
  }
  return {
    teras: median(times.teras),
    guided: median(times.guided),
    bare: median(times.bare),
  }
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
