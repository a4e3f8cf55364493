import { randomUUID } from 'node:crypto'
import { AppError } from '#core/app-error.ts'
import type { Place } from '#services/backup/second-copy.ts'

/** Archives that the window was shown; it knows them by a token and never names a path. */
export type ArchiveTokens = {
  readonly add: (place: Place) => string
  /** Throws `folder-gone` for a token of another start. */
  readonly find: (token: string) => Place
}

export function createArchiveTokens(): ArchiveTokens {
  const places = new Map<string, Place>()
  return {
    add(place) {
      const token = randomUUID()
      places.set(token, place)
      return token
    },
    find(token) {
      const place = places.get(token)
      if (place === undefined) throw new AppError('folder-gone', 'no such archive any more')
      return place
    },
  }
}
