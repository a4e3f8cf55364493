import { describe, expect, test } from 'vitest'
import { formatSchema } from '#contract/calls/hand-over.ts'
import {
  formatsOf,
  losesPhrase,
  phraseOf,
  withFormats,
} from '../../../../../renderer/screens/hand-over/exits/way-out.ts'
import { handedOver, makeHandOver, refusing, release } from '../make-hand-over.ts'

describe('formatsOf', () => {
  test('offers what the exit can take', () => {
    expect(formatsOf('folder')).toEqual(formatSchema.options)
    expect(formatsOf('outbox')).toEqual(['docx', 'pdf'])
    expect([formatsOf('copy'), formatsOf('print')]).toEqual([[], []])
  })
})

describe('withFormats', () => {
  test('leaves the formats of other exits alone', () => {
    expect(withFormats('outbox', ['docx', 'txt', 'eml'], ['pdf'])).toEqual(['pdf', 'txt', 'eml'])
    expect(withFormats('outbox', ['docx', 'txt'], [])).toEqual(['txt'])
    expect(withFormats('folder', ['docx', 'txt'], ['pdf'])).toEqual(['pdf'])
  })
})

describe('losesPhrase', () => {
  const lockedBy = async (kind: 'made' | 'typed', copies = () => ({})) => {
    const { handOver } = makeHandOver({
      'stick.zip': () => handedOver,
      'stick.copy-passphrase': copies,
    })
    await handOver.proposeFolder()
    handOver.setExit('zip')
    handOver.setLock(kind)
    if (kind === 'typed') handOver.typePhrase('kata sandi humas')
    return { handOver, loses: () => losesPhrase(handOver.store.getState()) }
  }
  const made = ({ store }: ReturnType<typeof makeHandOver>['handOver']) =>
    phraseOf(store.getState().lock) ?? ''

  test('is true until the made passphrase is copied', async () => {
    const { handOver, loses } = await lockedBy('made')
    expect(loses()).toBe(false)
    await handOver.start(release, 'refuse')
    expect(loses()).toBe(true)

    await handOver.copyPhrase(made(handOver))

    expect(loses()).toBe(false)
  })

  test('is false when it was copied before', async () => {
    const { handOver, loses } = await lockedBy('made')
    await handOver.copyPhrase(made(handOver))

    await handOver.start(release, 'refuse')

    expect(loses()).toBe(false)
  })

  test('is true when another one was copied', async () => {
    const { handOver, loses } = await lockedBy('made')
    await handOver.copyPhrase(made(handOver))
    handOver.setLock('made')

    await handOver.start(release, 'refuse')

    expect(loses()).toBe(true)
  })

  test('is true when copying was refused', async () => {
    const { handOver, loses } = await lockedBy('made', refusing('disk-full'))
    await handOver.start(release, 'refuse')

    await handOver.copyPhrase(made(handOver))

    expect(loses()).toBe(true)
  })

  test('is false for a passphrase of her own', async () => {
    const { handOver, loses } = await lockedBy('typed')

    await handOver.start(release, 'refuse')

    expect(loses()).toBe(false)
  })
})
