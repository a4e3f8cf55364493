import { printMoment } from '../document/print-moment.ts'
import type { Release } from '../release/release.ts'
import { printSize } from '../text/print-size.ts'
import { manifestName } from './manifest.ts'
import { releaseFileName } from './parcel.ts'

export const readMeName = 'BACA-SAYA.txt'

/** The one entry of a locked ZIP: names stay readable in a ZIP, and this one tells nothing. */
export const lockedName = 'isi.zip'

export type ReadMe = {
  readonly release: Pick<Release, 'headline' | 'embargo' | 'pressContacts'>
  readonly files: readonly { readonly name: string; readonly sizeBytes: number }[]
}

/** In Indonesian, like the release, whatever language the window speaks. */
const words = {
  title: 'PAKET RILIS',
  untitled: 'tanpa judul',
  embargo: (day: string, time: string) =>
    `EMBARGO: jangan disiarkan sebelum ${day}, pukul ${time}.`,
  contents: 'ISI PAKET',
  open: `CARA MEMBUKA
  Klik dua kali berkas yang diperlukan. Tidak ada program yang harus dipasang:
  berkas TXT terbuka dengan Notepad, foto dengan penampil foto, HTML dengan
  peramban. DOCX memerlukan Word atau LibreOffice; isinya sama dengan TXT.
  Salin dulu seluruh paket ke komputer, lalu cabut flashdisk dengan aman.`,
  check: `CARA MEMERIKSA (bila ragu ada berkas yang rusak)
  Ukuran dan sidik SHA-256 setiap berkas tertulis di ${manifestName}.
  Windows    : buka Command Prompt di folder ini, lalu ketik
               certutil -hashfile NAMA-BERKAS SHA256
  Linux, Mac : sha256sum -c ${manifestName}
  Bila tidak cocok, jangan dipakai; minta paket itu sekali lagi.`,
  contacts: 'NARAHUBUNG',
  manifest: 'daftar berkas untuk memeriksa keutuhan',
  release: 'untuk dibaca kembali oleh Teras; boleh diabaikan',
  other: 'berkas lain',
  purpose: {
    docx: 'naskah untuk Word atau LibreOffice',
    pdf: 'naskah untuk dibaca atau dicetak',
    html: 'naskah untuk laman atau WordPress',
    txt: 'teks polos, terbuka di mana saja',
    eml: 'surel siap kirim',
    jpg: 'foto',
    png: 'foto',
    webp: 'foto',
    zip: 'arsip',
    csv: 'daftar untuk Excel',
  } as Readonly<Record<string, string>>,
  lockedTitle: 'PAKET TERKUNCI',
  locked: (zip: string) => `CARA MEMBUKA
  1. Pasang 7-Zip (gratis, www.7-zip.org) atau pakai WinRAR. Pembuka ZIP bawaan
     Windows tidak mengenal kunci ini.
  2. Buka ${zip}, lalu buka ${lockedName} di dalamnya.
  3. Masukkan kata sandi. Kata sandi diberikan pengirim lewat jalan lain,
     misalnya telepon, dan tidak tertulis di sini.`,
} as const

/** The sheet beside the files, for whoever opens them on a PC where nothing is installed. */
export function printReadMe({ release, files }: ReadMe): string {
  const longest = Math.max(manifestName.length, ...files.map(({ name }) => name.length))
  return lines([
    `${words.title}: ${release.headline || words.untitled}`,
    ...embargo(release),
    '',
    words.contents,
    ...files.map(
      ({ name, sizeBytes }) =>
        `  ${name.padEnd(longest)}  ${purpose(name)}, ${printSize(sizeBytes, 'id')}`,
    ),
    `  ${manifestName.padEnd(longest)}  ${words.manifest}`,
    '',
    words.open,
    '',
    words.check,
    ...contacts(release),
  ])
}

/** The sheet beside a locked ZIP: how to open it, and not a word about what is in it. */
export function printLockedReadMe(zipName: string): string {
  return lines([words.lockedTitle, '', words.locked(zipName), '', words.check])
}

function purpose(name: string): string {
  if (name === releaseFileName) return words.release
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return words.purpose[extension] ?? words.other
}

function embargo({ embargo: moment }: ReadMe['release']): readonly string[] {
  if (moment === null) return []
  const { day, time } = printMoment(moment)
  return ['', words.embargo(day, time)]
}

function contacts({ pressContacts }: ReadMe['release']): readonly string[] {
  const printed = pressContacts
    .map(({ name, phone, email }) => [name, phone, email].filter((word) => word !== '').join(', '))
    .filter((contact) => contact !== '')
  return printed.length === 0 ? [] : ['', words.contacts, ...printed.map((one) => `  ${one}`)]
}

/** Old Notepad knows no other line ends. */
function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`.replaceAll('\n', '\r\n')
}
