/**
 * A Message-ID of 128 random bits at the domain of the sender's address (RFC 5322, section 3.6.4):
 * it names neither the machine nor who works at it.
 */
export function messageIdOf(random: Uint8Array, address: string): string {
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `<${hex}@${domainOf(address)}>`
}

/** What stands behind the last `@`, in small letters. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
