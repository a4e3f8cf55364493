import { describe, expect, test } from 'vitest'
import type { CallName, Input, Output } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { createPrint, type PrintPorts } from '../../../../renderer/screens/print/print-store.ts'

const token = '00000000-0000-4000-8000-000000000000'
const hash = 'a'.repeat(64)
const release = { id: 'contoh000001', photos: [{ hash }] }
const page = new Uint8Array([1])

type Answers = { readonly [Name in CallName]?: (input: Input<Name>) => Promise<Output<Name>> }

function setUp(special: Answers = {}, ports: Partial<PrintPorts> = {}) {
  const asked: string[] = []
  const answers: Answers = {
    'print.look': async () => ({ token, pages: [page] }),
    'print.start': async () => ({ outcome: 'printed', isNoted: true }),
    'print.save': async () => ({ fileName: 'contoh.pdf', unnoted: null }),
    'print.leave': async () => ({}),
    ...special,
  }
  const print = createPrint(release, {
    async call(name, input) {
      asked.push(name)
      const answer = answers[name]
      if (answer === undefined) throw new Error(`nobody answers ${name}`)
      return answer(input)
    },
    ensureRenditions: async (hashes) => void asked.push(`draw ${hashes.length}`),
    saveFirst: async () => true,
    ...ports,
  })
  return { print, asked, state: print.store.getState }
}

describe('createPrint', () => {
  test('saves and draws before it lays the release out', async () => {
    const { print, asked, state } = setUp()

    await print.look('release')

    expect(asked).toEqual(['draw 1', 'print.look'])
    expect(state()).toMatchObject({ kind: 'release', sheets: { pages: [page] }, refusal: null })
  })

  test('lays nothing else out while it prints', async () => {
    let answer: (output: Output<'print.start'>) => void = () => undefined
    const { print, asked, state } = setUp({
      'print.start': () => new Promise((resolve) => (answer = resolve)),
    })
    await print.look('release')
    const printing = print.start()

    await print.look('proof')
    answer({ outcome: 'printed', isNoted: true })
    await printing

    expect(asked).toEqual(['draw 1', 'print.look', 'print.start'])
    expect(state()).toMatchObject({ kind: 'release', busy: null, done: { outcome: 'printed' } })
  })

  test('draws no photo for a proof', async () => {
    const { print, asked } = setUp()

    await print.look('proof')

    expect(asked).toEqual(['print.look'])
  })

  test('refuses to print what is not on the disk', async () => {
    const { print, asked, state } = setUp({}, { saveFirst: async () => false })

    await print.look('release')

    expect(state()).toMatchObject({ sheets: null, refusal: 'export-unsaved' })
    expect(asked).toEqual([])
  })

  test('shows the kind that was chosen last', async () => {
    const late = Promise.resolve({ token, pages: [page, page] })
    const { print, state } = setUp({
      'print.look': async ({ kind }) => (kind === 'release' ? late : { token, pages: [page] }),
    })

    await Promise.all([print.look('release'), print.look('proof')])

    expect(state()).toMatchObject({ kind: 'proof', sheets: { pages: [page] } })
    expect(state().sheets?.pages).toHaveLength(1)
  })

  test.each(['printed', 'cancelled', 'failed', 'no-printer'] as const)(
    'keeps the outcome %s beside the sheets',
    async (outcome) => {
      const { print, state } = setUp({
        'print.start': async () => ({ outcome, isNoted: false }),
      })
      await print.look('release')

      await print.start()

      expect(state()).toMatchObject({ busy: null, done: { kind: 'printed', outcome } })
      expect(state().sheets).not.toBeNull()
    },
  )

  test('asks for one print at a time', async () => {
    const { print, asked } = setUp()
    await print.look('proof')

    await Promise.all([print.start(), print.start(), print.save()])

    expect(asked).toEqual(['print.look', 'print.start'])
  })

  test('prints nothing before there are sheets', async () => {
    const { print, asked } = setUp()

    await print.start()

    expect(asked).toEqual([])
  })

  test('says nothing where she chose no folder', async () => {
    const { print, state } = setUp({
      'print.save': async () => ({ fileName: null, unnoted: null }),
    })
    await print.look('proof')

    await print.save()

    expect(state()).toMatchObject({ done: null, refusal: null, busy: null })
  })

  test('tells what the folder refused and keeps the sheets', async () => {
    const { print, state } = setUp({
      'print.save': () => Promise.reject(new AppError('folder-full', 'no room')),
    })
    await print.look('proof')

    await print.save()

    expect(state()).toMatchObject({ refusal: 'folder-full', busy: null })
    expect(state().sheets).not.toBeNull()
  })
})
