import { AppError } from '#core/app-error.ts'
import type { Database } from './database.ts'

/** For objects that may begin anew: only damage counts as nothing, a refusal of the disk does not. */
export function nullIfDamaged(error: unknown): null {
  if (isDamaged(error)) return null
  throw error
}

/** For objects that may begin anew: their damaged files are kept beside, not written over. */
export async function saveOverDamage<Value>(
  database: Database<Value>,
  value: Value,
): Promise<void> {
  try {
    await database.save(value, 'typing')
  } catch (error) {
    if (!isDamaged(error)) throw error
    await database.setAside()
    await database.save(value, 'create')
  }
}

/** Whether files are there and cannot be read, which no retry will change. */
export function isDamaged(error: unknown): boolean {
  return error instanceof AppError && error.code === 'release-damaged'
}
