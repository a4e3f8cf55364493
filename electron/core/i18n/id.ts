import { app } from './id/app.ts'

/** Owns the keys. One file per screen under `id/`; the path of a sentence is `screen.name`. */
export const id = { app } as const
