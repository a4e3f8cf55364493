import { describe, expect, test } from 'vitest'
import { endingOf, withoutPassword } from '#services/outbox/smtp-error.ts'

const early = { step: 'greet', isGiven: false } as const
const told = (fields: object) => Object.assign(new Error('as nodemailer says'), fields)

describe('endingOf', () => {
  test('takes the server at its word, at the step of its command', () => {
    const error = told({ code: 'EENVELOPE', response: '550 no', command: 'RCPT TO' })

    expect(endingOf(error, { step: 'data', isGiven: false })).toEqual({
      ...{ kind: 'answered', step: 'to', words: '550 no' },
    })
  })

  test('tells the code of the system, not of the library', () => {
    const error = told({ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' })

    expect(endingOf(error, early)).toEqual({
      ...{ kind: 'broken', step: 'tls', words: 'CERT_HAS_EXPIRED', isGiven: false },
    })
  })

  test('knows a mail that is too large before it is given', () => {
    expect(endingOf(told({ code: 'EMESSAGE' }), { step: 'from', isGiven: false })).toEqual({
      ...{ kind: 'impossible', step: 'from', words: 'SIZE' },
    })
  })

  test('takes no error for a yes', () => {
    const error = told({ code: 'EPROTOCOL', response: '250 Ok', command: 'CONN' })

    for (const isGiven of [true, false]) {
      expect(endingOf(error, { step: 'data', isGiven })).toEqual({
        ...{ kind: 'broken', step: 'data', words: 'EPROTOCOL', isGiven },
      })
    }
  })

  test('takes an error without any sign for a broken line', () => {
    expect(endingOf('?', early)).toMatchObject({ kind: 'broken', words: 'ECONNECTION' })
  })
})

describe('withoutPassword', () => {
  test('hides it where a server repeats it', () => {
    const secret = 'kata sandi'
    const [plain, login] = [`\0humas\0${secret}`, secret].map((text) =>
      Buffer.from(text).toString('base64'),
    )
    const words = `535 ${secret} is wrong, ${login} too, what is AUTH PLAIN ${plain}?`
    const given = { user: 'humas', password: secret }

    const { words: shown } = withoutPassword({ kind: 'answered', step: 'login', words }, given)

    expect(shown).toBe('535 ••• is wrong, ••• too, what is AUTH PLAIN •••?')
  })
})
