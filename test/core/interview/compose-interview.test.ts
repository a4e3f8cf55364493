import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '#core/interview/answer.ts'
import { composeInterview, type InterviewWish } from '#core/interview/compose-interview.ts'
import { type Block, type Story, textOfBlock } from '#core/release/block.ts'
import { findGaps } from '#core/release/gap.ts'
import { missingParts } from '#core/release/missing-parts.ts'
import { isApproved } from '#core/release/quote.ts'
import { draftRelease, type Release, releaseSchema } from '#core/release/release.ts'
import type { Template } from '#core/templates/template.ts'
import { builtInTemplates, templateById } from '#core/templates/templates.ts'
import { answerAll, sampleFacility } from './answer-all.ts'
import { anyAnswer } from './any-answer.ts'
import { keystrokeGroups } from './keystroke-groups.ts'
import { unexplainedWords } from './unexplained-words.ts'

const kegiatan = template('kegiatan')

describe('composeInterview', () => {
  test('writes a whole release of the answers', () => {
    const { fields } = compose({ answers: sampleAnswers })

    expect(fields.headline).toBe(
      'Lapas Wonoasri Gelar Sosialisasi Layanan Kunjungan bagi Keluarga Warga Binaan',
    )
    expect(fields.dateline).toEqual({
      place: 'Wonoasri',
      date: '2026-01-14',
      outlet: '',
      form: 'place',
    })
    expect(fields.story.map(textOfBlock)).toEqual([
      'Lembaga Pemasyarakatan (Lapas) Kelas IIB Wonoasri menggelar sosialisasi layanan kunjungan bagi keluarga warga binaan di aula Lapas Wonoasri pada Rabu, 14 Januari 2026, pukul 09.00 WIB. Kegiatan ini bertujuan untuk memudahkan keluarga mendaftar kunjungan secara daring.',
      'Kepala Lapas Wonoasri Bagas Contoh, Kepala Subbagian Tata Usaha Sari Contoh, dan Tim Humas hadir dalam acara tersebut. Pesertanya berjumlah 1.060 orang.',
      '“Keluarga tidak perlu lagi datang dua kali,” ujar Bagas Contoh.',
      'Petugas memperagakan cara mendaftar. Peserta lalu mencobanya sendiri.',
      '“Apakah caranya sulit? Tidak!” kata peserta, Rini Contoh.',
      'Lapas Wonoasri berharap kunjungan menjadi lebih tertib.',
    ])
    expect(roles(fields.story)).toEqual(['lead', 'body', 'quote', 'body', 'quote', 'closing'])
  })

  test('finishes an event typed in without an open gap', () => {
    const release = releaseOf(kegiatan, sampleAnswers)

    expect(required(release)).toEqual([])
    expect(keystrokeGroups(sampleAnswers)).toBeLessThanOrEqual(40)
  })

  test('leaves a gap where a required answer is missing', () => {
    const { place: _place, ...answers } = sampleAnswers
    const { fields, gaps } = compose({ answers })

    expect(gaps).toEqual([{ question: 'place', asks: 'tempat' }])
    expect(textOfBlock(fields.story[0] ?? nothing)).toContain('di [isi: tempat] pada Rabu')
  })

  test('asks for the speaker of words that have none', () => {
    const quote: Answer = {
      kind: 'quote',
      words: 'kami siap',
      speaker: { name: ' ', office: '' },
      verb: 'tegas',
    }
    const { fields, gaps } = compose({ answers: { ...sampleAnswers, quote } })

    expect(fields.story.map(textOfBlock)).toContain(
      '“Kami siap,” tegas [isi: nama dan jabatan narasumber].',
    )
    expect(gaps).toEqual([{ question: 'quote', asks: 'nama dan jabatan narasumber' }])
  })

  test('asks for the name of an unknown facility', () => {
    const { gaps } = compose({ answers: sampleAnswers, facility: null })

    expect(gaps.map(({ question }) => question)).toEqual(['facility'])
  })

  test('sets both word orders of a quote', () => {
    const written = compose({ answers: sampleAnswers, quoteOrder: 'speaker-first' }).fields.story

    expect(written.map(textOfBlock)).toContain(
      'Bagas Contoh mengatakan, “Keluarga tidak perlu lagi datang dua kali.”',
    )
    expect(written.map(textOfBlock)).toContain(
      'Peserta, Rini Contoh, berkata, “Apakah caranya sulit? Tidak!”',
    )
  })

  test('sets one person beside the office between commas', () => {
    const visit = template('sertijab')
    const answers: Answers = {
      ...answerAll(visit),
      leader: { kind: 'people', people: [{ name: 'Rini Contoh', office: 'Kakanwil' }] },
      old: { kind: 'people', people: [{ name: 'Bagas Contoh', office: 'Kalapas' }] },
    }
    const text = wholeText(compose({ template: visit, answers }).fields.story)

    expect(text).toContain('dari Kalapas, Bagas Contoh, kepada Sari Contoh di')
    expect(text).toContain('Kakanwil, Rini Contoh, memimpin serah terima itu.')
  })

  test('names an institution in full once', () => {
    const answers: Answers = {
      ...sampleAnswers,
      organiser: { kind: 'text', text: 'Ditjenpas' },
      how: { kind: 'text', text: 'Direktorat Jenderal Pemasyarakatan membuka acara' },
    }
    const institutions = [{ long: 'Direktorat Jenderal Pemasyarakatan', short: 'Ditjenpas' }]
    const text = wholeText(compose({ answers, institutions }).fields.story)

    expect(text).toContain(
      'Direktorat Jenderal Pemasyarakatan (Ditjenpas) menyelenggarakan kegiatan itu.',
    )
    expect(text).toContain('Ditjenpas membuka acara.')
  })

  test('drops beginnings that the sentence says already', () => {
    const answers: Answers = {
      ...sampleAnswers,
      place: { kind: 'text', text: 'Di aula Lapas Wonoasri.' },
      goal: { kind: 'text', text: 'Untuk Memudahkan keluarga ,' },
    }
    const lead = textOfBlock(compose({ answers }).fields.story[0] ?? nothing)

    expect(lead).toContain(' di aula Lapas Wonoasri pada')
    expect(lead).toContain('bertujuan untuk memudahkan keluarga.')
  })

  test('keeps how a quote was obtained', () => {
    const quote: Answer = {
      kind: 'quote',
      words: 'Siap.',
      speaker: { name: 'Bagas Contoh', office: '' },
      verb: 'ujar',
      obtained: 'phone',
      approvedWords: 'Siap.',
    }
    const { story } = compose({ answers: { quote } }).fields

    expect(story.find(({ type }) => type === 'quote')).toMatchObject({
      obtained: 'phone',
      approvedWords: '“Siap,” ujar Bagas Contoh.',
      speaker: { name: 'Bagas Contoh', office: '' },
    })
  })

  test('writes the agreed words as they were when the answer changes', () => {
    const quote: Answer = {
      kind: 'quote',
      words: 'Sangat siap.',
      speaker: { name: 'Bagas Contoh', office: '' },
      verb: 'ujar',
      approvedWords: 'Siap.',
    }
    const block = compose({ answers: { quote } }).fields.story.find(({ type }) => type === 'quote')

    expect(block).toMatchObject({ approvedWords: '“Siap,” ujar Bagas Contoh.' })
    expect(block?.type === 'quote' && isApproved(block)).toBe(false)
  })

  test('tells of every sentence what it was made of', () => {
    for (const each of builtInTemplates()) {
      const answers = answerAll(each)
      const composed = compose({ template: each, answers })

      expect(unexplainedWords(composed, each, answers, sampleFacility)).toEqual([])
      const told = composed.trace.filter(({ place }) => place.in === 'story')
      const text = wholeText(composed.fields.story)
      expect(told.map(({ sentence }) => sentence).join(' ')).toBe(text.replace(/\n/g, ' '))
    }
  })

  test('makes a valid release of any answers', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...builtInTemplates())
          .chain((each) => fc.tuple(fc.constant(each), anyAnswers(each))),
        ([each, answers]) => {
          const composed = compose({ template: each, answers })
          const release = releaseOf(each, answers)

          expect(releaseSchema.safeParse(release).success).toBe(true)
          expect(unexplainedWords(composed, each, answers, sampleFacility)).toEqual([])
          for (const text of [release.headline, ...release.story.map(textOfBlock)]) {
            expect(text).not.toMatch(/ {2}| [,.;]|^\s|\s$|,,|\p{Co}/u)
          }
          for (const { sentence } of composed.trace) expect(sentence).toMatch(/[\p{L}\p{N}]/u)
          const asked = release.story.flatMap((block) => findGaps(textOfBlock(block)))
          for (const { asks } of composed.gaps) {
            if (release.headline.includes(asks)) continue
            expect(asked.map((gap) => gap.asks)).toContain(asks)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

const sampleAnswers: Answers = {
  what: { kind: 'text', text: 'sosialisasi layanan kunjungan bagi keluarga warga binaan' },
  role: { kind: 'text', text: 'menggelar' },
  when: { kind: 'day', date: '2026-01-14', time: '09.00 WIB' },
  place: { kind: 'text', text: 'aula Lapas Wonoasri' },
  goal: { kind: 'text', text: 'memudahkan keluarga mendaftar kunjungan secara daring' },
  people: {
    kind: 'people',
    people: [
      { name: 'Bagas Contoh', office: 'Kepala Lapas Wonoasri' },
      { name: 'Sari Contoh', office: 'Kepala Subbagian Tata Usaha' },
      { name: '', office: 'Tim Humas' },
    ],
  },
  figures: {
    kind: 'figures',
    figures: [{ id: 'participants', label: 'peserta', count: '1060', unit: 'orang' }],
  },
  how: {
    kind: 'text',
    text: 'Petugas memperagakan cara mendaftar. Peserta lalu mencobanya sendiri.',
  },
  quote: {
    kind: 'quote',
    words: 'Keluarga tidak perlu lagi datang dua kali.',
    speaker: { name: 'Bagas Contoh', office: 'Kepala Lapas Wonoasri' },
    verb: 'ujar',
  },
  'other-quote': {
    kind: 'quote',
    words: 'Apakah caranya sulit? Tidak!',
    speaker: { name: 'Rini Contoh', office: 'peserta' },
    verb: 'kata',
  },
  hope: { kind: 'text', text: 'berharap kunjungan menjadi lebih tertib' },
}

const nothing: Block = { type: 'subhead', inlines: [] }

function template(id: string): Template {
  const found = templateById(id, [])
  if (found === null) throw new Error(`there is no template ${id}`)
  return found
}

function compose(wish: Partial<InterviewWish> & Pick<InterviewWish, 'answers'>) {
  return composeInterview({
    template: kegiatan,
    facility: sampleFacility,
    institutions: [],
    ...wish,
  })
}

function releaseOf(each: Template, answers: Answers): Release {
  const draft = draftRelease('testrelease01', '2026-01-15T08:00:00+07:00', sampleFacility)
  return { ...draft, ...compose({ template: each, answers }).fields }
}

function required(release: Release) {
  return missingParts(release).filter(({ need }) => need === 'required')
}

function wholeText(story: Story): string {
  return story.map(textOfBlock).join('\n')
}

function roles(story: Story): readonly string[] {
  return story.map((block) => (block.type === 'paragraph' ? block.role : block.type))
}

/** Any of the answers left out, and any words in those that are there. */
function anyAnswers({ questions }: Template): fc.Arbitrary<Answers> {
  const answers = questions.map((question) =>
    fc.option(anyAnswer(question).map((answer) => [question.id, answer] as const)),
  )
  return fc
    .tuple(...answers)
    .map((given) => Object.fromEntries(given.filter((entry) => entry !== null)))
}
