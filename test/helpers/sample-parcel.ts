import { type GivenFile, makeParcel, type ParcelContent } from '#services/parcel/make-parcel.ts'
import type { Parcel } from '#services/parcel/parcel-file.ts'
import { fullRelease } from './full-release.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

const folderName = '2024-10-09_kelas-menulis'

/** The two photos of `fullRelease` under their names in the parcel. */
export const sampleFiles: readonly GivenFile[] = [
  { name: `${folderName}.txt`, bytes: Buffer.from('Lapas Contoh membuka kelas.\n'), photo: null },
  { name: `${folderName}.docx`, bytes: Buffer.alloc(5000, 'dokumen '), photo: null },
  { name: 'surel: Ibu Sri?.eml', bytes: Buffer.from('X-Unsent: 1\r\n'), photo: null },
  { name: `${folderName}_01.jpg`, bytes: tinyJpeg.bytes, photo: 'a'.repeat(64) },
  {
    name: `${folderName}_02.jpg`,
    // Another picture: what follows its end is nothing to a reader.
    bytes: Buffer.concat([tinyJpeg.bytes, Buffer.from('dua')]),
    photo: 'c'.repeat(64),
  },
]

/** A parcel of a finished release, with the fields a test cares about. */
export function sampleParcel(fields: Partial<ParcelContent> = {}): Parcel {
  return makeParcel({
    name: folderName,
    release: fullRelease,
    files: sampleFiles,
    carriesRelease: true,
    ...fields,
  })
}
