import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { picture } from '../helpers/screens.ts'
import { furnish } from '../helpers/tour.ts'

const folder = mkdtempSync(join(tmpdir(), 'teras-trash-'))
const profile = join(folder, 'profil')
const trash = join(profile, 'trash')
let teras: Launched | null = null

const start = async (): Promise<Launched> => {
  teras = await launchTeras({ profile })
  teras.page.setDefaultTimeout(10_000)
  await teras.page.waitForSelector('main')
  return teras
}
afterEach(async () => {
  await teras?.close()
  teras = null
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('thirty days in the trash', () => {
  test('asks twice before anything is erased', async () => {
    const first = await start()
    const call = callOn(first.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    await furnish(first.page)
    const { releases } = await call('library.list', {})
    for (const { id } of releases) await call('release.discard', { id })
    await first.close()
    const thrown = readdirSync(trash)
    for (const name of thrown) {
      renameSync(join(trash, name), join(trash, `2020-01-01${name.slice(10)}`))
    }
    const on = await start()
    await on.page.getByRole('button', { name: words.library.trash }).first().click()
    await on.page.getByRole('button', { name: words.library.old.keep }).waitFor()
    await picture(on, 'trash-question')
    expect(await findBarriers(on.page)).toEqual([])
    expect(await findOverflow(on.page)).toEqual([])

    await on.page.getByRole('button', { name: words.library.old.erase }).click()
    await on.page.getByText(words.library.old.sure).waitFor()
    await picture(on, 'trash-sure')
    expect(readdirSync(trash)).toHaveLength(thrown.length)
    const now = words.library.old.eraseNow_other.replace('{{count, number}}', `${thrown.length}`)
    await on.page.getByRole('button', { name: now }).click()

    await on.page.getByText(words.library.emptyTrashTitle).waitFor()
    expect(readdirSync(trash)).toEqual([])
    expect((await callOn(on.page)('recovery.report', {})).findings).toEqual([])
  })
})
