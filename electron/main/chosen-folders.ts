import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { ChosenFolder } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'

/** Folders the officer chose; the window knows them by a token and never names a path. */
export type ChosenFolders = {
  readonly add: (path: string) => ChosenFolder
  /** Rejects with `folder-gone` for a token of another start or a folder that has vanished. */
  readonly find: (token: string) => Promise<string>
}

export function createChosenFolders(): ChosenFolders {
  const tokens = new Map<string, string>()
  return {
    add(path) {
      const known = [...tokens].find(([, chosen]) => chosen === path)
      const token = known?.[0] ?? randomUUID()
      tokens.set(token, path)
      return { token, label: path }
    },
    async find(token) {
      const path = tokens.get(token)
      if (path === undefined || !(await isFolder(path))) {
        throw new AppError('folder-gone', 'no such folder any more')
      }
      return path
    },
  }
}

/** False for whatever cannot be looked at, such as a stick that was pulled. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
}
