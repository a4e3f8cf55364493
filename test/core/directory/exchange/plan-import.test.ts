import { describe, expect, test } from 'vitest'
import { applyImport, type Decision, planImport } from '#core/directory/exchange/plan-import.ts'
import type { Texts } from '#core/directory/texts.ts'
import { makeDirectory, makePerson } from '../make-directory.ts'

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
