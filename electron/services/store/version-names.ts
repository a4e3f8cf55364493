import { join } from 'node:path'
import { z } from 'zod'
import type { Clock } from './clock.ts'
import { openDatabase } from './database.ts'
import type { FilePort } from './file-port.ts'

/** From a revision to the name the officer gave it. */
export type VersionNames = ReadonlyMap<number, string>

const shape = {
  schema: z.strictObject({ names: z.record(z.string().regex(/^\d+$/), z.string()) }),
  version: 1,
}

/** The names given in the release at `folder`, an A/B log of their own; empty at first. */
export async function readNames(
  port: FilePort,
  folder: string,
  clock: Clock,
): Promise<VersionNames> {
  const database = openDatabase(port, join(folder, 'names'), shape, clock)
  try {
    const kept = await database.read()
    return new Map(
      Object.entries(kept?.value.names ?? {}).map(([revision, name]) => [Number(revision), name]),
    )
  } finally {
    await database.close()
  }
}

/** Resolves once the name is flushed; null takes it away. */
export async function writeName(
  port: FilePort,
  folder: string,
  clock: Clock,
  revision: number,
  name: string | null,
): Promise<void> {
  const database = openDatabase(port, join(folder, 'names'), shape, clock)
  try {
    const { [String(revision)]: _before, ...others } = (await database.read())?.value.names ?? {}
    const names = name === null ? others : { ...others, [revision]: name }
    await database.save({ names }, 'typing')
  } finally {
    // Let go at once: a folder with an open file cannot be moved to the trash on Windows.
    await database.close()
  }
}
