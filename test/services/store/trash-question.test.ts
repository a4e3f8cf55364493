import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openTrashQuestion } from '#services/store/trash-question.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const id = 'abcdefabcdef'

async function furnished() {
  const profile = await storeFolder()
  await mkdir(join(profile, 'trash', `2026-10-01-${id}`), { recursive: true })
  const time = { now: '2026-11-01T08:00:00.000Z' }
  const clock = { now: () => time.now, steadyMs: () => 0, boot: 'testboot' }
  return { time, open: () => openTrashQuestion(nodeFilePort, profile, clock) }
}

describe('ask', () => {
  test('names what has lain long in the trash', async () => {
    const { open } = await furnished()

    expect(await open().ask()).toEqual([id])
  })

  test('asks again thirty days after she kept it', async () => {
    const { open, time } = await furnished()
    await open().keep()

    time.now = '2026-11-30T08:00:00.000Z'
    expect(await open().ask()).toEqual([])
    time.now = '2026-12-01T08:00:00.000Z'
    expect(await open().ask()).toEqual([id])
  })

  test('asks again after a clock that was ahead', async () => {
    const { open, time } = await furnished()
    time.now = '2036-01-01T08:00:00.000Z'
    await open().keep()
    time.now = '2026-11-02T08:00:00.000Z'

    expect(await open().ask()).toEqual([id])
  })
})
