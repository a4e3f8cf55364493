import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { fullRelease } from '../helpers/full-release.ts'
import { expectFocusKept, startOf, walkTo } from '../helpers/keys.ts'
import { behaves, dropsAt, refusesRecipient } from '../helpers/mail/misbehaviour.ts'
import { sampleLogin } from '../helpers/mail/server.ts'
import { type OutboxDesk, openOutboxDesk } from '../helpers/outbox-desk.ts'

const { account, errors, handOver, mailExit, outbox } = words
const redaksi = 'redaksi@media.contoh.invalid'
const nobody = 'salah@media.contoh.invalid'

describe('the outbox', () => {
  let desk: OutboxDesk

  beforeAll(async () => {
    desk = await openOutboxDesk()
    await desk.saveAccount(sampleLogin.password)
  })
  afterAll(() => desk.end())

  test('takes a release while the server is away, and says so', async () => {
    const page = desk.page()
    await page.getByText(fullRelease.headline).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
    await page.keyboard.press('Control+e')
    await desk.dialog().getByText(handOver.exit.outbox, { exact: true }).click()
    await desk.dialog().getByText(mailExit.nobody).waitFor()
    await desk.dialog().getByRole('combobox', { name: handOver.to }).fill(redaksi)
    await page.keyboard.press('Enter')
    const go = desk
      .dialog()
      .getByRole('button', { name: mailExit.queue_one.replace(/{{.*}}/, '1') })
    await go.and(page.locator(':enabled')).waitFor({ timeout: 20_000 })
    await desk.expectOpenToAll('outbox-mail-exit')
    await go.click()
    await desk.dialog().getByText(mailExit.goesItself).waitFor()
    await desk.expectOpenToAll('outbox-mail-queued')
    await desk.press(mailExit.open)

    await desk
      .dialog()
      .getByText(outbox.line.away_one.replace(/{{.*}}/, '1'))
      .waitFor()
    await desk.state(redaksi, 'waiting')
    await desk.expectOpenToAll('outbox-away')
  })

  test('says whom the release goes to already before it is queued again', async () => {
    await desk.close()
    await desk.page().keyboard.press('Control+e')
    const warning = desk.dialog().getByText(mailExit.servedAlready.replace('{{names}}', redaksi))
    await warning.waitFor()
    await desk.expectOpenToAll('outbox-served-already')
    await desk.press(mailExit.leaveOut)

    await desk.dialog().getByText(mailExit.nobody).waitFor()
    expect(await warning.count()).toBe(0)
    await desk.press(handOver.close)
    await desk.show()
  })

  test('marks on the desk that something waits', async () => {
    await desk.close()
    const mark = desk.page().getByRole('contentinfo').getByText(startOf(outbox.mark.away_one))
    await mark.waitFor()
    await desk.expectOpenToAll('outbox-mark')

    await mark.click()
    await desk.state(redaksi, 'waiting')
  })

  test('delivers when the server comes up', async () => {
    const { taken } = await desk.serve()
    await desk.press(outbox.sendAll)

    await desk.state(redaksi, 'sent')
    const mail = await simpleParser(taken[0]?.bytes ?? '')
    expect(taken.map(({ to }) => to)).toEqual([[redaksi]])
    expect([mail.subject, mail.from?.value[0]?.address]).toEqual([
      fullRelease.headline,
      'humas@lapas.contoh.invalid',
    ])
    expect(mail.text).toContain('kelas menulis')
    expect(mail.attachments.map(({ filename }) => filename?.split('.').at(-1))).toEqual([
      'docx',
      'pdf',
    ])
  })

  test('shows every try with the words of the server', async () => {
    await desk
      .row(redaksi)
      .getByRole('button', { name: /^Rincian/ })
      .click()

    await desk.row(redaksi).getByText(outbox.explain.sent).waitFor()
    await desk.row(redaksi).getByText(outbox.explain['cannot-connect']).first().waitFor()
    await desk.expectOpenToAll('outbox-tries')
  })

  test('lets her change what was refused', async () => {
    desk.server().behave(refusesRecipient(nobody))
    await desk.queue(nobody)
    await desk.state(nobody, 'refused')
    await desk
      .row(nobody)
      .getByText(outbox.explain['unknown-recipient'], { exact: false })
      .waitFor()
    await desk.expectOpenToAll('outbox-refused')

    await desk.act(nobody, outbox.act.change)
    await desk.field(outbox.change.address).fill('benar@media.contoh.invalid')
    await desk.expectOpenToAll('outbox-change')
    await desk.press(outbox.change.save)

    await desk.state('benar@media.contoh.invalid', 'sent')
  })

  test('never repeats an unclear mail without asking', async () => {
    const to = 'ragu@media.contoh.invalid'
    desk.server().behave(dropsAt('taken', 1))
    await desk.queue(to)
    await desk.state(to, 'unclear')
    const before = desk.server().taken.length

    await desk.act(to, outbox.act.again)
    await desk.dialog().getByText(outbox.question.again.replace('{{recipient}}', to)).waitFor()
    await desk.expectOpenToAll('outbox-again')
    await desk.press(outbox.question.againStay)
    await desk.state(to, 'unclear')
    expect(desk.server().taken.length).toBe(before)

    await desk.act(to, outbox.act.arrived)
    await desk.press(outbox.question.arrivedGo)
    await desk.state(to, 'sent')
    expect(desk.server().taken.length).toBe(before)
    desk.server().behave(behaves)
  })

  test('sends again when she says so', async () => {
    const to = 'ulang@media.contoh.invalid'
    desk.server().behave(dropsAt('not-taken', 1))
    await desk.queue(to)
    await desk.state(to, 'unclear')

    await desk.act(to, outbox.act.again)
    await desk.press(outbox.question.againGo)

    await desk.state(to, 'sent')
    expect(desk.server().taken.filter((mail) => mail.to.includes(to)).length).toBe(1)
  })

  test('stops at a refused password until it is put right', async () => {
    const to = 'sandi@media.contoh.invalid'
    const giveAccount = async (password: string) => {
      await desk.press(outbox.account)
      await desk.dialog().getByLabel(account.password, { exact: true }).fill(password)
      await desk.press(account.save)
    }
    await giveAccount('bukan ini')
    await desk.queue(to)
    await desk.dialog().getByText(errors['account-refused']).waitFor()
    await desk.row(to).getByText(outbox.next['account-refused']).waitFor()
    await desk.expectOpenToAll('outbox-account-stops')

    await giveAccount(sampleLogin.password)

    await desk.state(to, 'sent')
  })

  test('pauses and goes on by the keyboard alone', async () => {
    const page = desk.page()
    await desk.close()
    await expectFocusKept(page)
    await desk.show()
    await page.keyboard.press('Escape')
    await desk.dialog().waitFor({ state: 'detached' })
    const before = desk.server().taken.length
    await callOn(page)('outbox.pause-all', { isPaused: true })
    const to = 'tombol@media.contoh.invalid'
    await desk.queue(to)
    await desk.show()
    await walkTo(page, outbox.goOnAll)
    await walkTo(
      page,
      startOf(outbox.detailsOf.replace('“{{headline}}”', `“${fullRelease.headline}”`)),
    )
    await page.keyboard.press('Enter')
    await desk.row(to).getByText(outbox.noAttempts).waitFor()
    expect(desk.server().taken.length).toBe(before)

    await walkTo(page, outbox.goOnAll, { key: 'Shift+Tab' })
    await page.keyboard.press('Enter')

    await desk.state(to, 'sent')
    await page.keyboard.press('Escape')
    await expectFocusKept(page)
  })

  test('asks for the password of a new session', async () => {
    const to = 'sesi@media.contoh.invalid'
    await desk.queue('penutup@media.contoh.invalid')
    await desk.restart()
    await desk.queue(to)
    await desk.show()
    await desk.dialog().getByText(startOf(outbox.line.noPassword_one)).waitFor()
    await desk.act(to, outbox.act.send)
    await desk.expectOpenToAll('outbox-password')
    await desk.dialog().getByLabel(outbox.password.label).fill(sampleLogin.password)
    await desk.press(outbox.password.use)

    await desk.state(to, 'sent')
  })
})
