import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import { trashHandlers } from '../../../electron/main/handlers/trash.ts'
import { addRelease, stage } from '../../helpers/backup-profile.ts'

/** One release that was thrown away years ago, and one just now. */
async function furnished() {
  const { profile, ...on } = await stage()
  const trash = join(profile.folder, 'trash')
  const today = new Date().toISOString().slice(0, 10)
  const old = await addRelease({ profile, ...on }, 'Lama')
  const late = await addRelease({ profile, ...on }, 'Baru')
  for (const [{ id }, day] of [
    [old, '2020-01-05'],
    [late, today],
  ] as const) {
    await profile.releases.discard(id)
    const name = (await readdir(trash)).find((each) => each.endsWith(id)) ?? ''
    await rename(join(trash, name), join(trash, `${day}-${id}`))
  }
  return { profile, trash, old: old.id, late: late.id, answers: trashHandlers({ profile }) }
}

describe('trash.ask', () => {
  test('asks about what has lain there for long', async () => {
    const { answers, old } = await furnished()

    expect(await answers['trash.ask']({})).toEqual({ ids: [old] })
  })

  test('asks nothing once she keeps them, also after a restart', async () => {
    const { answers, profile } = await furnished()

    await answers['trash.keep']({})

    expect(await answers['trash.ask']({})).toEqual({ ids: [] })
    expect(await trashHandlers({ profile })['trash.ask']({})).toEqual({ ids: [] })
  })
})

describe('trash.erase', () => {
  test('erases what is old and nothing else', async () => {
    const { answers, trash, old, late } = await furnished()

    expect(await answers['trash.erase']({ ids: [old, late] })).toEqual({ erased: 1 })

    const left = await readdir(trash)
    expect(left).toHaveLength(1)
    expect(left[0]).toMatch(new RegExp(`${late}$`))
  })

  test('names the folder where nothing can be written', async () => {
    const { profile, old } = await furnished()
    const forget = () => Promise.reject(new AppError('disk-read-only', 'refused'))
    const answers = trashHandlers({
      profile: {
        ...profile,
        releases: { ...profile.releases, forget },
        writable: async () => false,
      },
    })

    const erasing = answers['trash.erase']({ ids: [old] })

    await expect(erasing).rejects.toMatchObject({ code: 'profile-unwritable' })
    expect(await answers['trash.ask']({})).toEqual({ ids: [old] })
  })
})
