import { describe, expect, test } from 'vitest'
import { messageIdOf } from '#core/outbox/message-id.ts'

describe('messageIdOf', () => {
  test('names the domain of the sender and nothing else', () => {
    const random = new Uint8Array(16).fill(7)

    expect(messageIdOf(random, 'Humas@Lapas.Contoh.Example')).toBe(
      `<${'07'.repeat(16)}@lapas.contoh.example>`,
    )
  })
})
