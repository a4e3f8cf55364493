/** Closes a switch: a new member of the union does not compile until it is answered for. */
export function assertNever(value: never): never {
  throw new Error(`unanswered member: ${JSON.stringify(value)}`)
}
