import { describe, expect, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { CallName } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { firstSettings } from '#core/release/settings.ts'
import type { HandOverPorts } from '../../../../../renderer/screens/hand-over/prepare.ts'
import { createPreview } from '../../../../../renderer/screens/hand-over/preview/preview-store.ts'
import { makeRelease } from '../../../../helpers/make-release.ts'

const release = makeRelease({
  headline: 'Panen Raya',
  dateline: { place: 'Contohan', date: null, outlet: '', form: 'place' },
  story: [
    { type: 'paragraph', role: 'lead', inlines: [{ type: 'text', text: 'Panen.', marks: [] }] },
  ],
})
const asked = { release, formats: ['eml'], wishes: noWishes } as const

function makePreview(answers: Readonly<Partial<Record<CallName, () => unknown>>>, isSaved = true) {
  const calls: { readonly name: CallName; readonly input: unknown }[] = []
  const preview = createPreview({
    call: async (name, input) => {
      calls.push({ name, input })
      const answer = answers[name]
      if (answer === undefined) throw new Error(`nobody answers ${name}`)
      return (await answer()) as never
    },
    on: () => () => undefined,
    ensureRenditions: async () => undefined,
    saveFirst: async () => isSaved,
    saveOfficer: async () => undefined,
  } satisfies HandOverPorts)
  return { preview, calls, state: () => preview.store.getState() }
}

describe('look', () => {
  test('shows the words of a text', async () => {
    const { preview, state } = makePreview({ 'export.words': () => ({ texts: ['*Panen*'] }) })

    await preview.look('whatsapp', asked)

    expect(state()).toEqual({
      format: 'whatsapp',
      body: { kind: 'words', texts: ['*Panen*'] },
      refusal: null,
      copied: null,
      unnoted: null,
    })
  })

  test('shows a sheet with the dateline that is wished for', async () => {
    const { preview, state } = makePreview({
      'settings.read': () => ({ settings: firstSettings }),
    })
    const dateline = { form: 'place-outlet', outlet: 'Koran Contoh' } as const

    await preview.look('pdf', { ...asked, wishes: { ...noWishes, dateline } })

    expect(JSON.stringify(state()?.body)).toContain('CONTOHAN, Koran Contoh – ')
  })

  test('asks for nothing before the last words are stored', async () => {
    const { preview, calls, state } = makePreview({}, false)

    await preview.look('txt', asked)

    expect(calls).toEqual([])
    expect(state()).toMatchObject({ body: null, refusal: 'export-unsaved' })
  })

  test('drops an answer that comes after she has left', async () => {
    let answer = (_: unknown) => {}
    const { preview, state } = makePreview({
      'export.words': () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    })

    const looking = preview.look('txt', asked)
    await Promise.resolve()
    preview.leave()
    await new Promise((resolve) => setTimeout(resolve))
    answer({ texts: ['terlambat'] })
    await looking

    expect(state()).toBeNull()
  })
})

describe('copy', () => {
  test('copies one message and says which', async () => {
    const { preview, calls, state } = makePreview({
      'export.words': () => ({ texts: ['satu', 'dua'] }),
      'export.copy': () => ({}),
    })
    await preview.look('whatsapp', asked)

    await preview.copy(1, asked)

    expect(calls.at(-1)).toEqual({
      name: 'export.copy',
      input: { id: release.id, format: 'whatsapp', wishes: noWishes, at: 1 },
    })
    expect(state()?.copied).toBe(1)
  })

  test('comes back to nothing that she has left meanwhile', async () => {
    const { preview, state } = makePreview({
      'export.words': () => ({ texts: ['satu'] }),
      'export.copy': () => ({ unnoted: null }),
    })
    await preview.look('txt', asked)

    const copied = preview.copy(0, asked)
    preview.leave()
    await copied

    expect(state()).toBeNull()
  })

  test('says why it could not, and keeps the words in sight', async () => {
    const { preview, state } = makePreview({
      'export.words': () => ({ texts: ['satu'] }),
      'export.copy': () => {
        throw new AppError('release-unknown', 'gone')
      },
    })
    await preview.look('txt', asked)

    await preview.copy(0, asked)

    expect(state()).toMatchObject({ refusal: 'release-unknown', copied: null })
    expect(state()?.body).not.toBeNull()
  })
})
