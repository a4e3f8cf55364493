import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archivesToRemove, type KeptArchive } from '#services/backup/retention.ts'

const dayMs = 86_400_000
const dayAt = (at: number) => new Date(Date.UTC(2025, 0, 1) + at * dayMs).toISOString().slice(0, 10)

function archive(at: number, needs: readonly number[] = []): KeptArchive {
  const day = dayAt(at)
  const name = `teras-salinan-${day}.zip`
  return {
    name,
    day,
    number: 1,
    part: 'whole',
    needs: new Set(needs.map((need) => archive(need).name)),
  }
}

describe('archivesToRemove', () => {
  test('keeps seven days, four weeks, and twelve months', () => {
    const archives = Array.from({ length: 500 }, (_, at) => archive(at))

    const removed = new Set(archivesToRemove(archives, archive(499).name))
    const kept = archives.filter(({ name }) => !removed.has(name))

    expect(kept.slice(-7).map(({ day }) => day)).toEqual(
      [493, 494, 495, 496, 497, 498, 499].map(dayAt),
    )
    expect(new Set(kept.map(({ day }) => day.slice(0, 7))).size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12)
  })

  test('keeps the one just made whatever its day', () => {
    const archives = Array.from({ length: 500 }, (_, at) => archive(at))

    expect(archivesToRemove(archives, archive(3).name)).not.toContain(archive(3).name)
  })

  test('never removes what a kept archive needs', () => {
    const chains = fc.array(fc.array(fc.nat(399), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 400,
    })
    fc.assert(
      fc.property(chains, (needs) => {
        const archives = needs.map((each, at) =>
          archive(
            at,
            each.filter((need) => need < at),
          ),
        )
        const removed = new Set(archivesToRemove(archives, archives.at(-1)?.name ?? ''))

        for (const { name, needs: needed } of archives) {
          if (removed.has(name)) continue
          for (const need of needed) expect(removed.has(need)).toBe(false)
        }
      }),
    )
  })
})
