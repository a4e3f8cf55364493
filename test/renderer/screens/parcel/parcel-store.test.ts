import { describe, expect, test } from 'vitest'
import type { CallName, Input, Output, ParcelPreview } from '#contract/calls.ts'
import type { EventBody } from '#contract/events.ts'
import { AppError } from '#core/app-error.ts'
import { createParcelIn } from '../../../../renderer/screens/parcel/parcel-store.ts'
import { makeRelease } from '../../../helpers/make-release.ts'
import { sampleReceipt, sampleStickLine } from '../../../helpers/sample-receipt.ts'

type Answers = {
  readonly [Name in CallName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}

const parcel = { token: '3f1b1c9e-7d3a-4a52-9f5a-1d2b3c4d5e6f', name: 'panen', place: 'E:\\' }
const release = makeRelease({ headline: 'Panen' })
const preview: ParcelPreview = {
  ...{ release, files: 3, sizeBytes: 5000, problems: [], twins: [], redrawn: [] },
}
const opened = { release, revision: 1, savedAt: release.createdAt }
const refuse = (code: AppError['code']) => () => Promise.reject(new AppError(code, 'no'))

function makeParcelIn(special: Answers = {}) {
  const asked: { readonly name: CallName; readonly input: unknown }[] = []
  const heard: ((body: EventBody<'parcel.progress'>) => void)[] = []
  const answers: Answers = {
    'parcel.choose': () => ({ parcels: [parcel] }),
    'parcel.look': () => preview,
    'parcel.take': () => opened,
    'parcel.cancel': () => ({}),
    'parcel.forget': () => ({}),
    ...special,
  }
  const parcelIn = createParcelIn({
    async call(name, input) {
      asked.push({ name, input })
      const answer = answers[name]
      if (answer === undefined) throw new Error(`nobody answers ${name}`)
      return answer(input)
    },
    on(_name, hear) {
      const listener = (body: EventBody<'parcel.progress'>) => Reflect.apply(hear, null, [body])
      heard.push(listener)
      return () => heard.splice(heard.indexOf(listener), 1)
    },
  })
  const now = () => parcelIn.store.getState()
  return { parcelIn, now, asked, tell: (body: EventBody<'parcel.progress'>) => heard[0]?.(body) }
}

describe('choose', () => {
  test('goes on with the only parcel it finds', async () => {
    const { parcelIn, now } = makeParcelIn()

    await parcelIn.choose('folder')

    expect(now()).toEqual({ stage: { kind: 'preview', parcel, preview }, refusal: null })
  })

  test('lets her choose among several', async () => {
    const parcels = [parcel, { ...parcel, name: 'razia' }]
    const { parcelIn, now } = makeParcelIn({ 'parcel.choose': () => ({ parcels }) })

    await parcelIn.choose('folder')

    expect(now().stage).toMatchObject({ kind: 'choosing', found: parcels })
  })

  test('stays where she was when she cancels', async () => {
    const { parcelIn, now } = makeParcelIn({ 'parcel.choose': () => ({ parcels: null }) })

    await parcelIn.choose('zip')

    expect(now().stage).toMatchObject({ kind: 'choosing', found: null })
  })

  test('asks for the passphrase, and says when it is wrong', async () => {
    const { parcelIn, now } = makeParcelIn({ 'parcel.look': refuse('parcel-locked') })

    await parcelIn.choose('zip')
    expect(now()).toEqual({ stage: { kind: 'locked', parcel, isWrong: false }, refusal: null })
    await parcelIn.look(parcel, 'salah')

    expect(now().stage).toEqual({ kind: 'locked', parcel, isWrong: true })
  })

  test('says why a parcel is refused and goes back', async () => {
    const { parcelIn, now } = makeParcelIn({ 'parcel.look': refuse('parcel-unsafe') })

    await parcelIn.choose('zip')

    expect(now()).toMatchObject({ stage: { kind: 'choosing' }, refusal: 'parcel-unsafe' })
  })
})

describe('bring', () => {
  test('does not even read a file that is far too large', async () => {
    const { parcelIn, now, asked } = makeParcelIn()
    const file = new File([''], 'besar.zip')
    Object.defineProperty(file, 'size', { value: 200_000_000 })

    await parcelIn.bring(file)

    expect(now().refusal).toBe('dropped-too-large')
    expect(asked).toEqual([])
  })
})

describe('look', () => {
  test('shows how far it is, and cancels without a reproach', async () => {
    let stop = (_error: AppError) => {}
    const { parcelIn, now, asked, tell } = makeParcelIn({
      'parcel.look': () => new Promise<ParcelPreview>((_, reject) => (stop = reject)),
    })
    const looking = parcelIn.look(parcel)
    tell({ done: 1, total: 4 })
    expect(now().stage).toMatchObject({ kind: 'working', part: 0.25, isCancelling: false })

    await parcelIn.cancel()
    await parcelIn.cancel()
    expect(now().stage).toMatchObject({ isCancelling: true })
    stop(new AppError('export-cancelled', 'no'))
    await looking

    expect(now()).toMatchObject({ stage: { kind: 'choosing' }, refusal: null })
    expect(asked.filter(({ name }) => name === 'parcel.cancel')).toHaveLength(1)
  })
})

describe('take', () => {
  test('takes what she sees under a name that is not too long', async () => {
    const { parcelIn, now, asked } = makeParcelIn()
    await parcelIn.choose('folder')

    await parcelIn.take(`Dari paket ${'x'.repeat(200)}`)

    expect(now().stage).toEqual({ kind: 'taken', parcel, opened, written: null })
    const origin = `Dari paket ${'x'.repeat(69)}`
    expect(asked.at(-1)).toEqual({ name: 'parcel.take', input: { parcel: parcel.token, origin } })
  })

  test('shows the preview again where it is refused', async () => {
    const { parcelIn, now } = makeParcelIn({ 'parcel.take': refuse('disk-full') })
    await parcelIn.choose('folder')

    await parcelIn.take('Dari paket')

    expect(now()).toMatchObject({ stage: { kind: 'preview' }, refusal: 'disk-full' })
  })
})

describe('writeReceipt', () => {
  test('tells what was written, and keeps the way open where it was refused', async () => {
    const written = { file: 'TANDA-TERIMA_panen.txt', place: 'E:\\' }
    let answer: () => Promise<{ written: typeof written }> = refuse('folder-read-only')
    const { parcelIn, now } = makeParcelIn({ 'parcel.write-receipt': () => answer() })
    await parcelIn.choose('folder')
    await parcelIn.take('Dari paket')

    await parcelIn.writeReceipt('Contoh Tiga', 'beside')
    expect(now()).toMatchObject({
      stage: { kind: 'taken', written: null },
      refusal: 'folder-read-only',
    })
    answer = async () => ({ written })
    await parcelIn.writeReceipt('Contoh Tiga', 'elsewhere')

    expect(now()).toMatchObject({ stage: { kind: 'taken', written }, refusal: null })
  })
})

describe('readReceipt', () => {
  test('shows the line that it confirmed', async () => {
    const confirmed = { receipt: sampleReceipt, entry: sampleStickLine, isNew: true }
    const { parcelIn, now } = makeParcelIn({ 'parcel.read-receipt': () => ({ confirmed }) })

    await parcelIn.readReceipt()

    expect(now().stage).toMatchObject({ kind: 'choosing', confirmed })
  })
})

describe('lookForSticks', () => {
  test('keeps what it found for when she comes back', async () => {
    const { parcelIn, now } = makeParcelIn({ 'parcel.on-sticks': () => ({ parcels: [parcel] }) })
    await parcelIn.lookForSticks()
    await parcelIn.choose('folder')

    parcelIn.back()

    expect(now().stage).toMatchObject({ kind: 'choosing', onSticks: [parcel] })
  })

  test('says nothing where no stick can be read', async () => {
    const { parcelIn, now } = makeParcelIn()

    await parcelIn.lookForSticks()

    expect(now()).toMatchObject({ stage: { onSticks: [] }, refusal: null })
  })
})
