import { describe, expect, test } from 'vitest'
import { type AccountFacts, openAccountBook } from '#services/outbox/account-store.ts'
import type { PasswordSafe } from '#services/outbox/outbox-ports.ts'
import { sessionSafe } from '#services/outbox/session-safe.ts'
import type { Misbehaviour } from '../../helpers/mail/misbehaviour.ts'
import { sampleLogin } from '../../helpers/mail/server.ts'
import { accountAt, testMail, testOutbox, testServer } from '../../helpers/test-outbox.ts'

const addresses = ['a@contoh.example', 'b@contoh.example', 'c@contoh.example']

/** Does something once, when the first mail comes to its body. */
function onFirstBody(act: () => void): Misbehaviour {
  let isDone = false
  return ({ step }) => {
    if (step !== 'taken' || isDone) return null
    isDone = true
    act()
    return null
  }
}

/** Tells every word that was given out, and by which account it was asked for. */
function watchedSafe(): PasswordSafe & { readonly given: string[] } {
  const safe = sessionSafe(sampleLogin.password)
  const given: string[] = []
  return {
    ...safe,
    given,
    async read() {
      const word = await safe.read()
      given.push(word ?? '')
      return word
    },
  }
}

describe('the account, changed while mail is on its way', () => {
  test('sends no more from a mailbox that she took away', async () => {
    let forgotten: Promise<void> = Promise.resolve()
    const server = await testServer({
      misbehave: onFirstBody(() => {
        forgotten = outbox.forgetAccount()
      }),
    })
    const { outbox } = await testOutbox(server)
    await outbox.saveAccount(accountAt(server), null)

    await outbox.queue(await Promise.all(addresses.map((address) => testMail(address))))
    await outbox.settled()
    await forgotten

    expect(server.taken.length).toBeLessThan(3)
    expect(await outbox.view()).toMatchObject({ account: null, refused: 'account-missing' })
  })

  test('never offers the old password to the new server', async () => {
    const server = await testServer()
    const safe = watchedSafe()
    const { outbox } = await testOutbox(server, {
      password: {
        ...safe,
        // She types slowly on a slow disk: a round comes in between.
        async give(word, keep) {
          outbox.look()
          await outbox.settled()
          await safe.give(word, keep)
        },
      },
    })
    await outbox.saveAccount(accountAt(server, { sendsItself: false }), null)
    await outbox.queue([await testMail('a@contoh.example')])
    await outbox.settled()
    safe.given.length = 0

    const other = accountAt(server, { user: 'orang-lain' })
    await outbox.saveAccount(other, { word: 'baru', keep: false })
    await outbox.settled()

    expect(safe.given).not.toContain(sampleLogin.password)
    expect(safe.given).toContain('baru')
  })

  test('gives no new password to the old server', async () => {
    const [old, next] = [await testServer(), await testServer()]
    const safe = sessionSafe('lama')
    let typed = () => Promise.resolve()
    const { outbox } = await testOutbox(old, {
      password: {
        ...safe,
        // The system asks her to open its safe, and she takes another mailbox meanwhile.
        async read() {
          const change = typed
          typed = () => Promise.resolve()
          await change()
          return safe.read()
        },
      },
    })
    await outbox.saveAccount(accountAt(old, { sendsItself: false }), null)
    await outbox.queue([await testMail('a@contoh.example')])
    await outbox.settled()
    const word = { word: sampleLogin.password, keep: false }
    const account = accountAt(next, { user: 'orang-lain', sendsItself: false })
    typed = () => outbox.saveAccount(account, word)

    await outbox.sendNow(null)
    await outbox.settled()

    expect(old.visits.map(({ step }) => step)).not.toContain('auth')
  })

  test('trusts no kept password whose account is lost', async () => {
    const server = await testServer()
    const password = { ...sessionSafe('lama'), state: async () => 'kept' as const }
    const { outbox } = await testOutbox(server, { password })

    await outbox.saveAccount(accountAt(server), null)

    expect(await password.read()).toBeNull()
  })
})

describe('openAccountBook', () => {
  const first: AccountFacts = { account: null, isPaused: false, isRefused: false }

  test('lets no change undo one that came meanwhile', async () => {
    const saved: AccountFacts[] = []
    const store = { save: async (facts: AccountFacts) => void saved.push(facts) }
    const book = openAccountBook(store, first)
    const account = accountAt(await testServer())

    const changes = [book.change({ account }), book.change({ isPaused: true })]
    await Promise.all([...changes, book.stop({ isRefused: true })])

    expect(book.now()).toEqual({ account, isPaused: true, isRefused: true })
    expect(saved.at(-1)).toEqual(book.now())
  })

  test('stops whatever the disk says, and changes nothing else', async () => {
    const book = openAccountBook({ save: () => Promise.reject(new Error('full')) }, first)

    await expect(book.change({ isPaused: true })).rejects.toThrow('full')
    await expect(book.stop({ isRefused: true })).rejects.toThrow('full')

    expect(book.now()).toEqual({ ...first, isRefused: true })
  })
})
