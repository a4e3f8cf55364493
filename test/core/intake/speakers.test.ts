import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'

const opening =
  'Wonoasri – Lapas Kelas IIB Wonoasri menggelar panen raya bersama warga sekitar kebun.'

const speakersIn = (...paragraphs: readonly string[]) => {
  const intake = readRawText([opening, ...paragraphs].join('\n'))
  if (intake.kind === 'refused') return []
  return fieldsOf(intake.pieces, { facility: null }).story.flatMap((block) =>
    block.type === 'quote' ? [`${block.speaker.name}|${block.speaker.office}`] : [],
  )
}

describe('findSpeakers', () => {
  test.each([
    ['ujar Kalapas Wonoasri, Budi Contohan.', 'Budi Contohan|Kalapas Wonoasri'],
    ['ujar Kalapas Wonoasri Budi Contohan.', 'Budi Contohan|Kalapas Wonoasri'],
    ['kata Kepala Lapas Wonoasri Budi Contohan yang hadir.', 'Budi Contohan|Kepala Lapas Wonoasri'],
    ['ujarnya Kalapas, Budi Contohan.', 'Budi Contohan|Kalapas'],
    ['kata Sari Misalia, Kasubsi Registrasi.', 'Sari Misalia|Kasubsi Registrasi'],
    ['kata Sari Misalia selaku Kasubsi Registrasi.', 'Sari Misalia|Kasubsi Registrasi'],
    ['kata Sari Misalia.', 'Sari Misalia|'],
    ['terang Plt. Kalapas Wonoasri, Budi Contohan, S.H.', 'Budi Contohan|Plt. Kalapas Wonoasri'],
    ['jelas Ka. KPLP, Tono Umpama.', 'Tono Umpama|Ka. KPLP'],
    ['kata Kasi Binadik dan Giatja, Tono Umpama.', 'Tono Umpama|Kasi Binadik dan Giatja'],
    ['kata Bupati Dawasari Tono Umpama.', 'Tono Umpama|Bupati Dawasari'],
    ['ujar seorang pengunjung.', '|seorang pengunjung'],
    ['ujar Kalapas.', '|Kalapas'],
    ['ujarnya.', '|'],
  ])('reads the attribution «%s»', (attribution, speaker) => {
    const places = attribution.includes('Dawasari') ? 'Kota Dawasari turut hadir.' : 'Acara lancar.'

    expect(speakersIn(places, `“Panen ini hasil kerja bersama,” ${attribution}`)).toEqual([speaker])
  })

  test('completes a short name from its mention before', () => {
    const speakers = speakersIn(
      'Panen dibuka Kalapas Wonoasri, Budi Contohan.',
      '“Panen ini hasil kerja bersama,” ungkap Budi.',
    )

    expect(speakers).toEqual(['Budi Contohan|Kalapas Wonoasri'])
  })

  test('takes «ungkapnya» for the last person named', () => {
    const speakers = speakersIn(
      'Panen dibuka Kalapas Wonoasri, Budi Contohan.',
      'Pelatihan diberikan oleh Ketua Kelompok Tani, Sari Misalia. Ia senang.”Peserta rajin sekali setiap hari,” ungkapnya.',
    )

    expect(speakers).toEqual(['Sari Misalia|Ketua Kelompok Tani'])
  })

  test('takes «tambahnya» for the speaker before', () => {
    const speakers = speakersIn(
      '“Panen ini hasil kerja bersama,” kata Sari Misalia.',
      '“Kami akan terus menanam,” tambahnya.',
    )

    expect(speakers).toEqual(['Sari Misalia|', 'Sari Misalia|'])
  })

  test('reads a speaker from the introduction', () => {
    const speakers = speakersIn(
      'Kalapas Wonoasri, Budi Contohan mengatakan “Panen ini hasil kerja bersama”.',
    )

    expect(speakers).toEqual(['Budi Contohan|Kalapas Wonoasri'])
  })

  test('takes a role in small words for an office', () => {
    const speakers = speakersIn(
      'Pemilik kedai, Maya Andaian, ikut memanen. "Sayurnya segar dan murah," imbuhnya.',
    )

    expect(speakers).toEqual(['Maya Andaian|Pemilik kedai'])
  })

  test('never takes a degree or a weekday for a name', () => {
    const speakers = speakersIn(
      'Hal itu disampaikan Kepala KPLP Lapas Wonoasri Tono Umpama ,SE bersama Humas Lapas Wonoasri, Kamis (14/10/2021).',
      '“Panen ini hasil kerja bersama,”jelasnya.',
    )

    expect(speakers).toEqual(['Tono Umpama|Kepala KPLP Lapas Wonoasri'])
  })

  test('never takes a companion for «ia»', () => {
    const speakers = speakersIn(
      'Panen dibuka Kalapas Wonoasri, Budi Contohan. Budi didampingi Humas Lapas Wonoasri, Tono Umpama, menyapa tamu.',
      '“Panen ini hasil kerja bersama,” ucapnya.',
    )

    expect(speakers).toEqual(['Budi Contohan|Kalapas Wonoasri'])
  })

  test('reads an office after the name and its degrees', () => {
    const speakers = speakersIn(
      'Panen dihadiri Sari Misalia, S.H., M.Si. selaku Kepala Dinas Pertanian Contoh.',
      '“Panen ini hasil kerja bersama,” ungkap Sari.',
    )

    expect(speakers).toEqual(['Sari Misalia|Kepala Dinas Pertanian Contoh'])
  })

  test('reads a class in small letters', () => {
    const speakers = speakersIn(
      'Tamu disambut Kepala Lapas kelas II B Wonoasri Budi Contohan di aula.',
      '“Panen ini hasil kerja bersama,” ujar Budi.',
    )

    expect(speakers).toEqual(['Budi Contohan|Kepala Lapas kelas II B Wonoasri'])
  })

  test('keeps a second name that is also an office', () => {
    const speakers = speakersIn(
      'Panen dibuka Plt. Kepala Rutan Kelas IIA Dawa, Tono Hakim, pagi tadi.',
      '“Panen ini hasil kerja bersama,” kata Tono.',
    )

    expect(speakers).toEqual(['Tono Hakim|Plt. Kepala Rutan Kelas IIA Dawa'])
  })
})
