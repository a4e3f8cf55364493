import { describe, expect, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { HandedOver } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { choosing } from '../../../../renderer/screens/hand-over/exits/way-out.ts'
import {
  done,
  folder,
  handedOver,
  makeGate,
  makeHandOver,
  refusing,
  release,
} from './make-hand-over.ts'

describe('proposeFolder', () => {
  test('proposes the folder used last', async () => {
    const { handOver } = makeHandOver()

    await handOver.proposeFolder()

    expect(handOver.store.getState().folder).toEqual(folder)
  })

  test('keeps the folder she has already chosen', async () => {
    const other = { ...folder, label: 'Dokumen' }
    const { handOver } = makeHandOver({ 'export.choose-folder': () => ({ folder: other }) })

    await handOver.chooseFolder()
    await handOver.proposeFolder()

    expect(handOver.store.getState().folder).toEqual(other)
  })

  test('proposes nothing when asking fails', async () => {
    const { handOver, stage } = makeHandOver({ 'export.last-folder': refusing('disk-full') })

    await handOver.proposeFolder()

    expect(handOver.store.getState().folder).toBeNull()
    expect(stage()).toEqual({ ...choosing, refusal: null })
  })
})

describe('chooseFolder', () => {
  test('keeps the old folder when the dialog is cancelled', async () => {
    const { handOver } = makeHandOver()

    await handOver.proposeFolder()
    await handOver.chooseFolder()

    expect(handOver.store.getState().folder).toEqual(folder)
  })
})

describe('start', () => {
  test('saves, draws, then writes the chosen formats', async () => {
    const steps: string[] = []
    const { handOver, stage, asked } = makeHandOver(
      {
        'export.start': () => {
          steps.push('write')
          return handedOver
        },
      },
      {
        saveFirst: async () => steps.push('save') > 0,
        ensureRenditions: async () => {
          steps.push('draw')
        },
      },
    )
    await handOver.proposeFolder()
    handOver.setFormats(['pdf'])

    await handOver.start(release, 'refuse')

    expect(steps).toEqual(['save', 'draw', 'write'])
    expect(asked.at(-1)?.input).toEqual({
      id: release.id,
      folder: folder.token,
      formats: ['pdf'],
      wishes: noWishes,
      existing: 'refuse',
    })
    expect(stage()).toEqual(done)
  })

  test('does not start without a folder or a format', async () => {
    const { handOver, names } = makeHandOver()

    await handOver.start(release, 'refuse')
    await handOver.proposeFolder()
    handOver.setFormats([])
    await handOver.start(release, 'refuse')

    expect(names()).not.toContain('export.start')
  })

  test('shows progress while files are written', async () => {
    const gate = makeGate<HandedOver>()
    const { handOver, stage, heard } = makeHandOver({ 'export.start': () => gate.promise })
    await handOver.proposeFolder()

    const finished = handOver.start(release, 'refuse')
    await new Promise((resolve) => setTimeout(resolve))
    heard[0]?.({ done: 1, total: 3, file: 'panen.pdf' })

    expect(stage()).toMatchObject({ step: 'writing', progress: { done: 1, total: 3 } })

    gate.resolve(handedOver)
    await finished

    expect(heard).toEqual([])
  })

  test('offers the place beside an existing folder', async () => {
    const { handOver, stage } = makeHandOver({
      'export.start': ({ existing }) =>
        existing === 'beside' ? handedOver : refusing('folder-exists')(),
    })
    await handOver.proposeFolder()

    await handOver.start(release, 'refuse')
    const first = stage()
    await handOver.start(release, 'beside')

    expect(first).toEqual({ ...choosing, refusal: 'folder-exists' })
    expect(stage().kind).toBe('done')
  })

  test('writes nothing when the last words cannot be saved', async () => {
    const { handOver, stage, names } = makeHandOver({}, { saveFirst: async () => false })
    await handOver.proposeFolder()

    await handOver.start(release, 'refuse')

    expect(stage()).toEqual({ ...choosing, refusal: 'export-unsaved' })
    expect(names()).not.toContain('export.start')
  })

  test('names the photo when one cannot be drawn', async () => {
    const { handOver, stage } = makeHandOver(
      {},
      { ensureRenditions: () => Promise.reject(new Error('broken')) },
    )
    await handOver.proposeFolder()

    await handOver.start(release, 'refuse')

    expect(stage()).toEqual({ ...choosing, refusal: 'photo-unknown' })
  })
})

describe('keepOfficer', () => {
  test('remembers a new name once, and never holds a hand-over up', async () => {
    const saved: string[] = []
    const { handOver, stage } = makeHandOver(
      {},
      {
        saveOfficer: async (name) => {
          saved.push(name)
          throw new AppError('disk-full', 'full')
        },
      },
    )
    await handOver.proposeFolder()
    handOver.setOfficer(' Ibu Contoh ')

    await handOver.keepOfficer()
    await handOver.start(release, 'refuse')

    expect(saved).toEqual(['Ibu Contoh'])
    expect(stage().kind).toBe('done')
  })
})

describe('cancel', () => {
  test('stops before the first file while photos are drawn', async () => {
    const gate = makeGate<void>()
    const { handOver, stage, names } = makeHandOver({}, { ensureRenditions: () => gate.promise })
    await handOver.proposeFolder()

    const finished = handOver.start(release, 'refuse')
    await handOver.cancel()
    gate.resolve()
    await finished

    expect(names()).toEqual(['export.last-folder'])
    expect(stage()).toEqual({ ...choosing, refusal: 'export-cancelled' })
  })

  test('asks the main process once while files are written', async () => {
    const gate = makeGate<HandedOver>()
    const { handOver, stage, names } = makeHandOver({
      'export.start': () => gate.promise,
      'export.cancel': () => {
        gate.reject(new AppError('export-cancelled', 'cancelled'))
        return {}
      },
    })
    await handOver.proposeFolder()

    const finished = handOver.start(release, 'refuse')
    await new Promise((resolve) => setTimeout(resolve))
    await Promise.all([handOver.cancel(), handOver.cancel()])
    await finished

    expect(names().filter((name) => name === 'export.cancel')).toHaveLength(1)
    expect(stage()).toEqual({ ...choosing, refusal: 'export-cancelled' })
  })
})

describe('reveal', () => {
  test('keeps the list of files when the folder is gone', async () => {
    const { handOver, stage } = makeHandOver({
      'export.reveal': () => {
        throw new AppError('folder-gone', 'pulled')
      },
    })
    await handOver.proposeFolder()
    await handOver.start(release, 'refuse')

    await handOver.reveal()

    expect(stage()).toEqual({ ...done, refusal: 'folder-gone' })
  })
})
