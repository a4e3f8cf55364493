import { describe, expect, test } from 'vitest'
import { watchRoom } from '#services/recovery/room.ts'

const mebibyte = 1024 * 1024

describe('watchRoom', () => {
  test('warns at each threshold and gives the reserve up last', async () => {
    const acts: string[] = []
    let freeBytes = 600 * mebibyte
    const room = watchRoom({
      profile: '/x',
      freeSpace: async () => freeBytes,
      reserve: {
        fill: async () => void acts.push('fill'),
        release: async () => acts.push('release') > 0,
      },
      onChange: (now) => acts.push(now),
    })

    for (const free of [600, 499, 99, 19, 600]) {
      freeBytes = free * mebibyte
      await room.look()
    }
    room.stop()

    expect(acts).toEqual(['fill', 'low', 'short', 'release', 'none', 'fill', 'enough'])
  })
})
