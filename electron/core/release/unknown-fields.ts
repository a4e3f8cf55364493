import type { z } from 'zod'
import { isRecord } from './is-record.ts'

/** `hasMore` where the data holds fields that this version of the program does not know. */
export type Known<Value> = { readonly value: Value; readonly hasMore: boolean }

type Step = string | number | symbol

// Each round drops the unknown keys of every object it can see; nesting is shallow.
const roundsAtMost = 32

/**
 * Parses data that a later version may have written more into: unknown fields are left out at any
 * depth. Null where even the known fields do not fit.
 */
export function parseKnown<Value>(schema: z.ZodType<Value>, data: unknown): Known<Value> | null {
  let rest = data
  for (let round = 0; round < roundsAtMost; round += 1) {
    const parsed = schema.safeParse(rest)
    if (parsed.success) return { value: parsed.data, hasMore: round > 0 }
    const unknown = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [{ path: issue.path, keys: issue.keys }] : [],
    )
    if (unknown.length < parsed.error.issues.length) return null
    for (const { path, keys } of unknown) rest = without(rest, path, keys)
  }
  return null
}

/**
 * `next` with every unknown field of `data` put back where it was; `known` is what `parseKnown`
 * made of `data`. In lists an unchanged entry keeps its fields wherever it moved, a changed one
 * takes them from the entry of the same type whose turn it is; a removed entry takes its along.
 */
export function carryUnknown(data: unknown, known: unknown, next: unknown): unknown {
  if (Array.isArray(data) && Array.isArray(known) && Array.isArray(next)) {
    const partners = partnersOf(known, next)
    return next.map((entry, at) => {
      const from = partners[at] ?? -1
      return from < 0 ? entry : carryUnknown(data[from], known[from], entry)
    })
  }
  if (!isRecord(data) || !isRecord(known) || !isRecord(next)) return next
  const carried: [string, unknown][] = Object.entries(next).map(([key, value]) => [
    key,
    Object.hasOwn(data, key) && Object.hasOwn(known, key)
      ? carryUnknown(data[key], known[key], value)
      : value,
  ])
  for (const [key, value] of Object.entries(data)) {
    if (!Object.hasOwn(known, key) && !Object.hasOwn(next, key)) carried.push([key, value])
  }
  // Unlike an assignment this also makes a plain field of a key such as `__proto__`.
  return Object.fromEntries(carried)
}

/** For each entry of `next` the place of its forerunner in `known`, or -1. */
function partnersOf(known: readonly unknown[], next: readonly unknown[]): readonly number[] {
  const texts = known.map((entry) => JSON.stringify(entry))
  const free = new Set(known.keys())
  const partners = next.map((entry) => {
    const text = JSON.stringify(entry)
    const at = texts.findIndex((each, place) => free.has(place) && each === text)
    free.delete(at)
    return at
  })
  return partners.map((partner, at) => {
    if (partner >= 0) return partner
    const heir = [...free].find((place) => typeOf(known[place]) === typeOf(next[at])) ?? -1
    free.delete(heir)
    return heir
  })
}

function without(data: unknown, path: readonly Step[], keys: readonly string[]): unknown {
  const [step, ...rest] = path
  if (step === undefined) {
    if (!isRecord(data)) return data
    return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))
  }
  if (Array.isArray(data)) {
    return data.map((entry, at) => (at === step ? without(entry, rest, keys) : entry))
  }
  if (!isRecord(data)) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === step ? without(value, rest, keys) : value,
    ]),
  )
}

function typeOf(entry: unknown): unknown {
  return isRecord(entry) ? (entry.type ?? entry.kind ?? '') : entry
}
