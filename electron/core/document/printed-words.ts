/**
 * The words that a sheet adds to the officer's own. They follow the language of the release, not
 * that of the interface, so they do not stand in the catalogue.
 */
export const printedWords = {
  id: {
    kicker: 'SIARAN PERS',
    untitled: 'Siaran pers',
    embargo: (day: string, time: string) =>
      `EMBARGO: tidak untuk disiarkan sebelum ${day}, pukul ${time}`,
    about: (facility: string) => `Tentang ${facility}`,
    contacts: 'Narahubung',
    photos: 'Keterangan foto',
    uncaptioned: '(tanpa takarir)',
    /** At the foot of each page of a sheet that has several. */
    page: (number: string, total: string, title: string) =>
      `Halaman ${number} dari ${total} · ${title}`,
    /** Above each message where a text fills several. */
    message: (number: number, total: number) => `Pesan ${number} dari ${total}`,
    credit: (name: string) => `Foto: ${name}`,
    /** On each page of a release that is printed to be corrected. */
    proof: 'NASKAH KOREKSI',
    printedAt: (day: string, time: string) => `Dicetak ${day}, ${time}`,
    remarks: 'Catatan',
    captionOf: (number: number, caption: string) => `Foto ${number}. ${caption}`,
  },
} as const
