import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { makeRelease } from '../helpers/make-release.ts'

type Labels = { readonly labels?: readonly string[] }

describe('the right button', () => {
  let teras: Launched

  beforeAll(async () => {
    teras = await launchTeras()
    const { page, app } = teras
    await page.waitForSelector('main')
    const {
      id: _id,
      createdAt: _at,
      format: _format,
      ...release
    } = makeRelease({
      headline: 'Lapas Contoh Panen Kangkung',
    })
    await callOn(page)('release.create', { release })
    // A real menu would wait for a click that no test can make.
    await app.evaluate(({ Menu }) => {
      Object.assign(Menu, {
        buildFromTemplate: (template: readonly { readonly label?: string }[]) => ({
          popup: () =>
            Object.assign(globalThis, { labels: template.flatMap(({ label }) => label ?? []) }),
        }),
      })
    })
    await page.reload()
    await page.getByRole('button', { name: words.facility.skip }).click()
    await page.getByRole('row').filter({ hasText: 'Panen Kangkung' }).first().click()
  })
  afterAll(() => teras.close())

  async function menuAt(selector: string): Promise<readonly string[]> {
    await teras.app.evaluate(() => Object.assign(globalThis, { labels: [] }))
    await teras.page.locator(selector).first().click({ button: 'right' })
    await teras.page.waitForTimeout(300)
    return teras.app.evaluate(() => (globalThis as Labels).labels ?? [])
  }

  const { undo, cut, copy, pasteText, selectAll } = words.menu

  test.each(['#sheet-headline', '[contenteditable="true"]'])(
    'offers its menu in %s',
    async (at) => {
      await teras.page.waitForSelector(at)

      expect(await menuAt(at)).toEqual([undo, cut, copy, pasteText, selectAll])
    },
  )

  test('offers nothing where nothing can be written', async () => {
    expect(await menuAt('header')).toEqual([])
  })
})
