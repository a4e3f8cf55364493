import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import {
  createIntake,
  fieldsIn,
  type Intake,
} from '../../../../renderer/screens/intake/intake-store.ts'

const article = [
  'CONTOH, Kabarcontoh.id – Lapas Kelas IIB Contoh menggelar panen sayur bersama warga binaan di kebun asimilasi, Rabu, 7 Januari 2026.',
  'Kegiatan itu diikuti petugas pembinaan dan dua puluh warga binaan yang mengelola kebun sejak tahun lalu.',
  '“Panen ini bukti bahwa pembinaan kemandirian berjalan dengan baik,” kata Kalapas Contoh, Budi Contohan. (CTH)',
].join('\n')

const sortedFrom = (text: string) => {
  const intake = createIntake(null)
  intake.type(text)
  intake.sort()
  return intake
}
const fieldsNow = (intake: Intake): ReleaseFields => {
  const fields = fieldsIn(intake.store.getState())
  if (fields === null) throw new Error('nothing was sorted out')
  return fields
}
const pieceOf = (intake: Intake, part: string) => {
  const piece = intake.store.getState().sorted?.pieces.find((one) => one.part === part)
  if (piece === undefined) throw new Error(`no piece is a ${part}`)
  return piece
}
const speakerIn = (intake: Intake) => {
  const quote = fieldsNow(intake).story.find((block) => block.type === 'quote')
  return quote?.type === 'quote' ? quote.speaker : null
}

describe('sort', () => {
  test('sorts a pasted text into its fields', () => {
    const intake = sortedFrom(article)

    expect(intake.store.getState().step).toBe('assign')
    expect(fieldsNow(intake)).toMatchObject({
      headline: '',
      dateline: { place: 'CONTOH', outlet: 'Kabarcontoh.id', date: '2026-01-07' },
      writerCode: 'CTH',
    })
  })

  test('refuses an empty box with a reason', () => {
    const intake = sortedFrom(' \n ')

    expect(intake.store.getState()).toMatchObject({ step: 'paste', refusal: 'empty', text: ' \n ' })
  })

  test('keeps a text that is too long where it was typed', () => {
    const long = 'kata '.repeat(50_000)
    const intake = sortedFrom(long)

    expect(intake.store.getState().refusal).toBe('too-long')
    expect(intake.store.getState().text).toBe(long)
  })

  test('refuses what is no text', () => {
    expect(sortedFrom('PK\u0003\u0004\u0000\u0000').store.getState().refusal).toBe('not-text')
  })

  test('forgets the refusal when she types on', () => {
    const intake = sortedFrom('')

    intake.type('a')

    expect(intake.store.getState().refusal).toBeNull()
  })

  test('sorts a given text at once', () => {
    expect(createIntake(null, article).store.getState().step).toBe('assign')
  })

  test('keeps her corrections when the text is only looked at', () => {
    const intake = sortedFrom(article)
    intake.setHeadline('Lapas Contoh Panen')

    intake.goBack()
    intake.sort()

    expect(fieldsNow(intake).headline).toBe('Lapas Contoh Panen')
  })

  test('begins afresh when the text has changed', () => {
    const intake = sortedFrom(article)
    intake.setHeadline('Lapas Contoh Panen')

    intake.goBack()
    intake.type(article.replace('sayur', 'padi'))
    intake.sort()

    expect(fieldsNow(intake).headline).toBe('')
  })
})

describe('assign', () => {
  test('recomputes the fields after another assignment', () => {
    const intake = sortedFrom(article)
    const before = fieldsNow(intake).story.length

    intake.assign(pieceOf(intake, 'body').id, 'headline')

    expect(fieldsNow(intake).headline).toContain('Kegiatan itu diikuti')
    expect(fieldsNow(intake).story).toHaveLength(before - 1)
  })

  test('brings a typed headline back after a wrong click', () => {
    const intake = sortedFrom(article)
    const { id } = pieceOf(intake, 'body')
    intake.setHeadline('Lapas Contoh Panen')

    intake.assign(id, 'headline')
    const between = fieldsNow(intake).headline
    intake.assign(id, 'body')

    expect(between).toContain('Kegiatan itu diikuti')
    expect(fieldsNow(intake).headline).toBe('Lapas Contoh Panen')
  })
})

describe('corrections', () => {
  test('keep the rest of the dateline', () => {
    const intake = sortedFrom(article)

    intake.setDateline({ place: 'Contoh Baru' })
    intake.setDateline({ date: null })

    expect(fieldsNow(intake).dateline).toMatchObject({
      place: 'Contoh Baru',
      outlet: 'Kabarcontoh.id',
      date: null,
    })
  })

  test('change the speaker of one quote', () => {
    const intake = sortedFrom(article)

    intake.setSpeaker(pieceOf(intake, 'quote').id, { office: 'Kepala Lapas Contoh' })

    expect(speakerIn(intake)).toEqual({ name: 'Budi Contohan', office: 'Kepala Lapas Contoh' })
  })

  test('follow a quote when another one is put before it', () => {
    const intake = sortedFrom(article)
    intake.setSpeaker(pieceOf(intake, 'quote').id, { name: 'Contoh Kedua' })

    intake.assign(pieceOf(intake, 'body').id, 'quote')

    const speakers = fieldsNow(intake).story.flatMap((block) =>
      block.type === 'quote' ? [block.speaker.name] : [],
    )
    expect(speakers.at(-1)).toBe('Contoh Kedua')
    expect(speakers).toHaveLength(2)
  })
})

describe('open', () => {
  test('puts a text file under what was typed', async () => {
    const intake = createIntake(null)
    intake.type('Judul\n')

    await intake.open(new File(['Isi'], 'rilis.txt'))

    expect(intake.store.getState()).toMatchObject({
      text: 'Judul\n\nIsi',
      found: [{ source: 'text-file', name: 'rilis.txt' }],
    })
  })

  test('says why a file is refused and keeps what was typed', async () => {
    const intake = createIntake(null)
    intake.type('Judul')

    await intake.open(new File(['%PDF-1.7'], 'rilis.pdf'))

    expect(intake.store.getState()).toMatchObject({ text: 'Judul', refusal: 'not-document' })
  })

  test('offers the messages of an exported chat', async () => {
    const intake = createIntake(null)

    await intake.open(
      new File(['09/10/24 10.12 - Sari: Rilis\n09/10/24 10.13 - Budi: Ya'], 'a.txt'),
    )
    expect(intake.store.getState().chat?.messages).toHaveLength(2)
    intake.takeMessages(['Rilis'])

    expect(intake.store.getState()).toMatchObject({ text: 'Rilis', chat: null })
  })
})

describe('pasted', () => {
  test('keeps bold where it belongs while words before it are typed', () => {
    const intake = createIntake(null)
    const text = 'Lapas Contoh panen sayur.'
    intake.type(text)
    intake.pasted('word', { text, marked: [{ start: 6, end: 12, kind: { mark: 'bold' } }] }, 0)
    intake.type(`Judul Rilis Ini\n\n${text}`)
    intake.sort()

    expect(fieldsNow(intake).story).toMatchObject([
      {
        inlines: [
          { text: 'Lapas ' },
          { text: 'Contoh', marks: ['bold'] },
          { text: ' panen sayur.' },
        ],
      },
    ])
  })
})

describe('take', () => {
  test('hands over the corrected fields', async () => {
    const intake = sortedFrom(article)
    const taken: ReleaseFields[] = []
    intake.setHeadline('Lapas Contoh Panen')

    await intake.take(async (fields) => {
      taken.push(fields)
    })

    expect(taken).toMatchObject([{ headline: 'Lapas Contoh Panen' }])
  })

  test('keeps everything when the release cannot be stored', async () => {
    const intake = sortedFrom(article)
    intake.setHeadline('Lapas Contoh Panen')

    await intake.take(() => Promise.reject(new AppError('disk-full', 'no space')))

    expect(intake.store.getState()).toMatchObject({ fault: 'disk-full', isTaking: false })
    expect(fieldsNow(intake).headline).toBe('Lapas Contoh Panen')
  })
})
