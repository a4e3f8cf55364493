import { describe, expect, test } from 'vitest'
import {
  accountOf,
  draftOf,
  isOtherLogin,
  passwordOf,
  problemsIn,
  withAddress,
  withSecurity,
} from '../../../../renderer/outbox/account/account-draft.ts'
import { sampleAccount } from '../make-outbox.ts'

const known = { account: sampleAccount, password: 'kept', canKeepPassword: true } as const
const blank = draftOf({ account: null, password: 'not-needed', canKeepPassword: true })

describe('draftOf', () => {
  test('gives back the account that went in', () => {
    expect(accountOf(draftOf(known))).toEqual(sampleAccount)
  })

  test('keeps a password only where the system can', () => {
    expect(draftOf({ ...known, canKeepPassword: false }).keep).toBe(false)
  })

  test('does not offer to keep what was given for the session', () => {
    expect(draftOf({ ...known, password: 'session' }).keep).toBe(false)
  })
})

describe('withAddress', () => {
  test('lets the user name follow the address', () => {
    expect(withAddress(blank, 'humas@contoh.id').user).toBe('humas@contoh.id')
  })

  test('leaves a user name of its own alone', () => {
    const draft = { ...blank, address: 'humas@contoh.id', user: 'humas' }

    expect(withAddress(draft, 'pers@contoh.id').user).toBe('humas')
  })
})

describe('withSecurity', () => {
  test('takes the usual port along', () => {
    expect(withSecurity(blank, 'starttls').port).toBe('587')
  })

  test('keeps a port of her own', () => {
    expect(withSecurity({ ...blank, port: '2525' }, 'starttls').port).toBe('2525')
  })

  test('asks for the consent to an open line anew', () => {
    const agreed = { ...withSecurity(blank, 'plain'), allowsPlain: true }

    expect(withSecurity(withSecurity(agreed, 'tls'), 'plain').allowsPlain).toBe(false)
  })
})

describe('problemsIn', () => {
  test('names what is missing in the order of the form', () => {
    const draft = { ...withSecurity(blank, 'plain'), port: '0', limitMegabytes: 'banyak' }

    expect(problemsIn(draft)).toEqual(['address', 'host', 'allowsPlain', 'port', 'limitMegabytes'])
  })

  test('gives no account while something is wrong', () => {
    expect(accountOf({ ...draftOf(known), port: '70000' })).toBeNull()
  })
})

describe('accountOf', () => {
  test('reads a limit with a comma', () => {
    const account = accountOf({ ...draftOf(known), limitMegabytes: '7,5' })

    expect(account?.limitBytes).toBe(7.5 * 1024 * 1024)
  })

  test('leaves spaces around the words away', () => {
    const account = accountOf({ ...draftOf(known), address: ' a@b.id ', user: ' a ', port: ' 25 ' })

    expect(account).toMatchObject({ address: 'a@b.id', user: 'a', port: 25 })
  })
})

describe('passwordOf', () => {
  test('leaves the known one where nothing was typed', () => {
    expect(passwordOf(blank)).toBeNull()
  })

  test('keeps spaces that belong to it', () => {
    expect(passwordOf({ ...blank, password: ' a b ' })).toBe(' a b ')
  })
})

describe('isOtherLogin', () => {
  test('sees another server and another user', () => {
    const draft = draftOf(known)

    expect([
      isOtherLogin(sampleAccount, draft),
      isOtherLogin(sampleAccount, { ...draft, host: 'lain.contoh.invalid' }),
      isOtherLogin(sampleAccount, { ...draft, user: 'lain' }),
    ]).toEqual([false, true, true])
  })
})
