import { join } from 'node:path'

/** What a child says it has, too much for one write into a pipe. */
export const viewFileOf = (folder: string) => join(folder, 'view.json')

/** The dispatches that the ledger was told of, a line each time. */
export const notedFileOf = (folder: string) => join(folder, 'noted')
