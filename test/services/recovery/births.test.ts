import { describe, expect, test } from 'vitest'
import { openBirths, rotateAtBytes } from '#services/recovery/births.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { LogRecord } from '#services/store/record-codec.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('openBirths', () => {
  test.each([
    ['begins anew', true, 1],
    ['keeps everything', false, 3],
  ])('%s where the releases hold themselves: %s', async (_what, holds, count) => {
    const folder = await storeFolder()
    const births = openBirths(nodeFilePort, folder, async () => holds)
    const large = { ...bare, d: 'x'.repeat(rotateAtBytes / 2 + 100) }
    await births.note('release000001', large)
    await births.note('release000002', large)

    await births.note('release000003', bare)

    expect((await births.read()).size).toBe(count)
    await births.close()
  })
})

const bare: LogRecord = {
  n: 1,
  t: '2026-01-05T08:00:00.000Z',
  m: { boot: 'testboot', ms: 1 },
  who: '',
  v: 1,
  why: 'typing',
  d: {},
  prev: null,
}
