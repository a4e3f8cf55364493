import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { ChosenParcel } from '#contract/calls/parcel.ts'
import { AppError } from '#core/app-error.ts'
import type { ParcelPlace } from '#services/parcel/parcel-source.ts'

export type KnownParcel = {
  readonly name: string
  readonly place: ParcelPlace
  /** The folder a receipt goes into; null for a parcel that was dropped on the window. */
  readonly beside: string | null
}

/** Parcels the officer chose; the window knows them by a token and never names a path. */
export type ParcelTokens = {
  readonly add: (path: string) => ChosenParcel
  /** One that lies in memory; only the last one is kept. */
  readonly bring: (name: string, bytes: Uint8Array) => ChosenParcel
  /** Throws `parcel-changed` for a token of another start. */
  readonly find: (token: string) => KnownParcel
  /** Lets go what lies in memory. */
  readonly forget: () => void
}

export function createParcelTokens(): ParcelTokens {
  const known = new Map<string, KnownParcel>()
  const keep = (parcel: KnownParcel): ChosenParcel => {
    const token = randomUUID()
    known.set(token, parcel)
    return { token, name: parcel.name, place: parcel.beside ?? '' }
  }
  const forget = () => {
    for (const [token, { place }] of known) if (typeof place !== 'string') known.delete(token)
  }
  return {
    forget,
    add: (path) => keep({ name: nameOf(basename(path)), place: path, beside: dirname(path) }),
    bring(name, bytes) {
      forget()
      return keep({ name: nameOf(name), place: bytes, beside: null })
    },
    find(token) {
      const parcel = known.get(token)
      if (parcel === undefined) throw new AppError('parcel-changed', 'no such parcel any more')
      return parcel
    },
  }
}

/**
 * One line without its extension and without marks that turn it: a file may be called anything. No
 * half of a letter stays where it is cut, for a receipt with one could not be read.
 */
function nameOf(file: string): string {
  const name = file.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').replace(/\.zip$/i, '')
  return (
    name
      .trim()
      .slice(0, 200)
      .replace(/\p{Cs}/gu, '') || 'paket'
  )
}
