import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { focused } from '../helpers/keys.ts'
import { sampleLogin } from '../helpers/mail/server.ts'
import { type OutboxDesk, openOutboxDesk } from '../helpers/outbox-desk.ts'

const { account, outbox } = words

describe('the e-mail account', () => {
  let desk: OutboxDesk

  beforeAll(async () => {
    desk = await openOutboxDesk()
  })
  afterAll(() => desk.end())

  test('teaches while there is no account', async () => {
    await desk.show()

    await desk.dialog().getByText(outbox.emptyAccountSentence).waitFor()
    await desk.expectOpenToAll('outbox-empty')
  })

  test('says what is missing in an account', async () => {
    await desk
      .dialog()
      .getByRole('button', { name: outbox.setAccount, exact: true })
      .first()
      .click()
    await desk.press(account.save)

    await desk.dialog().getByText(account.addressBad).waitFor()
    expect(await focused(desk.page())).toBe(account.address)
  })

  test('wants a yes before anything travels unprotected', async () => {
    await desk.field(account.address).fill('humas@lapas.contoh.invalid')
    await desk.field(account.host).fill('127.0.0.1')
    await desk.field(account.user).fill(sampleLogin.user)
    await desk.dialog().getByLabel(account.password, { exact: true }).fill('bukan ini')
    await desk.dialog().getByRole('button', { name: account.security }).click()
    await desk.page().getByRole('option', { name: account.securities.plain }).click()
    await desk.field(account.port).fill(`${desk.port}`)
    await desk.press(account.test)

    await desk.dialog().getByRole('alert').getByText(account.allowsPlainMissing).waitFor()
    await desk.expectOpenToAll('outbox-account-plain')
  })

  test('explains why an account cannot be used', async () => {
    await desk.dialog().getByText(account.allowsPlain).click()
    await desk.press(account.test)
    await desk.dialog().getByText(outbox.explain['cannot-connect']).waitFor()

    await desk.serve()
    await desk.press(account.test)

    await desk.dialog().getByText(outbox.explain['wrong-password']).waitFor()
    await desk.dialog().getByText(/535/).waitFor()
    await desk.expectOpenToAll('outbox-account-refused')
  })

  test('does not throw a half-filled account away', async () => {
    await desk.page().keyboard.press('Escape')
    await desk.dialog().getByText(account.unsaved).waitFor()
    await desk.press(account.keepEditing)

    expect(await desk.field(account.host).inputValue()).toBe('127.0.0.1')
  })

  test('keeps an account that works', async () => {
    await desk.dialog().getByLabel(account.password, { exact: true }).fill(sampleLogin.password)
    await desk.press(account.test)
    await desk.dialog().getByText(account.testPassed).waitFor()
    await desk.press(account.save)

    await desk.dialog().getByRole('status').getByText(outbox.accountSaved).waitFor()
    await desk.dialog().getByText(outbox.line.idle).waitFor()
    expect(desk.server().taken).toEqual([])
    await desk.close()
  })

  test('stands in the settings', async () => {
    const page = desk.page()
    await page.keyboard.press('Control+,')
    await desk.dialog().getByText(outbox.summary.sendsItself).waitFor()
    await desk.press(outbox.summary.change)

    expect(await desk.field(account.host).inputValue()).toBe('127.0.0.1')
  })

  test('keeps a changed account when the window closes', async () => {
    await desk.field(account.name).fill('Humas Lapas Contoh')
    await desk.restart()

    const { account: kept } = await callOn(desk.page())('outbox.state', {})
    expect(kept?.name).toBe('Humas Lapas Contoh')
  })
})
