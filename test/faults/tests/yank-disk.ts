import type { StickDisk } from '#services/parcel/stick-disk.ts'

/** What every act but a write counts for: as many moments to be pulled in as so many bytes. */
const actLength = 4000

/**
 * A stick that is pulled at a moment of the copy: every written byte moves it on by one, every
 * other act by `actLength`. `spent` tells how far it came.
 */
export function yankingDisk(disk: StickDisk, moment: number, yank: () => void) {
  let spent = 0
  const act =
    <Given extends readonly unknown[], Value>(real: (...given: Given) => Promise<Value>) =>
    async (...given: Given): Promise<Value> => {
      const isNow = spent <= moment && moment < spent + actLength
      // In the first half of the act before it is done, and in the second half after that.
      const isBefore = isNow && moment - spent < actLength / 2
      spent += actLength
      if (isBefore) yank()
      const value = await real(...given)
      if (isNow && !isBefore) yank()
      return value
    }
  const yanking: StickDisk = {
    exists: act(disk.exists),
    makeFolder: act(disk.makeFolder),
    list: act(disk.list),
    rename: act(disk.rename),
    flushFile: act(disk.flushFile),
    flushFolder: act(disk.flushFolder),
    remove: act(disk.remove),
    room: act(disk.room),
    removeFolder: act(disk.removeFolder),
    readBack: act(disk.readBack),
    create: act(async (path) => {
      const file = await disk.create(path)
      return {
        ...file,
        flush: act(file.flush),
        close: act(file.close),
        write: async (bytes, position) => {
          const left = moment - spent
          spent += bytes.length
          if (left < 0 || left >= bytes.length) return file.write(bytes, position)
          if (left > 0) await file.write(bytes.subarray(0, left), position)
          yank()
          return file.write(bytes.subarray(left), position + left).then((taken) => left + taken)
        },
      }
    }),
  }
  return { disk: yanking, spent: () => spent }
}
