import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifestName } from '#core/outbox/manifest.ts'
import { findParcels } from '#services/parcel/find-parcels.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

function layOut(stick: string, name: string): string {
  mkdirSync(join(stick, name))
  writeFileSync(join(stick, name, manifestName), '')
  return join(stick, name)
}

describe('findParcels', () => {
  test('knows the folder that is a parcel itself', async () => {
    const parcel = layOut(await storeFolder(), 'panen')

    expect(await findParcels(parcel)).toEqual([parcel])
  })

  test('finds folders and ZIPs on a stick and nothing else', async () => {
    const stick = await storeFolder()
    const parcels = [layOut(stick, '2024-10-09_panen'), layOut(stick, '2024-10-10_razia')]
    layOut(stick, '2024-10-11_remisi.belum-selesai')
    mkdirSync(join(stick, 'Foto liburan'))
    writeFileSync(join(stick, 'surat.docx'), '')
    writeFileSync(join(stick, 'PAKET.ZIP'), '')

    expect(await findParcels(stick)).toEqual([...parcels, join(stick, 'PAKET.ZIP')])
  })

  test('finds nothing where nothing can be read', async () => {
    expect(await findParcels(join(await storeFolder(), 'tidak-ada'))).toEqual([])
  })
})
