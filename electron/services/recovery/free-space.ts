import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Bytes that this user may still write where `folder` lies or would lie; null where unknown. */
export type FreeSpace = (folder: string) => Promise<number | null>

export const freeSpace: FreeSpace = async (folder) => {
  try {
    const { bavail, bsize } = await statfs(folder)
    return Number(bavail) * Number(bsize)
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const parent = dirname(folder)
    return isMissing && parent !== folder ? freeSpace(parent) : null
  }
}
