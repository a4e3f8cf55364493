import type { Launched } from '../../helpers/launch.ts'
import { median } from '../median.ts'

const rounds = 3
/** Two frames that touch are 16.7 ms apart; the clock of the page is coarse. */
const frameMs = 17.5

/**
 * Share of frames in time while the list runs from top to bottom, divided by the share while it
 * stands still: a busy machine drops frames of either kind. The middle round counts.
 */
export async function measureScroll({ page }: Launched): Promise<number> {
  const shares: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const still = inTime(await page.evaluate(scrollThrough, { stepPx: 0, leapPx: 0 }))
    const running = inTime(await page.evaluate(scrollThrough, { stepPx: 25, leapPx: 100_000 }))
    if (round === 0) continue
    shares.push(running / still)
    console.log(`scroll-10k: ${running.toFixed(3)} in time, standing still ${still.toFixed(3)}`)
  }
  return median(shares)
}

function inTime(frames: readonly number[]): number {
  return frames.filter((ms) => ms <= frameMs).length / frames.length
}

/** Runs in the page: 1,500 px a second, with a leap to another year now and then. */
async function scrollThrough(by: { stepPx: number; leapPx: number }): Promise<number[]> {
  const list = document.querySelector('[role=grid]')
  if (list === null) throw new Error('there is no list')
  list.scrollTop = 0
  const frames: number[] = []
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  let before = await nextFrame()
  for (let frame = 0; frame < 300; frame += 1) {
    list.scrollTop += frame % 100 === 99 ? by.leapPx : by.stepPx
    const now = await nextFrame()
    frames.push(now - before)
    before = now
  }
  return frames
}
