import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { createHeldWords } from '../../../electron/main/endings/held-words.ts'
import { rescueHandlers } from '../../../electron/main/handlers/rescue.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const savedAt = '2026-01-05T08:00:00+07:00'
const onDisk = makeRelease({ headline: 'Di diska' })
const newer = makeRelease({ headline: 'Baru' })

type Disk = { readonly takes?: boolean; readonly opens?: boolean; readonly isOpen?: boolean }

function makeRescue({ takes = true, opens = true, isOpen = true }: Disk = {}) {
  let written: Release = onDisk
  const held = createHeldWords(async ({ release }) => {
    if (!takes) throw new AppError('disk-full', 'no room')
    written = release
    return { revision: 2, savedAt }
  })
  const open = async () => {
    if (!opens) throw new AppError('release-damaged', 'torn')
    return { release: written, revision: 1, savedAt }
  }
  const settings = { read: async () => firstSettings }
  const place = { id: onDisk.id, headline: '', caret: null, scrolledPx: 0 }
  const handlers = rescueHandlers({
    profile: { releases: { open }, settings } as never,
    dialogs: { chooseFolder: async () => null },
    endings: { held, lastPlace: { now: () => (isOpen ? place : null) } as never },
  })
  return { held, read: () => handlers['rescue.read']({}) }
}

describe('rescue.read', () => {
  test('shows the text on the disk as saved', async () => {
    const { read } = makeRescue()

    expect(await read()).toMatchObject({ headline: 'Di diska', isSaved: true })
  })

  test('gives the disk another chance before it answers', async () => {
    const { held, read } = makeRescue()
    held.hold(newer)

    expect(await read()).toMatchObject({ headline: 'Baru', isSaved: true })
  })

  test('calls unsaved what the disk refuses again', async () => {
    const { held, read } = makeRescue({ takes: false })
    held.hold(newer)

    expect(await read()).toMatchObject({ headline: 'Baru', isSaved: false })
  })

  test('knows what is saved where the text cannot be read', async () => {
    expect(await makeRescue({ opens: false }).read()).toMatchObject({ text: null, isSaved: true })
  })

  test('knows of words held for a release that was left', async () => {
    const { held, read } = makeRescue({ takes: false, isOpen: false })
    held.hold(newer)

    expect(await read()).toMatchObject({ text: '', isSaved: false })
  })
})
