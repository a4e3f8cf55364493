import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { findBarriers } from '../helpers/axe.ts'
import { type HandOverDesk, handedOverStem, openHandOverDesk } from '../helpers/hand-over-desk.ts'
import { focused, startOf } from '../helpers/keys.ts'
import { findOverflow } from '../helpers/layout.ts'
import { picture, resize } from '../helpers/screens.ts'

const { handOver } = words
const canUnzip = spawnSync('7z', ['i']).status === 0

describe('the ways out of the house', () => {
  let desk: HandOverDesk

  beforeAll(async () => {
    desk = await openHandOverDesk()
  })
  beforeEach(() => desk.empty())
  afterAll(() => desk.leave())

  test('stand in one dialog, each with what it asks', async () => {
    await desk.open()

    for (const exit of ['folder', 'stick', 'zip', 'outbox', 'copy', 'print'] as const) {
      await desk.take(exit)
      expect([exit, await findBarriers(desk.page)]).toEqual([exit, []])
      for (const [width, height] of [
        [1024, 700],
        [1366, 768],
      ] as const) {
        await resize(desk.teras, width, height)
        expect([exit, width, await findOverflow(desk.page)]).toEqual([exit, width, []])
      }
    }
    await desk.take('zip')
    await picture(desk.teras, 'hand-over-zip')
    await desk.close()
  })

  test.skipIf(!canUnzip)('write a ZIP that 7-Zip opens by its passphrase alone', async () => {
    await desk.open()
    await desk.take('zip')
    await desk.press(handOver.chooseFolder)
    await desk.lockBy('made')
    const phrase =
      (await desk.dialog().getByRole('status', { name: handOver.lock.phrase }).textContent()) ?? ''
    await desk.press(handOver.startBy.zip)
    await desk.done()

    await desk.page.keyboard.press('Escape')
    await desk.dialog().getByText(handOver.lock.unkept).waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    expect(await findOverflow(desk.page)).toEqual([])
    await picture(desk.teras, 'hand-over-phrase')
    await desk.press(handOver.lock.stay)

    expect(phrase).toMatch(/^([a-z]+-){4}[a-z]+$/)
    expect(desk.written()).toEqual(['2024-10-09_paket.zip'])
    expect(await desk.dialog().getByText(phrase).count()).toBe(1)
    const zip = join(desk.chosen, desk.written()[0] ?? '')
    const unzip = (path: string, password: string) =>
      spawnSync('7z', ['x', '-y', `-o${desk.folder}/isi`, `-p${password}`, path], {
        encoding: 'utf8',
      })
    expect(unzip(zip, 'bukan kata sandinya').status).not.toBe(0)
    expect(unzip(zip, phrase).status).toBe(0)
    expect(unzip(join(desk.folder, 'isi', 'isi.zip'), '').status).toBe(0)
    expect(readFileSync(join(desk.folder, 'isi', `${handedOverStem}.txt`), 'utf8')).toContain(
      'CONTOHAN –',
    )
    expect((await verifyParcel(zip, phrase)).problems).toEqual([])
    await desk.press(handOver.lock.copy)
    expect(await desk.teras.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(phrase)
    await desk.close()
    await desk.dialog().waitFor({ state: 'detached' })
  })

  test('want a passphrase that is hard to guess', async () => {
    await desk.open()
    await desk.take('zip')
    await desk.press(handOver.chooseFolder)
    await desk.lockBy('typed')
    await desk.dialog().getByRole('textbox', { name: handOver.lock.phrase }).fill('rahasia')

    await desk.dialog().getByText(handOver.lock.short).waitFor()
    expect(await desk.button(handOver.startBy.zip).isDisabled()).toBe(true)
    await desk
      .dialog()
      .getByRole('textbox', { name: handOver.lock.phrase })
      .fill('kata sandi humas')
    await desk.press(handOver.startBy.zip)
    await desk.done()

    const zip = join(desk.chosen, '2024-10-09_paket.zip')
    expect((await verifyParcel(zip, 'kata sandi humas')).problems).toEqual([])
    await desk.close()
  })

  test('copy a text in one press', async () => {
    await desk.open()
    await desk.take('copy')
    for (const gone of [handOver.formats, handOver.photoSize])
      expect(await desk.dialog().getByText(gone, { exact: true }).count()).toBe(0)
    await desk.press(handOver.startBy.copy)
    await desk
      .dialog()
      .getByText(handOver.copiedFormat.replace('{{format}}', handOver.format.whatsapp))
      .waitFor()

    const text = await desk.teras.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(text).toContain('*SIARAN PERS*')
    await expect.poll(() => focused(desk.page)).toBe(handOver.startBy.copy)
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.close()
  })

  test('show the mail before it is queued', async () => {
    await desk.open()
    await desk.take('outbox')
    await desk.press(handOver.lookMail)

    await desk.dialog().getByText(handOver.mailSize).waitFor()
    await desk.dialog().getByRole('button', { name: handOver.previewBack }).last().click()
    await expect.poll(() => focused(desk.page)).toBe(handOver.lookMail)
    await desk.close()
  })

  test('lead to the print preview', async () => {
    await desk.open()
    await desk.take('print')
    await desk.press(handOver.startBy.print)

    await desk.dialog().getByRole('heading').first().waitFor()
    expect(await desk.dialog().getByText(handOver.exits).count()).toBe(0)
    await desk.page.keyboard.press('Escape')
    await desk.dialog().waitFor({ state: 'detached' })
  })

  test('take whole lists, and the dateline of an outlet that is alone', async () => {
    await desk.open()
    await desk.take('folder')
    await desk.dialog().getByText(handOver.format.eml, { exact: true }).click()
    const add = (list: string, total: number) =>
      desk.press(handOver.addList.replace('{{list}}', list).replace('{{total}}', String(total)))
    await add('nasional', 1)
    await desk
      .dialog()
      .getByText(handOver.printed.replace('{{dateline}}', 'CONTOHAN (Warta Contoh) –'))
      .waitFor()
    await expect.poll(() => focused(desk.page)).toBe(handOver.to)
    await add('lokal', 2)

    await desk.dialog().getByText(handOver.recipientCount.replace('{{total}}', '3')).waitFor()
    await desk.dialog().getByText(handOver.printed.replace('{{dateline}}', 'CONTOHAN –')).waitFor()
    await desk.press(handOver.removeRecipient.replace('{{name}}', 'Koran Contoh'))
    const next = handOver.removeRecipient.replace('{{name}}', 'Radio Contoh')
    await expect.poll(() => focused(desk.page)).toBe(next)
    await desk.dialog().getByText(handOver.recipientCount.replace('{{total}}', '2')).waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.close()
  })

  test('give back what was desk.chosen, and one half-typed recipient goes first', async () => {
    const two = handOver.recipientCount.replace('{{total}}', '2')
    await desk.open()
    await desk.dialog().getByText(two).waitFor()
    const field = desk.dialog().getByLabel(handOver.to)
    await field.pressSequentially('koran')
    await desk.page.getByRole('option', { name: /Koran Contoh/ }).waitFor()
    await desk.page.keyboard.press('Escape')
    await expect.poll(() => field.inputValue()).toBe('')
    await desk.dialog().getByText(two).waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.dialog().waitFor({ state: 'detached' })

    await desk.open()
    await desk.dialog().getByText(two).waitFor()
    await desk.press(handOver.removeAll)
    await expect.poll(() => focused(desk.page)).toBe(handOver.to)
    await desk.close()
  })

  test('come back from the account with the focus', async () => {
    const { account, mailExit } = words
    await desk.open()
    await desk.take('outbox')
    await desk.press(mailExit.setAccount)
    const fill = (name: string, value: string) =>
      desk.dialog().getByRole('textbox', { name, exact: true }).fill(value)
    await fill(account.address, 'humas@lapas.contoh.invalid')
    await fill(account.host, '127.0.0.1')
    await fill(account.user, 'humas')
    await desk.dialog().getByLabel(account.password, { exact: true }).fill('bukan rahasia')
    await desk.press(account.save)

    await desk.dialog().getByText(mailExit.nobody).waitFor()
    await expect.poll(() => focused(desk.page)).toMatch(startOf(handOver.exit.outbox))
    await desk.close()
  })

  test('offer a mail only what travels with it', async () => {
    await desk.open()
    await desk.take('outbox')
    const ticks = desk.dialog().getByRole('group', { name: handOver.formats }).getByRole('checkbox')
    await desk.dialog().getByText(handOver.mailFormats).waitFor()
    expect(await ticks.count()).toBe(2)
    await picture(desk.teras, 'hand-over-outbox')
    await desk.take('copy')
    await picture(desk.teras, 'hand-over-copy')
    await desk.take('folder')

    expect(await ticks.count()).toBe(8)
    expect(
      await desk.dialog().getByRole('checkbox', { name: handOver.format.eml }).isChecked(),
    ).toBe(true)
    await desk.close()
  })
})
