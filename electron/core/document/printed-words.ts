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
    credit: (name: string) => `Foto: ${name}`,
  },
} as const
