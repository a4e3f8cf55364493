import { readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { fullRelease } from '../helpers/full-release.ts'
import { type HandOverDesk, handedOverStem, openHandOverDesk } from '../helpers/hand-over-desk.ts'
import { focused, startOf, walkTo } from '../helpers/keys.ts'
import { picture } from '../helpers/screens.ts'
import { canMount, makeSmallDisk, type SmallDisk } from '../helpers/small-disk.ts'

const { handOver, errors } = words

describe('a parcel on a stick', () => {
  let desk: HandOverDesk

  beforeAll(async () => {
    desk = await openHandOverDesk()
  })
  beforeEach(() => desk.empty())
  afterAll(() => desk.leave())

  test('copy a parcel by the keyboard, and call no disk of the PC a stick', async () => {
    await desk.open()
    await desk.take('folder')
    await walkTo(desk.page, startOf(handOver.exit.folder))
    await desk.page.keyboard.press('ArrowRight')
    await walkTo(desk.page, handOver.stick.choose)
    await desk.page.keyboard.press('Enter')
    await desk
      .dialog()
      .getByText(handOver.stick.chosen.replace('{{folder}}', desk.chosen))
      .waitFor()
    await desk.dialog().getByText(handOver.stick.system).waitFor()
    await walkTo(desk.page, handOver.officer)
    await desk.page.keyboard.type('Ibu Contoh')
    await walkTo(desk.page, handOver.startBy.stick)
    await desk.page.keyboard.press('Enter')
    await expect.poll(() => focused(desk.page), { timeout: 20_000 }).toBe(handOver.reveal)

    expect(await findBarriers(desk.page)).toEqual([])
    await picture(desk.teras, 'hand-over-stick-done')
    expect(
      await desk
        .dialog()
        .getByText(/aman dicabut/)
        .count(),
    ).toBe(0)
    expect(desk.written()).toEqual([handedOverStem])
    expect((await verifyParcel(join(desk.chosen, handedOverStem))).problems).toEqual([])
    const { release, photos } = await readParcel(join(desk.chosen, handedOverStem))
    expect(release.headline).toBe(fullRelease.headline)
    expect(photos).toHaveLength(1)
    await desk.page.keyboard.press('Escape')
  })

  test('stand in the ledger with who handed over', async () => {
    const { entries } = await callOn(desk.page)('ledger.read', { release: null, before: null })

    expect(entries[0]).toMatchObject({ way: 'stick', by: 'Ibu Contoh' })
    await desk.open()
    expect(await desk.dialog().getByLabel(handOver.officer).inputValue()).toBe('Ibu Contoh')
    await desk.close()
  })

  /** A small copy is over before a hand could cancel it: the page itself presses, at once. */
  const pressWhenThere = (name: string) =>
    desk.page.evaluate((wanted) => {
      const isIt = ({ textContent }: Element) => textContent?.trim() === wanted
      new MutationObserver((_, watch) => {
        const button = [...document.querySelectorAll('button')].find(isIt)
        if (button === undefined) return
        watch.disconnect()
        button.click()
      }).observe(document.body, { childList: true, subtree: true })
    }, name)

  test('leave nothing half-done when the copy is cancelled', async () => {
    await desk.toStick()
    await pressWhenThere(handOver.stick.cancel)
    await desk.press(handOver.startBy.stick)

    await desk.dialog().getByText(errors['export-cancelled']).waitFor()
    await expect.poll(() => focused(desk.page)).toBe(handOver.startAgain)
    expect(desk.written()).toEqual([])
    await desk.close()
  })

  test('say that the stick was pulled and go on when it is back', async () => {
    const away = join(desk.folder, 'tercabut')
    await desk.toStick()
    renameSync(desk.chosen, away)
    await desk.press(handOver.startBy.stick)

    await desk.dialog().getByText(handOver.stick.gone).waitFor()
    await expect.poll(() => focused(desk.page)).toBe(handOver.goOn)
    await picture(desk.teras, 'hand-over-stick-gone')
    renameSync(away, desk.chosen)
    await desk.page.keyboard.press('Enter')
    await desk.done()

    expect((await verifyParcel(join(desk.chosen, handedOverStem))).problems).toEqual([])
    await desk.close()
  })

  test('go on with what an earlier copy had left', async () => {
    await desk.toStick()
    await desk.press(handOver.startBy.stick)
    await desk.done()
    await desk.close()
    renameSync(
      join(desk.chosen, handedOverStem),
      join(desk.chosen, `${handedOverStem}.belum-selesai`),
    )
    rmSync(join(desk.chosen, `${handedOverStem}.belum-selesai`, `${handedOverStem}.pdf`))

    await desk.toStick()
    await desk.press(handOver.startBy.stick)
    await desk.done()

    await desk
      .dialog()
      .getByText(/berkas sudah ada di sana dari salinan sebelumnya/)
      .waitFor()
    expect(desk.written()).toEqual([handedOverStem])
    expect((await verifyParcel(join(desk.chosen, handedOverStem))).problems).toEqual([])
    await desk.close()
  })

  test('lead from the stick to its carrying book', async () => {
    await desk.toStick()
    await desk.press(handOver.startBy.stick)
    await desk.done()
    await desk.press(handOver.ledger)

    await desk.page.getByRole('heading', { name: words.ledger.title }).waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.dialog().waitFor({ state: 'detached' })
  })

  /** A disk of its own takes the place of the folder. */
  const onSmallDisk = async (act: (disk: SmallDisk) => Promise<void>) => {
    const disk = makeSmallDisk(1024 * 1024)
    rmSync(desk.chosen, { recursive: true, force: true })
    symlinkSync(disk.path, desk.chosen)
    try {
      await act(disk)
    } finally {
      rmSync(desk.chosen, { force: true })
      disk.remove()
    }
  }

  test.skipIf(!canMount())('say that the stick is full before anything is written', () =>
    onSmallDisk(async (disk) => {
      disk.fill(24 * 1024)
      const before = readdirSync(disk.path)
      await desk.toStick()
      await desk.press(handOver.startBy.stick)

      await desk.dialog().getByText(errors['stick-full']).waitFor()
      await expect.poll(() => focused(desk.page)).toBe(handOver.startAgain)
      expect(readdirSync(disk.path)).toEqual(before)
      await desk.close()
    }),
  )

  test.skipIf(!canMount())('say that the stick is write-protected', () =>
    onSmallDisk(async (disk) => {
      disk.seal()
      await desk.toStick()
      await desk.press(handOver.startBy.stick)

      await desk.dialog().getByText(errors['stick-read-only']).waitFor()
      await desk.close()
    }),
  )
})
