import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyToStick, type StickRequest } from '#services/parcel/copy-to-stick.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { faultyStick, quickStick, type StickFault } from '../../helpers/faulty-stick.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'

const parcel = sampleParcel()
const unfinished = `${parcel.name}.belum-selesai`
let into = ''

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'teras-flashdisk-'))
})
afterEach(() => {
  rmSync(into, { recursive: true, force: true })
})

const request = (): StickRequest => ({
  parcel,
  into,
  existing: 'refuse',
  signal: new AbortController().signal,
  onProgress: () => {},
})

// Hundreds of copies each: seconds on a quiet machine.
describe('copyToStick on a failing stick', { timeout: 60_000 }, () => {
  const pulled: readonly StickFault[] = [
    { code: 'ENODEV', isGone: true },
    { code: 'EIO', isGone: true },
    { code: 'ENOENT', isGone: true },
    { code: 'ECONNABORTED', isGone: true },
    { code: 'UNKNOWN', isGone: true },
  ]
  test.each(pulled)('goes on after it was pulled with %j at any call', async (fault) => {
    const total = await countCalls()
    for (let failing = 0; failing < total; failing += 1) {
      const { disk, calls } = faultyStick(quickStick, failing, fault)

      const outcome = await copyToStick(request(), disk).catch((error: unknown) => error)

      expect(outcome, calls[failing]).toMatchObject({ code: 'stick-gone' })
      expect([[], [unfinished], [parcel.name]]).toContainEqual(readdirSync(into))
      await copyToStick(request(), quickStick)
      expect(readdirSync(into)).toEqual([parcel.name])
      expect((await verifyParcel(join(into, parcel.name), null, quickStick)).problems).toEqual([])
      rmSync(join(into, parcel.name), { recursive: true })
    }
  })

  const faults: readonly [StickFault, readonly string[]][] = [
    [{ code: 'ENOSPC', isGone: false }, ['stick-full']],
    [{ code: 'EDQUOT', isGone: false }, ['stick-full']],
    [{ code: 'EFBIG', isGone: false }, ['stick-file-limit']],
    [{ code: 'EROFS', isGone: false }, ['stick-read-only', 'stick-dirty']],
    [{ code: 'EUCLEAN', isGone: false }, ['stick-dirty']],
    [{ code: 'EINVAL', isGone: false }, ['stick-dirty']],
    [{ takes: 'nothing' }, ['stick-gone']],
    [{ reads: 'another byte' }, ['stick-differs']],
  ]
  test.each(faults)('is whole or absent after %j at any call', async (fault, codes) => {
    const total = await countCalls()
    for (let failing = 0; failing < total; failing += 1) {
      const { disk, calls } = faultyStick(quickStick, failing, fault)

      const outcome = await copyToStick(request(), disk).catch((error: unknown) => error)

      if (outcome instanceof Error) {
        expect(codes, calls[failing]).toContain('code' in outcome ? outcome.code : outcome)
        const left = codes.includes('stick-gone') ? [unfinished] : []
        expect(readdirSync(into), `call ${failing}, ${calls[failing]}`).toEqual(left)
      } else {
        expect('code' in fault, `call ${failing}, ${calls[failing]}`).toBe(false)
        expect((await verifyParcel(join(into, parcel.name), null, quickStick)).problems).toEqual([])
      }
      for (const name of readdirSync(into)) rmSync(join(into, name), { recursive: true })
    }
  })

  test('calls it write-protected only before the first write', async () => {
    for (const [act, code] of [
      ['makeFolder', 'stick-read-only'],
      ['flush', 'stick-dirty'],
    ] as const) {
      const counting = faultyStick(quickStick, -1, { code: 'never', isGone: false })
      await copyToStick(request(), counting.disk)
      const failing = counting.calls.findIndex((call) => call.startsWith(`${act} `))
      rmSync(join(into, parcel.name), { recursive: true })
      const { disk } = faultyStick(quickStick, failing, { code: 'EROFS', isGone: false })

      await expect(copyToStick(request(), disk)).rejects.toMatchObject({ code })
    }
  })

  test('goes on where it takes half', async () => {
    const total = await countCalls()
    for (let failing = 0; failing < total; failing += 1) {
      const { disk } = faultyStick(quickStick, failing, { takes: 'half' })

      await copyToStick(request(), disk)

      expect((await verifyParcel(join(into, parcel.name), null, quickStick)).problems).toEqual([])
      rmSync(join(into, parcel.name), { recursive: true })
    }
  })

  async function countCalls(): Promise<number> {
    const { disk, calls } = faultyStick(quickStick, -1, { code: 'never', isGone: false })
    await copyToStick(request(), disk)
    rmSync(join(into, parcel.name), { recursive: true })
    return calls.length
  }
})
