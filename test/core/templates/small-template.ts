import type { Template } from '#core/templates/template.ts'

const both = (id: string, en: string) => ({ id, en })

/** The least that is a template: one part, three questions, a headline, and a lead. */
export const smallTemplate: Template = {
  format: 1,
  id: 'kami-apel',
  name: both('Apel pagi', 'Morning parade'),
  event: both('Apel pagi petugas.', ''),
  parts: [
    {
      part: 'headline',
      need: 'required',
      length: { unit: 'words', min: 6, max: 13 },
      help: both('Kalimat aktif.', 'An active sentence.'),
      good: '',
      poor: null,
      starters: [],
    },
  ],
  questions: [
    {
      kind: 'text',
      id: 'what',
      element: 'what',
      ask: both('Apa?', 'What?'),
      hint: both('Pendek saja.', 'Keep it short.'),
      example: 'apel pagi',
      need: 'required',
      gap: 'kegiatan',
      drops: [],
    },
    {
      kind: 'day',
      id: 'when',
      element: 'when',
      ask: both('Kapan?', 'When?'),
      hint: both('Harinya.', 'The day.'),
      example: '',
      need: 'required',
      gap: 'hari dan tanggal',
    },
    {
      kind: 'quote',
      id: 'said',
      element: null,
      ask: both('Apa kata pimpinan?', 'What did the head say?'),
      hint: both('Apa adanya.', 'As it was said.'),
      example: '',
      need: 'optional',
      gap: 'kutipan',
    },
  ],
  sums: [],
  plan: {
    headlines: ['{facility.short} Gelar {what}'],
    dateline: { place: null, date: 'when' },
    story: [
      { kind: 'lead', sentences: ['{facility} menggelar {what} pada {when}.'] },
      { kind: 'quote', question: 'said', order: 'words-first' },
    ],
  },
}
