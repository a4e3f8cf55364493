import { describe, expect, test } from 'vitest'
import { findQuotations } from '#core/intake/quotations.ts'

const quotationsIn = (text: string) =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end))

describe('findQuotations', () => {
  test.each([
    ['with its attribution', 'Tamu datang. ', '“Kami siap melayani semua tamu,” ujar Budi.', ''],
    ['opened the wrong way', 'Tamu datang.', '”Kami siap melayani semua tamu,” ujarnya.', ''],
    ['opened wrongly after a space', '', '” Kami siap melayani semua tamu,” ujarnya.', ''],
    ['between straight marks', 'Tamu datang. ', '"Kami siap melayani semua tamu" katanya.', ''],
    ['without its comma', '', '“Kami siap melayani semua tamu” kata Sari Misalia', ''],
    ['with a space in the mark', '', '“Kami siap melayani, ” ujarnya Kalapas, Budi Contohan.', ''],
    ['closed by an opening mark', '', '“Kami siap melayani semua tamu,“ungkap Budi.', ''],
    ['closed before its stop', '', 'Budi mengatakan “Kami siap melayani tamu”.', ' Tamu pulang.'],
    ['after its introduction', '', 'Budi berkata, “Kami siap melayani tamu.”', ' Tamu pulang.'],
    [
      'of two sentences',
      '',
      '“Kami siap. Tamu boleh datang kapan saja,” kata Budi.',
      ' Acara bubar.',
    ],
    ['of one word', '', '“Alhamdulillah,” ucap Sari.', ''],
    ['never closed', 'Tamu datang. ', 'Ia mengatakan, "Semua tamu kami layani', ''],
  ])('finds speech %s', (_, before, speech, after) => {
    expect(quotationsIn(before + speech + after)).toEqual([speech])
  })

  test.each([
    'Kegiatan bertema “Belajar Tanpa Batas untuk Semua Anak” dibuka Senin.',
    'Ini sejalan dengan arahan pimpinan lewat “Kunci Maju + Kembali ke Dasar”.',
    'Petugas mencari “halinar” di kamar.',
    'Kalapas menyampaikan materi “Strategi Komunikasi Publik yang Efektif” di aula.',
    'Tidak ada tanda kutip sama sekali.',
  ])('takes no term for speech in «%s»', (text) => {
    expect(quotationsIn(text)).toEqual([])
  })

  test('keeps a speaker who goes on in one stretch', () => {
    const text = '“Kami siap melayani,” ujar Budi. “Tamu boleh datang kapan saja.”'

    expect(quotationsIn(text)).toEqual([text])
  })

  test('parts two speakers in one paragraph', () => {
    const text = '“Kami siap melayani,” ujar Budi. “Kami senang sekali,” kata Sari.'

    expect(quotationsIn(text)).toHaveLength(2)
  })
})
