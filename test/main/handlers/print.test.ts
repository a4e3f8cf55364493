import { readdir, readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { PrintOutcome } from '#contract/calls.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { printHandlers } from '../../../electron/main/handlers/print.ts'
import type { HiddenPage } from '../../../electron/main/hidden-page.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

async function setUp({
  outcome = 'printed',
  isBookGone = false,
}: {
  readonly outcome?: PrintOutcome
  readonly isBookGone?: boolean
} = {}) {
  const folder = await storeFolder()
  const profile = openProfile(folder)
  onTestFinished(() => profile.close())
  const {
    id: _id,
    createdAt: _at,
    format: _format,
    ...release
  } = makeRelease({
    headline: 'Panen Raya',
  })
  const { release: created } = await profile.releases.create(release)
  const into = await storeFolder()
  const printed: HiddenPage[] = []
  const ledger = isBookGone
    ? { ...profile.ledger, note: () => Promise.reject(new Error('no book')) }
    : profile.ledger
  const handlers = printHandlers({
    profile: { ...profile, ledger },
    photos: openPhotoStore(nodeFilePort, folder),
    dialogs: { chooseFolder: async () => into },
    sheets: {
      look: async () => [new Uint8Array([1])],
      async pdf(page) {
        printed.push(page)
        const pdf = await PDFDocument.create()
        pdf.addPage()
        pdf.setCreator('Mozilla/5.0')
        return pdf.save({ useObjectStreams: false })
      },
      async print(page) {
        printed.push(page)
        return outcome
      },
    },
  })
  const book = async () => (await profile.ledger.read({ release: null, before: null })).entries
  return { handlers, profile, id: created.id, into, printed, book }
}

describe('printHandlers', () => {
  test('print exactly what was looked at', async () => {
    const { handlers, profile, id, printed } = await setUp()
    const { token } = await handlers['print.look']({ id, kind: 'proof' })
    const { release } = await profile.releases.open(id)
    await profile.releases.save({ ...release, headline: 'Judul Baru' })

    await handlers['print.start']({ token })
    await handlers['print.save']({ token })

    expect(printed).toHaveLength(2)
    expect(printed[0]).toEqual(printed[1])
    expect(printed[0]?.body).toContain('Panen Raya')
    expect(printed[0]?.body).not.toContain('Judul Baru')
  })

  test('note the version that was printed', async () => {
    const { handlers, profile, id, book } = await setUp()
    const { token } = await handlers['print.look']({ id, kind: 'release' })
    const { revision, release } = await profile.releases.open(id)
    await profile.releases.save({ ...release, headline: 'Judul Baru' })

    expect(await handlers['print.start']({ token })).toEqual({ outcome: 'printed', isNoted: true })

    expect(await book()).toMatchObject([
      { way: 'print', release: { id, revision, headline: 'Panen Raya' } },
    ])
  })

  test.each(['cancelled', 'failed', 'no-printer'] as const)(
    'note nothing that was %s',
    async (outcome) => {
      const { handlers, id, book } = await setUp({ outcome })
      const { token } = await handlers['print.look']({ id, kind: 'release' })

      expect(await handlers['print.start']({ token })).toEqual({ outcome, isNoted: false })

      expect(await book()).toEqual([])
    },
  )

  test('say where the ledger took no line', async () => {
    const { handlers, id } = await setUp({ isBookGone: true })
    const { token } = await handlers['print.look']({ id, kind: 'release' })

    expect(await handlers['print.start']({ token })).toEqual({ outcome: 'printed', isNoted: false })
  })

  test('write a proof beside the release under a name of its own', async () => {
    const { handlers, id, into } = await setUp()
    const { token } = await handlers['print.look']({ id, kind: 'proof' })

    const { fileName } = await handlers['print.save']({ token })

    expect(fileName).toBe('panen-raya.koreksi.pdf')
    expect(await readdir(into)).toEqual([fileName])
    expect((await readFile(`${into}/${fileName}`)).includes('Mozilla')).toBe(false)
  })

  test('note a release that was written as a PDF, and no proof', async () => {
    const { handlers, id, into, book } = await setUp()
    const proof = await handlers['print.look']({ id, kind: 'proof' })
    const { token } = await handlers['print.look']({ id, kind: 'release' })

    await handlers['print.save']({ token: proof.token })
    const { unnoted } = await handlers['print.save']({ token })

    expect(unnoted).toBe(null)
    expect(await book()).toMatchObject([
      { way: 'folder', place: into, files: [{ name: 'panen-raya.pdf' }] },
    ])
  })

  test('say that a written PDF is not in the ledger', async () => {
    const { handlers, id } = await setUp({ isBookGone: true })
    const { token } = await handlers['print.look']({ id, kind: 'release' })

    expect(await handlers['print.save']({ token })).toMatchObject({ unnoted: 'internal' })
  })

  test('print the kind that was laid out first as well', async () => {
    const { handlers, id, printed } = await setUp()
    const { token } = await handlers['print.look']({ id, kind: 'proof' })
    await handlers['print.look']({ id, kind: 'release' })

    await handlers['print.start']({ token })

    expect(printed[0]?.body).toContain('NASKAH KOREKSI')
  })

  test('refuse a token of what she has left', async () => {
    const { handlers, id } = await setUp()
    const { token } = await handlers['print.look']({ id, kind: 'release' })
    await handlers['print.leave']({})

    await expect(handlers['print.start']({ token })).rejects.toMatchObject({ code: 'bad-input' })
  })
})
