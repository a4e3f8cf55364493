import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ParcelPreview } from '#contract/calls.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { writeReceipt } from '#services/parcel/receipt-file.ts'
import { zipParcel } from '#services/parcel/zip-parcel.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import type { Drive } from '#services/sticks/drive.ts'
import { parcelHandlers } from '../../../electron/main/handlers/parcel.ts'
import { openStickSearch } from '../../../electron/main/parcel/find-on-sticks.ts'
import { addRelease, stage } from '../../helpers/backup-profile.ts'
import { fullRelease } from '../../helpers/full-release.ts'
import { sampleParcel } from '../../helpers/sample-parcel.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const parcel = sampleParcel()
const noWords = { caption: '', credit: '', altText: '' }

async function layOut(laid: Parcel, stick: string): Promise<void> {
  for (const { name, bytes } of [...laid.files, await laid.manifest()])
    writeFileSync(join(stick, name), bytes)
}

/** A stick with the parcel; what the dialogs answer is in `chosen`. */
async function furnished() {
  const on = await stage()
  const { profile, photos } = on
  const stick = await storeFolder()
  await layOut(parcel, stick)
  const chosen: { path: string | null; folder: string | null } = { path: stick, folder: null }
  const said: string[] = []
  const answers = parcelHandlers({
    profile,
    addPhoto: async ({ bytes }) => ({ ...(await photos.add(bytes)), words: noWords }),
    create: ({ release }) => profile.releases.create(release),
    dialogs: { chooseSource: async () => chosen.path, chooseFolder: async () => chosen.folder },
    drives: async () => ({ sticks: async () => ({ sticks: [driveAt(stick)], isSure: true }) }),
    say: (name) => void said.push(name),
  })
  const look = async (passphrase: string | null = null) => {
    const { parcels } = await answers['parcel.choose']({ kind: 'folder' })
    const token = parcels?.[0]?.token ?? ''
    return { token, preview: await answers['parcel.look']({ parcel: token, passphrase }) }
  }
  return { on, profile, stick, chosen, answers, look, said }
}

function driveAt(path: string): Drive {
  const facts = { freeBytes: null, sizeBytes: null, isReadOnly: false }
  return { path, label: 'HUMAS', kind: 'stick', ...facts }
}

const sameness = ({ twins }: ParcelPreview) => twins.map(({ isSame }) => isSame)

describe('parcel.on-sticks', () => {
  test('asks a system again that has not told in time', async () => {
    const stick = await storeFolder()
    await layOut(parcel, stick)
    const told = [
      { sticks: [], isSure: false },
      { sticks: [driveAt(stick)], isSure: true },
    ]
    const findOnSticks = openStickSearch(async () => ({
      sticks: async () => told.shift() ?? { sticks: [], isSure: false },
    }))

    expect(await findOnSticks()).toEqual([stick])
    expect(await findOnSticks()).toEqual([])
  })

  test('finds what lies on a stick', async () => {
    const { answers, stick } = await furnished()

    const { parcels } = await answers['parcel.on-sticks']({})

    expect(parcels.map(({ name }) => name)).toEqual([basename(stick)])
    const [first] = parcels
    const asked = { parcel: first?.token ?? '', passphrase: null }
    expect((await answers['parcel.look'](asked)).problems).toEqual([])
  })
})

describe('parcel.look', () => {
  test('tells how far it is and stops when asked', async () => {
    const { profile, answers, look, said } = await furnished()

    const looking = look()
    const stopped = answers['parcel.choose']({ kind: 'folder' }).then(async () => {
      while (said.length === 0) await new Promise((done) => setImmediate(done))
      return answers['parcel.cancel']({})
    })

    await expect(looking).rejects.toMatchObject({ code: 'export-cancelled' })
    await stopped
    expect(said).toContain('parcel.progress')
    expect((await profile.releases.list()).releases).toEqual([])
  })

  test('shows what is in it and takes nothing', async () => {
    const { profile, look } = await furnished()

    const { preview } = await look()

    expect(preview.release.headline).toBe(fullRelease.headline)
    expect(preview).toMatchObject({ files: parcel.files.length, problems: [], twins: [] })
    expect((await profile.releases.list()).releases).toEqual([])
    expect(readdirSync(profile.folder)).not.toContain('photos')
  })

  test('finds the release that is here already, changed or not', async () => {
    const { profile, look } = await furnished()
    const { id: _id, createdAt: _at, format: _format, ...content } = fullRelease
    await profile.releases.create({ ...content, boilerplate: 'Lain' })
    await profile.releases.create({ ...content, headline: 'Tidak sama', story: [] })
    await profile.releases.create(content)

    expect(sameness((await look()).preview)).toEqual([true, false])
  })

  test('knows no token of another start', async () => {
    const { answers } = await furnished()
    const unknown = { parcel: '00000000-0000-4000-8000-000000000000', passphrase: null }

    await expect(answers['parcel.look'](unknown)).rejects.toMatchObject({ code: 'parcel-changed' })
  })
})

describe('parcel.take', () => {
  test('takes what was looked at and says where it came from', async () => {
    const { profile, answers, look } = await furnished()
    const { token, preview } = await look()

    const opened = await answers['parcel.take']({ parcel: token, origin: 'Dari paket contoh' })

    expect(opened.release.photos).toEqual(preview.release.photos)
    const [version] = await profile.history.list(opened.release.id)
    expect(version?.name).toBe('Dari paket contoh')
  })

  test('takes nothing that nobody looked at', async () => {
    const { profile, answers } = await furnished()
    const { parcels } = await answers['parcel.choose']({ kind: 'folder' })
    const asked = { parcel: parcels?.[0]?.token ?? '', origin: 'Dari paket contoh' }

    await expect(answers['parcel.take'](asked)).rejects.toMatchObject({ code: 'parcel-changed' })

    expect((await profile.releases.list()).releases).toEqual([])
  })

  test('takes a ZIP that was dropped, and lets it go', async () => {
    const { answers } = await furnished()
    const bytes = new Uint8Array(await zipParcel(parcel, 'sandi panjang'))
    const { token, name, place } = await answers['parcel.bring']({ name: 'paket.zip', bytes })
    expect([name, place]).toEqual(['paket', ''])
    await answers['parcel.look']({ parcel: token, passphrase: 'sandi panjang' })

    const { release } = await answers['parcel.take']({ parcel: token, origin: 'Dari paket' })

    expect(release.headline).toBe(fullRelease.headline)
    await answers['parcel.forget']({})
    await expect(answers['parcel.look']({ parcel: token, passphrase: null })).rejects.toMatchObject(
      { code: 'parcel-changed' },
    )
  })
})

describe('parcel.write-receipt', () => {
  test('counts a photo that is missing once', async () => {
    const { answers, look, stick, chosen } = await furnished()
    const [photo = ''] = readdirSync(stick).filter((name) => name.endsWith('.jpg'))
    rmSync(join(stick, photo))
    const { token, preview } = await look()
    chosen.folder = await storeFolder()
    const asked = { parcel: token, by: 'Contoh Tiga', where: 'elsewhere' } as const

    const { written } = await answers['parcel.write-receipt'](asked)

    const text = readFileSync(join(chosen.folder, written?.file ?? ''), 'utf8')
    expect(preview.problems.map(({ kind }) => kind)).toEqual(['missing', 'photo-lost'])
    expect(text).toContain(', 1 bermasalah')
  })

  test('writes elsewhere where there is no place beside', async () => {
    const { answers, chosen } = await furnished()
    const bytes = new Uint8Array(await zipParcel(parcel, null))
    const { token } = await answers['parcel.bring']({ name: 'paket.zip', bytes })
    await answers['parcel.look']({ parcel: token, passphrase: null })
    const asked = { parcel: token, by: 'Contoh Tiga' }
    await expect(
      answers['parcel.write-receipt']({ ...asked, where: 'beside' }),
    ).rejects.toMatchObject({ code: 'folder-gone' })
    const elsewhere = { ...asked, where: 'elsewhere' } as const
    expect(await answers['parcel.write-receipt'](elsewhere)).toEqual({ written: null })
    chosen.folder = await storeFolder()

    const { written } = await answers['parcel.write-receipt'](elsewhere)

    expect(written).toEqual({ file: 'TANDA-TERIMA_paket.txt', place: chosen.folder })
    expect(readdirSync(chosen.folder)).toEqual(['TANDA-TERIMA_paket.txt'])
  })
})

describe('parcel.read-receipt', () => {
  /** As the house of origin: its ledger knows the parcel, and the receipt lies in a folder. */
  async function sentAndReceived() {
    const { on, profile, chosen, answers, look } = await furnished()
    const { token } = await look()
    chosen.folder = await storeFolder()
    const asked = { parcel: token, by: 'Contoh Tiga', where: 'elsewhere' } as const
    const { written } = await answers['parcel.write-receipt'](asked)
    chosen.path = join(chosen.folder, written?.file ?? '')
    const { id } = await addRelease(on, 'Panen')
    const note = async () => {
      const { name, bytes } = await parcel.manifest()
      const file = { name, sizeBytes: bytes.length, sha256: await photoHashOf(bytes) }
      return profile.ledger.note({
        ...{ way: 'stick', releaseId: id, recipient: null, place: 'HUMAS', files: [file] },
      })
    }
    return { profile, chosen, answers, note, path: chosen.path }
  }

  test('confirms the parcel by the hash of its list, once', async () => {
    const { answers, note } = await sentAndReceived()
    const line = await note()

    const { confirmed } = await answers['parcel.read-receipt']({})

    expect(confirmed).toMatchObject({ isNew: true, entry: { id: line.id } })
    expect(confirmed?.entry.carrying.at(-1)).toMatchObject({
      ...{ step: 'confirmed', by: 'Contoh Tiga', note: 'Tanda terima' },
      at: confirmed?.receipt.receivedAt,
    })
    expect((await answers['parcel.read-receipt']({})).confirmed).toMatchObject({ isNew: false })
  })

  test('notes the receipt of another receiver beside the first', async () => {
    const { answers, note, path } = await sentAndReceived()
    await note()
    await answers['parcel.read-receipt']({})
    const { receipt } = (await answers['parcel.read-receipt']({})).confirmed ?? {}
    if (receipt === undefined) throw new Error('no receipt was read')
    const second = await writeReceipt(dirname(path), { ...receipt, by: 'Contoh Empat' })
    rmSync(path)
    renameSync(join(dirname(path), second), path)

    const { confirmed } = await answers['parcel.read-receipt']({})

    const steps = confirmed?.entry.carrying.filter(({ step }) => step === 'confirmed')
    expect(steps?.map(({ by }) => by)).toEqual(['Contoh Tiga', 'Contoh Empat'])
  })

  test('refuses a receipt for a parcel of another house', async () => {
    const { answers } = await sentAndReceived()

    await expect(answers['parcel.read-receipt']({})).rejects.toMatchObject({
      code: 'receipt-unknown',
    })
  })

  test('refuses a receipt that somebody changed', async () => {
    const { answers, note, path } = await sentAndReceived()
    await note()
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Contoh Tiga', 'Contoh Palsu'))

    await expect(answers['parcel.read-receipt']({})).rejects.toMatchObject({
      code: 'receipt-damaged',
    })
    rmSync(path)
    await expect(answers['parcel.read-receipt']({})).rejects.toMatchObject({
      code: 'receipt-damaged',
    })
  })
})
