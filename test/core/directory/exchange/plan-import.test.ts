import { describe, expect, test } from 'vitest'
import { applyImport, type Decision, planImport } from '#core/directory/exchange/plan-import.ts'
import type { Texts } from '#core/directory/texts.ts'
import { makeDirectory, makeOutlet, makePerson } from '../make-directory.ts'

const known = makePerson({ unit: 'Lapas Wonoasri', phone: '0812-3456-7890' })
const directory = makeDirectory({ people: [known] })
const rows = (...texts: readonly Texts[]) => texts.map((one, at) => ({ line: at + 2, texts: one }))

function imported(texts: Texts, decision: Decision) {
  const planned = planImport('people', directory, rows(texts))
  return applyImport(
    'people',
    directory,
    planned,
    () => decision,
    () => 'baru00000001',
  ).people
}

describe('planImport', () => {
  test('knows what is new, known, and alike', () => {
    const planned = planImport(
      'people',
      directory,
      rows(
        { name: 'Siti Contoh' },
        { name: 'Budi Contoh', unit: 'Lapas Wonoasri' },
        { name: 'Budi C.', phone: '+62 812 3456 7890' },
      ),
    )

    expect(planned.map(({ kind }) => kind)).toEqual(['new', 'same', 'similar'])
  })

  test('takes a row that stands twice in the file once', () => {
    const planned = planImport('people', directory, rows({ name: 'Siti' }, { name: 'Siti' }))

    expect(planned[1]).toMatchObject({ kind: 'same', twin: true })
  })

  test('shows only what the row says', () => {
    const [plan] = planImport(
      'people',
      directory,
      rows({ name: 'Budi Contoh', unit: 'Lapas Wonoasri', email: 'budi@contoh.invalid' }),
    )

    expect(plan).toMatchObject({
      differences: [{ field: 'email', kept: '', incoming: 'budi@contoh.invalid' }],
    })
  })
})

describe('planImport of somebody in two offices', () => {
  const former = makePerson({
    id: 'lama00000001',
    office: 'Kasi',
    until: '2024-05-01',
    phone: '081234567890',
  })
  const now = makePerson({
    id: 'baru00000001',
    office: 'Kalapas',
    from: '2024-05-01',
    phone: '081234567890',
  })
  const both = makeDirectory({ people: [former, now] })
  const plan = (texts: Texts) =>
    planImport('people', both, rows({ name: 'Budi Contoh', phone: '081234567890', ...texts }))[0]

  test('takes the office that differs least', () => {
    expect(plan({ office: 'Kalapas', email: 'budi@contoh.invalid' })).toMatchObject({
      entry: now,
      differences: [{ field: 'email' }],
    })
  })

  test('takes who holds the office where both differ alike', () => {
    expect(plan({ email: 'budi@contoh.invalid' })).toMatchObject({ entry: now })
  })

  test('takes a third office that follows for new', () => {
    const gone = makeDirectory({ people: [former] })
    const texts = { name: 'Budi Contoh', office: 'Kakanwil', from: '2025-01-01' }

    expect(planImport('people', gone, rows(texts))).toMatchObject([{ kind: 'new' }])
  })
})

describe('planImport of outlets', () => {
  const outlet = makeOutlet({ datelineForm: 'place-outlet' })
  const outlets = makeDirectory({ outlets: [outlet] })

  test.each([undefined, '', 'bentuk lain'])(
    'keeps the form of dateline where a row says %j',
    (form) => {
      const texts = {
        name: outlet.name,
        desk: 'Daerah',
        ...(form === undefined ? {} : { datelineForm: form }),
      }
      const planned = planImport('outlets', outlets, rows(texts))

      const taken = applyImport(
        'outlets',
        outlets,
        planned,
        () => 'replace',
        () => 'baru00000001',
      )

      expect(taken.outlets).toEqual([{ ...outlet, desk: 'Daerah' }])
    },
  )
})

describe('applyImport', () => {
  const texts = { name: 'Budi C.', phone: '081234567890', email: 'budi@contoh.invalid' }

  test('fills what was empty and keeps what was there', () => {
    expect(imported(texts, 'fill')).toEqual([{ ...known, email: 'budi@contoh.invalid' }])
  })

  test('writes over when she says so', () => {
    expect(imported(texts, 'replace')[0]).toMatchObject({ id: known.id, name: 'Budi C.' })
  })

  test('adds a second entry when she says so', () => {
    expect(imported(texts, 'add').map(({ id }) => id)).toEqual([known.id, 'baru00000001'])
  })

  test('adds nobody twice when it is done again', () => {
    const planned = planImport('people', directory, rows({ name: 'Siti Contoh' }))
    const again = (now: typeof directory) =>
      applyImport(
        'people',
        now,
        planned,
        () => 'fill',
        () => 'baru00000001',
      )

    expect(again(again(directory)).people).toHaveLength(2)
  })

  test('changes nothing when all is left out', () => {
    const planned = planImport('people', directory, rows(texts))

    expect(
      applyImport(
        'people',
        directory,
        planned,
        () => 'skip',
        () => 'x',
      ),
    ).toBe(directory)
  })
})
