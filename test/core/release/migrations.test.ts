import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Migration, migrate, releaseMigrations } from '#core/release/migrations.ts'
import { releaseFormat } from '#core/release/release.ts'
import { openDatabase } from '#services/store/database.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

/** What a real step will look like: a field gets a new name, and all others pass. */
const splitContact: Migration = ({ contact, ...rest }) => ({
  ...rest,
  format: 2,
  phones: [contact],
})
const countPhones: Migration = (data) => ({ ...data, format: 3, count: 1 })

describe('migrate', () => {
  test('has a step for every released format', () => {
    expect(releaseMigrations).toHaveLength(releaseFormat - 1)
  })

  test('takes only the steps that are missing', () => {
    const steps = [splitContact, countPhones]

    expect(migrate({ format: 1, contact: '081', odd: 1 }, { from: 1, to: 3 }, steps)).toEqual({
      format: 3,
      phones: ['081'],
      odd: 1,
      count: 1,
    })
    expect(migrate({ format: 2, phones: [] }, { from: 2, to: 3 }, steps)).toEqual({
      format: 3,
      phones: [],
      count: 1,
    })
  })

  test('leaves what is no object alone', () => {
    expect(migrate('x', { from: 1, to: 2 }, [splitContact])).toBe('x')
  })
})

describe('releaseMigrations', () => {
  test('gives a release of format 1 what guides a later one', () => {
    const { template, interview, doubts, dismissedEvidence, ...known } = makeRelease()
    const old = { ...known, format: 1, odd: 'kept' }

    const data = migrate(old, { from: 1, to: releaseFormat }, releaseMigrations)

    expect(data).toEqual({ ...makeRelease(), odd: 'kept' })
  })
})

describe('a database of a later shape', () => {
  test('reads an old record, and writes the new version only when it saves', async () => {
    const folder = await storeFolder()
    const old = {
      schema: z.strictObject({ format: z.literal(1), contact: z.string() }),
      version: 1,
    }
    const schema = z.strictObject({ format: z.literal(2), phones: z.array(z.string()) })
    const before = openDatabase(nodeFilePort, folder, old, tickingClock())
    await before.save({ format: 1, contact: '081' }, 'create')
    await before.close()

    const shape = { schema, version: 2, migrations: [splitContact] }
    const after = openDatabase(nodeFilePort, folder, shape, tickingClock())
    const read = await after.read()
    const stored = (await after.peek())?.v
    await after.save({ format: 2, phones: ['081', '082'] }, 'typing')

    expect(read?.value).toEqual({ format: 2, phones: ['081'] })
    expect(stored).toBe(1)
    expect((await after.peek())?.v).toBe(2)
    await after.close()
  })
})
