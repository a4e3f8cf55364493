import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CallName } from '#contract/calls.ts'
import { type Block, plain } from '#core/release/block.ts'
import { codeOf } from '../../../../renderer/bridge/refusal.ts'
import { cadenceMs } from '../../../../renderer/saving/autosave.ts'
import { createSheetStore } from '../../../../renderer/screens/sheet/sheet-store.ts'
import { makeRelease } from '../../../helpers/make-release.ts'

type Asked = { readonly name: CallName; readonly input: unknown }

function makeSheet(unsaved: ReturnType<typeof makeRelease> | null = null) {
  const asked: Asked[] = []
  const call = async (name: CallName, input: unknown) => {
    asked.push({ name, input })
    return { revision: 2, savedAt: '2026-01-05T08:00:01+07:00' }
  }
  const opened = {
    release: makeRelease({ headline: 'Di diska' }),
    revision: 1,
    savedAt: '2026-01-05T08:00:00+07:00',
  }
  const sheet = createSheetStore({ call } as never, opened, codeOf, unsaved)
  const named = (name: CallName) => asked.filter((one) => one.name === name)
  return { sheet, named }
}

const lead = (text: string): Block => ({ type: 'paragraph', role: 'lead', inlines: plain(text) })

describe('createSheetStore', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('hands over the newest words of the editor', async () => {
    const { sheet, named } = makeSheet()

    sheet.editStory(() => [lead('Kata terbaru')])
    await vi.advanceTimersByTimeAsync(cadenceMs.hold)

    expect(named('release.hold')[0]?.input).toMatchObject({
      release: { story: [lead('Kata terbaru')] },
    })
    expect(named('release.save')).toEqual([])
  })

  test('tells the caret with every save', async () => {
    const { sheet, named } = makeSheet()
    sheet.watchSpot(() => ({ caret: null, scrolledPx: 120 }))

    sheet.change({ headline: 'Judul baru' })
    await sheet.flush()

    expect(named('desk.remember').at(-1)?.input).toMatchObject({
      place: { headline: 'Judul baru', scrolledPx: 120 },
    })
  })

  test('saves what a crash left unsaved', async () => {
    const { sheet, named } = makeSheet(makeRelease({ headline: 'Dari memori' }))

    sheet.begin()
    await vi.advanceTimersByTimeAsync(cadenceMs.pause)

    expect(named('release.save')[0]?.input).toMatchObject({ release: { headline: 'Dari memori' } })
    expect(sheet.getState().saveState).toMatchObject({ kind: 'saved' })
  })

  test('saves a photo without waiting for a pause', async () => {
    const { sheet, named } = makeSheet()

    sheet.addPhoto({ hash: 'a'.repeat(64), caption: '', credit: '', altText: '' } as never)
    await vi.advanceTimersByTimeAsync(0)

    expect(named('release.save')[0]?.input).toMatchObject({ why: 'import' })
  })

  test('saves at once after many steps undone', async () => {
    const { sheet, named } = makeSheet()

    for (let step = 0; step < 5; step += 1) sheet.editStory(() => [lead('Lama')], 'undone')
    await vi.advanceTimersByTimeAsync(0)

    expect(named('release.save')).toHaveLength(1)
  })

  test('counts undone steps only where they follow each other', async () => {
    const { sheet, named } = makeSheet()

    for (let step = 0; step < 8; step += 1) {
      sheet.editStory(() => [lead('Lama')], step === 4 ? 'typed' : 'undone')
    }
    await vi.advanceTimersByTimeAsync(0)

    expect(named('release.save')).toHaveLength(0)
  })
})
