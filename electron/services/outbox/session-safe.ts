import type { PasswordSafe } from './outbox-ports.ts'

/** A safe that knows the password until the program ends, and keeps nothing. */
export function sessionSafe(first: string | null = null): PasswordSafe {
  let word = first
  return {
    canKeep: () => false,
    read: async () => word,
    async give(password) {
      word = password
    },
    async forget() {
      word = null
    },
    state: async () => (word === null ? 'none' : 'session'),
  }
}
