import { describe, expect, test } from 'vitest'
import { readDateline } from '#core/intake/read-dateline.ts'

const lead = 'Lapas Kelas IIB Contoh memanen sayur.'

describe('readDateline', () => {
  test.each([
    ['WONOASRI – ', 'WONOASRI', '', 'place'],
    ['WONOASRI - ', 'WONOASRI', '', 'place'],
    ['WONOASRI -- ', 'WONOASRI', '', 'place'],
    ['Wonoasri, INFO_PAS – ', 'Wonoasri', 'INFO_PAS', 'place-outlet'],
    ['WONOASRI, beritacontoh.cloud – ', 'WONOASRI', 'beritacontoh.cloud', 'place-outlet'],
    ['KARANG DAWA, Kalcontoh.co – ', 'KARANG DAWA', 'Kalcontoh.co', 'place-outlet'],
    ['Wonoasri|Kabarcontoh.id, – ', 'Wonoasri', 'Kabarcontoh.id', 'place-outlet'],
    ['IGContoh | Dawa – ', 'Dawa', 'IGContoh', 'place-outlet'],
    ['warta.co.id | Karangdawa - ', 'Karangdawa', 'warta.co.id', 'place-outlet'],
    ['Wonoasri (ANTARA) - ', 'Wonoasri', 'ANTARA', 'place-bracket'],
    ['Wonoasri (kabarcontoh.com) – ', 'Wonoasri', 'kabarcontoh.com', 'place-bracket'],
    ['CONTOH POSCO MEDIA, DAWA – ', 'DAWA', 'CONTOH POSCO MEDIA', 'place-outlet'],
    ['CONTOHNEWS – ', '', 'CONTOHNEWS', 'place-outlet'],
    ['SNC//Dawa – ', 'Dawa', 'SNC', 'place-outlet'],
    ['Contohbangsa.com: - ', '', 'Contohbangsa.com', 'place-outlet'],
    ['Dawa – News CONTOH.COM – ', 'Dawa', 'News CONTOH.COM', 'place-outlet'],
    ['DAWA : ', 'DAWA', '', 'place'],
    ['Contohnarasi.com , Dawa : ', 'Dawa', 'Contohnarasi.com', 'place-outlet'],
    ['Wonoasri, Jawa Timur — ', 'Wonoasri, Jawa Timur', '', 'place'],
  ])('reads «%s»', (printed, place, outlet, form) => {
    const dateline = readDateline(printed + lead)

    expect(dateline).toEqual({ place, outlet, form, date: null, length: printed.length })
  })

  test.each([
    ['Manokasri (22/09/2021) - ', 'Manokasri', '2021-09-22'],
    ['Dawa, (10/04). ', 'Dawa', null],
    ['Karangdawa, 15/09/2021. ', 'Karangdawa', '2021-09-15'],
    ['Magelasri (04/12)--- ', 'Magelasri', null],
    ['Karangdawa, 22 Oktober 2025 — ', 'Karangdawa', '2025-10-22'],
    ['Dawa - Selasa (28/02/2023) – ', 'Dawa', '2023-02-28'],
  ])('reads the day inside «%s»', (printed, place, date) => {
    const dateline = readDateline(printed + lead)

    expect(dateline?.place).toBe(place)
    expect(dateline?.date?.date).toBe(date)
    expect(dateline?.length).toBe(printed.length)
  })

  test('leaves a weekday that opens the lead in the lead', () => {
    expect(readDateline('Dawa - Selasa (28/02/2023) Lapas Contoh panen.')?.length).toBe(7)
  })

  test.each([
    'Petugas Lapas – yang berjaga – menggeledah kamar.',
    'Masing-masing peserta membawa alat tulis.',
    '– bayam hijau sebanyak 30 ikat',
    'Kegiatan ini berjalan lancar - tanpa kendala.',
    'Wonoasri, Lapas Kelas IIB Wonoasri memanen sayur.',
    'Kalapas Dawa: Panen Raya Pekan Depan',
    'Tamu pulang.panen 9/10 di–sita panen. Semua lancar.',
    '“Kami siap – kapan saja,” ujarnya.',
    '',
  ])('finds none in «%s»', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})
