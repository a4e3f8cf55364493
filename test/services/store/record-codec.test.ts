import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRecord, encodeRecord, peekSequence } from '#services/store/record-codec.ts'
import { scanLog } from '#services/store/scan-log.ts'

const record = (n: number, d: unknown) => ({
  n,
  t: '2026-01-05T08:00:00.000Z',
  m: { boot: 'test', ms: 5 },
  who: '',
  v: 1,
  why: 'typing',
  d,
  prev: null,
})
const lineOf = (bytes: Uint8Array) => bytes.subarray(1, -1)

describe('encodeRecord', () => {
  test('gives back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1 }), (value, n) => {
        const data: unknown = JSON.parse(JSON.stringify(value))
        const { bytes } = encodeRecord(record(n, data))
        expect(decodeRecord(lineOf(bytes))).toEqual(record(n, data))
        expect(peekSequence(lineOf(bytes))).toBe(n)
      }),
    )
  })

  test('is one line between two line feeds', () => {
    const anyText = fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points))
    fc.assert(
      fc.property(anyText, (text) => {
        const { bytes } = encodeRecord(record(1, text))
        expect(bytes.indexOf(0x0a, 1)).toBe(bytes.length - 1)
      }),
    )
  })

  test('lets no changed byte pass', () => {
    const line = lineOf(encodeRecord(record(7, 'Siaran pers')).bytes)
    fc.assert(
      fc.property(
        fc.nat({ max: line.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const changed = Uint8Array.from(line)
          changed[at] = (changed[at] ?? 0) ^ change
          expect(decodeRecord(changed)).toBeNull()
        },
      ),
    )
  })
})

describe('scanLog', () => {
  const logOf = (...records: readonly ReturnType<typeof record>[]) =>
    Buffer.concat(records.map((each) => encodeRecord(each).bytes))

  test('lets the highest number win', () => {
    const scanned = scanLog(logOf(record(1, 'a'), record(3, 'c'), record(2, 'b')))

    expect(scanned.newest?.record.d).toBe('c')
  })

  test('lets the later of equal numbers win', () => {
    const scanned = scanLog(logOf(record(1, 'a'), record(2, 'lost'), record(2, 'kept')))

    expect(scanned.newest?.record.d).toBe('kept')
  })

  test('reads the record after a torn tail', () => {
    const torn = logOf(record(1, 'a'), record(2, 'b')).subarray(0, -20)

    const scanned = scanLog(Buffer.concat([torn, logOf(record(3, 'c'))]))

    expect(scanned.newest?.record.d).toBe('c')
    expect(scanned.damaged).toBe(true)
  })

  test('keeps every earlier record wherever the file is cut', () => {
    const whole = logOf(record(1, 'a'), record(2, 'b'), record(3, 'c'))
    const first = logOf(record(1, 'a')).length
    for (let size = first; size <= whole.length; size += 1) {
      expect(scanLog(whole.subarray(0, size)).newest?.record.n).toBeGreaterThanOrEqual(1)
    }
  })

  test.each([
    ['zeros', Buffer.alloc(200)],
    ['foreign text', Buffer.from('{"headline":"bukan catatan"}\n')],
    ['a right checksum over no record', encodeRecord({ ...record(1, 0), n: Number.NaN }).bytes],
  ])('finds no record in %s', (_what, bytes) => {
    expect(scanLog(bytes)).toMatchObject({ newest: null, damaged: true })
  })

  test('calls an empty file undamaged', () => {
    expect(scanLog(new Uint8Array())).toMatchObject({
      newest: null,
      lastSequence: 0,
      damaged: false,
    })
  })
})
