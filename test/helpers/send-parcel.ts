import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Photo } from '#core/release/photo.ts'
import { makeParcel } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { readSample } from './sample.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

type Places = {
  /** The profile it comes from. */
  readonly home: string
  readonly stick: string
  readonly name: string
}

/** What a house has done that sent a parcel away: a release, the parcel, and a line in the ledger. */
export async function sendParcel({ home, stick, name }: Places): Promise<Parcel> {
  const profile = openProfile(home)
  const facts = await openPhotoStore(nodeFilePort, home).add(tinyJpeg.bytes)
  const photo: Photo = { ...facts, caption: 'Contoh takarir', credit: 'Humas Contoh', altText: '' }
  const draft = { ...(await readSample()), photos: [photo] }
  const { release } = await profile.releases.create(draft)
  // Another picture: what follows its end is nothing to a reader.
  const redrawn = Buffer.concat([tinyJpeg.bytes, Buffer.from('digambar ulang')])
  const given = [
    { name: 'panen.txt', bytes: Buffer.from(release.headline), photo: null },
    { name: 'panen_01.jpg', bytes: redrawn, photo: facts.hash },
  ]
  const parcel = makeParcel({ name, release, files: given, carriesRelease: true })
  const all = [...parcel.files, await parcel.manifest()]
  mkdirSync(join(stick, name), { recursive: true })
  for (const file of all) writeFileSync(join(stick, name, file.name), file.bytes)
  const files = all.map(async ({ name, bytes }) => {
    return { name, sizeBytes: bytes.length, sha256: await photoHashOf(bytes) }
  })
  await profile.ledger.note({
    ...{ way: 'stick', releaseId: release.id, recipient: null, place: 'HUMAS-16G (E:)' },
    files: await Promise.all(files),
  })
  await profile.close()
  return parcel
}
