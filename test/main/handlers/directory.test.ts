import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import { noChanges } from '#core/directory/changes.ts'
import { openDirectory } from '#services/store/directory.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { directoryHandlers } from '../../../electron/main/handlers/directory.ts'
import { makePerson } from '../../core/directory/make-directory.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const somebody = makePerson()

async function handlers({ chosen = null, refused = false }: Partial<Wish> = {}) {
  const directory = openDirectory(nodeFilePort, await storeFolder(), tickingClock())
  onTestFinished(() => directory.close())
  const save = () => Promise.reject(new AppError('disk-read-only', 'refused'))
  const asked: string[] = []
  const answers = directoryHandlers({
    profile: {
      directory: refused ? { ...directory, save } : directory,
      writable: async () => !refused,
    },
    search: {
      async find({ query }) {
        asked.push(query)
        return { hits: [], total: 0, isReady: true }
      },
    },
    dialogs: { chooseFolder: async () => chosen },
  })
  return { answers, asked }
}

type Wish = { readonly chosen: string | null; readonly refused: boolean }

describe('directory.save', () => {
  test('keeps what is read afterwards', async () => {
    const { answers } = await handlers()

    const saved = await answers['directory.save']({ ...noChanges, people: [somebody], revision: 0 })

    expect(saved).toEqual({ kind: 'saved', revision: 1 })
    const { directory, revision } = await answers['directory.read']({})
    expect({ people: directory.people, revision }).toEqual({ people: [somebody], revision: 1 })
  })

  test('gives the newest to who knew an older one', async () => {
    const { answers } = await handlers()
    await answers['directory.save']({ ...noChanges, people: [somebody], revision: 0 })

    const late = await answers['directory.save']({
      ...noChanges,
      removed: [somebody.id],
      revision: 0,
    })

    expect(late).toMatchObject({ kind: 'stale', revision: 1, directory: { people: [somebody] } })
  })

  test('names the folder where nothing can be written', async () => {
    const { answers } = await handlers({ refused: true })

    const saving = answers['directory.save']({ ...noChanges, people: [somebody], revision: 0 })

    await expect(saving).rejects.toMatchObject({ code: 'profile-unwritable' })
  })
})

describe('directory.usage', () => {
  test('asks the search for the name of the entry', async () => {
    const { answers, asked } = await handlers()
    await answers['directory.save']({ ...noChanges, people: [somebody], revision: 0 })

    const usage = await answers['directory.usage']({ id: somebody.id })

    expect(usage).toEqual({ releases: [], isReady: true })
    expect(asked).toEqual([somebody.name])
  })
})

describe('directory.export', () => {
  const bytes = new TextEncoder().encode('Media\r\n')
  const wish = { kind: 'outlets', extension: 'csv', bytes } as const

  test('writes the file into the chosen folder', async () => {
    const chosen = await storeFolder()
    const { answers } = await handlers({ chosen })

    const { fileName } = await answers['directory.export'](wish)

    expect(fileName).toBe('direktori-media.csv')
    expect(await readFile(join(chosen, 'direktori-media.csv'), 'utf8')).toBe('Media\r\n')
  })

  test('writes nothing where she cancels', async () => {
    const { answers } = await handlers()

    expect(await answers['directory.export'](wish)).toEqual({
      fileName: null,
    })
  })
})
