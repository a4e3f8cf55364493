import { describe, expect, test } from 'vitest'
import { choosing } from '../../../../renderer/screens/hand-over/exits/way-out.ts'
import { type Answers, handedOver, makeHandOver, refusing, release } from './make-hand-over.ts'

const stick = {
  folder: { token: '5f1b1c9e-7d3a-4a52-9f5a-1d2b3c4d5e6f', label: 'E:\\' },
  name: 'HUMAS-16G (E:)',
  kind: 'stick',
  freeBytes: 1,
  sizeBytes: 2,
  isReadOnly: false,
} as const
const other = {
  ...stick,
  folder: { token: '6f1b1c9e-7d3a-4a52-9f5a-1d2b3c4d5e6f', label: 'F:\\' },
} as const

describe('findSticks', () => {
  test('chooses the only stick and keeps it when it is pulled', async () => {
    const answers = [
      { sticks: [stick], isSure: true },
      { sticks: [other, stick], isSure: true },
      { sticks: [other], isSure: true },
    ]
    const { handOver } = makeHandOver({
      'stick.list': () => answers.shift() ?? { sticks: [], isSure: true },
    })
    const chosen = async () => {
      await handOver.findSticks()
      return handOver.store.getState().sticks.chosen
    }

    expect(await chosen()).toEqual(stick)
    expect(await chosen()).toEqual(stick)
    expect(await chosen()).toEqual(stick)
    expect(await chosen()).toEqual(stick)
  })

  test('leaves the choice among several to her', async () => {
    const { handOver } = makeHandOver({
      'stick.list': () => ({ sticks: [other, stick], isSure: true }),
    })

    await handOver.findSticks()

    expect(handOver.store.getState().sticks).toMatchObject({ list: [other, stick], chosen: null })
  })

  test('keeps a folder of hers that no list has', async () => {
    const { handOver } = makeHandOver({
      'stick.list': () => ({ sticks: [stick], isSure: true }),
      'stick.choose': () => ({ place: other }),
    })

    await handOver.chooseStickFolder()
    await handOver.findSticks()

    expect(handOver.store.getState().sticks).toMatchObject({ list: [stick], chosen: other })
  })
})

describe('a parcel', () => {
  const toStick = async (special: Answers) => {
    const made = makeHandOver({
      'stick.list': () => ({ sticks: [stick], isSure: true }),
      ...special,
    })
    made.handOver.setExit('stick')
    await made.handOver.findSticks()
    return made
  }

  test('goes on in the same folder after the stick was pulled', async () => {
    const { handOver, stage, asked } = await toStick({
      'stick.copy': refusing('stick-gone'),
    })

    await handOver.start(release, 'beside')

    expect(stage()).toEqual({ ...choosing, refusal: 'stick-gone', existing: 'beside' })
    expect(asked.at(-1)?.input).toMatchObject({ folder: stick.folder.token, passphrase: null })
  })

  test('waits for a passphrase that is long enough', async () => {
    const { handOver, stage, names, asked } = await toStick({
      'stick.copy': () => ({ ...handedOver, keptFiles: 2 }),
    })
    handOver.setLock('typed')
    handOver.typePhrase('pendek')
    await handOver.start(release, 'refuse')
    expect(names()).not.toContain('stick.copy')

    handOver.typePhrase('kata sandi humas')
    await handOver.start(release, 'refuse')

    expect(asked.at(-1)?.input).toMatchObject({ passphrase: 'kata sandi humas' })
    expect(stage()).toMatchObject({
      ...{ way: 'stick', keptFiles: 2, isOnStick: true, into: 'HUMAS-16G (E:)' },
      phrase: 'kata sandi humas',
    })
  })

  test('gets another passphrase at each wish', () => {
    const { handOver } = makeHandOver()
    const phrase = () => {
      handOver.setLock('made')
      const { lock } = handOver.store.getState()
      return lock.kind === 'made' ? lock.phrase : ''
    }

    const first = phrase()

    expect(first).toMatch(/^([a-z]+-){4}[a-z]+$/)
    expect(phrase()).not.toBe(first)
  })
})

describe('copying', () => {
  test('stays among the choices and says what was copied', async () => {
    const { handOver, stage, asked } = makeHandOver({
      'export.words': () => ({ texts: ['satu', 'dua'] }),
      'export.copy': () => ({ unnoted: 'disk-full' }),
    })
    handOver.setExit('copy')
    handOver.setCopying('social')

    await handOver.start(release, 'refuse')

    expect(asked.at(-1)?.input).toMatchObject({ format: 'social', at: 0 })
    const copied = { format: 'social', messages: 2, unnoted: 'disk-full' }
    expect(stage()).toEqual({ ...choosing, copied })
  })
})
