import { join } from 'node:path'
import { z } from 'zod'
import {
  type Photo,
  type PhotoFacts,
  type PhotoHash,
  photoFactsSchema,
  photoHashSchema,
} from '#core/release/photo.ts'
import { momentSchema } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import { type Database, openDatabase } from '#services/store/database.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nullIfDamaged, saveOverDamage } from '#services/store/over-damage.ts'

/** What was last written under a photo; empty where it was never used with words. */
export const photoWordsSchema = z.strictObject({
  caption: z.string(),
  credit: z.string(),
  altText: z.string(),
})
export type PhotoWords = z.infer<typeof photoWordsSchema>

const photoCardSchema = photoFactsSchema.extend({
  addedAt: momentSchema,
  words: photoWordsSchema,
})
export type PhotoCard = z.infer<typeof photoCardSchema>

const drawerSchema = z.strictObject({
  format: z.literal(1),
  cards: z.record(photoHashSchema, photoCardSchema),
})
type Drawer = z.infer<typeof drawerSchema>

export type PhotoCards = {
  /** Null for a photo that was never added. */
  readonly find: (hash: PhotoHash) => Promise<PhotoCard | null>
  /** After its original is safe on the disk. A photo that comes again keeps its card. */
  readonly add: (facts: PhotoFacts) => Promise<PhotoCard>
  /** What the officer writes under these photos now; written after a pause, off the way of saving. */
  readonly remember: (photos: readonly Photo[]) => void
  /** Writes what is remembered and lets the files go. */
  readonly close: () => Promise<void>
}

const noWords: PhotoWords = { caption: '', credit: '', altText: '' }
const emptyDrawer: Drawer = { format: 1, cards: {} }
const rememberAfterMs = 5000

/**
 * The cards lie in 256 drawers, by the first two digits of the hash, an A/B log each. One log a
 * photo would be twenty thousand files at ten thousand photos and six flushes at each import; one
 * log for all would write megabytes for a caption. A drawer writes 14 KB and flushes once.
 */
export function openPhotoCards(port: FilePort, profile: string, clock: Clock): PhotoCards {
  const drawers = new Map<string, Database<Drawer>>()
  const waiting = new Map<PhotoHash, PhotoWords>()
  const written = new Map<PhotoHash, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const drawerOf = (hash: PhotoHash) => {
    const name = photoHashSchema.parse(hash).slice(0, 2)
    const shape = { schema: drawerSchema, version: 1 }
    const opened =
      drawers.get(name) ?? openDatabase(port, join(profile, 'photos', 'cards', name), shape, clock)
    drawers.set(name, opened)
    return opened
  }

  const read = async (drawer: Database<Drawer>) => {
    // A damaged drawer holds words she wrote elsewhere too: it is set aside at the next save.
    const kept = await drawer.read().catch(nullIfDamaged)
    return kept?.value ?? emptyDrawer
  }

  /** One after the other: two changes of one drawer must not each forget the other's. */
  const change = (
    hash: PhotoHash,
    next: (card: PhotoCard | undefined) => PhotoCard | undefined,
  ) => {
    const changed = turn.then(async () => {
      const drawer = drawerOf(hash)
      try {
        const { cards } = await read(drawer)
        const card = next(cards[hash])
        if (card !== undefined && card !== cards[hash]) {
          await saveOverDamage(drawer, { ...emptyDrawer, cards: { ...cards, [hash]: card } })
        }
        return card
      } finally {
        // Few files stay open: at an import each photo lies in another drawer.
        await drawer.close()
      }
    })
    turn = changed.catch(() => undefined)
    return changed
  }

  const writeWaiting = async () => {
    clearTimeout(timer)
    const words = [...waiting]
    waiting.clear()
    for (const [hash, said] of words) {
      // Words of convenience: the release itself holds them, so a refusal costs nothing now.
      await change(hash, (card) => (card === undefined ? card : { ...card, words: said })).catch(
        () => written.delete(hash),
      )
    }
  }

  return {
    async find(hash) {
      await turn
      const { cards } = await read(drawerOf(hash))
      await drawerOf(hash).close()
      return cards[hash] ?? null
    },
    async add({ hash, mediaType, widthPx, heightPx, sizeBytes }) {
      const facts = { hash, mediaType, widthPx, heightPx, sizeBytes }
      const fresh: PhotoCard = { ...facts, addedAt: clock.now(), words: noWords }
      return (await change(hash, (card) => card ?? fresh)) ?? fresh
    },
    remember(photos) {
      for (const { hash, caption, credit, altText } of photos) {
        const words = { caption, credit, altText }
        const said = JSON.stringify(words)
        if (written.get(hash) === said) continue
        written.set(hash, said)
        waiting.set(hash, words)
      }
      if (waiting.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => void writeWaiting(), rememberAfterMs)
      timer.unref()
    },
    async close() {
      await writeWaiting()
      await Promise.all([...drawers.values()].map((drawer) => drawer.close()))
    },
  }
}
