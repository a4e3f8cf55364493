import type { Answers } from '#core/interview/answer.ts'
import { composeInterview } from '#core/interview/compose-interview.ts'
import type { Facility } from '#core/release/facility.ts'
import { builtInTemplates } from '#core/templates/templates.ts'

export const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: 'WA',
  boilerplate: '',
  contacts: [],
}

const found = builtInTemplates().find(({ id }) => id === 'kegiatan')
if (found === undefined) throw new Error('the template of the everyday is gone')
export const kegiatan = found

export const compose = (answers: Answers) =>
  composeInterview({ template: kegiatan, answers, facility, institutions: [] })

export const text = (words: string) => ({ kind: 'text', text: words }) as const

/** All that the template requires. */
export const required: Answers = {
  what: text('sosialisasi layanan kunjungan'),
  role: text('menggelar'),
  when: { kind: 'day', date: '2026-01-14', time: '' },
  place: text('aula Lapas Wonoasri'),
  goal: text('memudahkan keluarga mendaftar'),
}
