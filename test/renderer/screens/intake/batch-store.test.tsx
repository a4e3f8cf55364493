import { describe, expect, test } from 'vitest'
import type { ReadDocument } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { createBatch } from '../../../../renderer/screens/intake/batch-store.ts'
import type { Taken } from '../../../../renderer/screens/intake/intake-state.ts'

const words =
  '<h1>Lapas Contoh Panen Sayur</h1><p>Contoh – Lapas Kelas IIB Contoh memanen <b>sayur</b> bersama warga binaan di kebun, Rabu, 7 Januari 2026.</p>'
const read: ReadDocument = {
  kind: 'read',
  markup: words,
  pictures: [],
  notes: ['macros'],
  margins: [],
}
const docx = (name: string) => new File(['PK\u0003\u0004'], name)

function batchOf(files: readonly File[], given: { readonly fails?: string } = {}) {
  const made: Taken[] = []
  const batch = createBatch(files, null, {
    readDocument: async () => read,
    inert: (html) => new DOMParser().parseFromString(html, 'text/html'),
    photos: {
      call: () => Promise.reject(new Error('no photos here')),
      draw: () => Promise.reject(new Error('no photos here')),
      fetchOriginal: () => Promise.reject(new Error('no photos here')),
    },
    credit: '',
    create: async (taken) => {
      if (given.fails === taken.headline) throw new AppError('disk-full', 'full')
      made.push(taken)
    },
  })
  return { batch, made }
}

describe('createBatch', () => {
  test('makes a draft of each file and tells of each that was none', async () => {
    const files = [docx('a.docx'), new File(['%PDF'], 'b.pdf'), new File([''], 'c.txt')]
    const { batch, made } = batchOf(files)

    await batch.run()

    expect(made).toMatchObject([{ headline: 'Lapas Contoh Panen Sayur', photos: [] }])
    expect(batch.store.getState().lines).toMatchObject([
      { name: 'a.docx', kind: 'made', headline: 'Lapas Contoh Panen Sayur', notes: ['macros'] },
      { name: 'b.pdf', kind: 'refused', reason: 'not-document' },
      { name: 'c.txt', kind: 'refused', reason: 'empty-file' },
    ])
  })

  test('says which draft could not be stored', async () => {
    const { batch } = batchOf([docx('a.docx')], { fails: 'Lapas Contoh Panen Sayur' })

    await batch.run()

    expect(batch.store.getState().lines).toMatchObject([{ kind: 'failed', fault: 'disk-full' }])
  })

  test('asks to open a chat of several messages by itself', async () => {
    const chat = '09/10/24 10.12 - Sari: Satu\n09/10/24 10.13 - Budi: Dua'
    const { batch, made } = batchOf([new File([chat], 'chat.txt')])

    await batch.run()

    expect(batch.store.getState().lines).toMatchObject([{ kind: 'refused', reason: 'chat' }])
    expect(made).toEqual([])
  })

  test('leaves the files after a stop unread', async () => {
    const { batch, made } = batchOf([docx('a.docx'), docx('b.docx')])

    const running = batch.run()
    batch.stop()
    await running

    expect(made).toHaveLength(1)
    expect(batch.store.getState().lines.map(({ kind }) => kind)).toEqual(['made', 'left'])
  })
})
