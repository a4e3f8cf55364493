import { type Room, roomOf } from '#core/recovery/finding.ts'
import type { FreeSpace } from './free-space.ts'
import type { Reserve } from './reserve.ts'

export type RoomWatch = {
  readonly now: () => Room
  /** Looks at the disk now and acts; never rejects. */
  readonly look: () => Promise<Room>
  readonly stop: () => void
}

type Given = {
  readonly profile: string
  readonly freeSpace: FreeSpace
  readonly reserve: Reserve
  readonly onChange: (room: Room) => void
  readonly everyMs?: number
}

/**
 * Looks at the room on the profile's disk every minute: with enough of it the reserve is filled,
 * with none left `derived/` and the reserve are given up. An unknown size counts as enough.
 */
export function watchRoom(given: Given): RoomWatch {
  const { profile, freeSpace, reserve, onChange, everyMs = 60_000 } = given
  let room: Room = 'enough'
  const look = async (): Promise<Room> => {
    const freeBytes = await freeSpace(profile)
    const seen = freeBytes === null ? 'enough' : roomOf(freeBytes)
    if (seen === 'none') await reserve.release()
    if (seen === 'enough' && freeBytes !== null) await reserve.fill().catch(() => undefined)
    const changed = seen !== room
    room = seen
    if (changed) onChange(room)
    return room
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return { now: () => room, look, stop: () => clearInterval(timer) }
}
