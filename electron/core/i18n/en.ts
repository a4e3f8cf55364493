import { app } from './en/app.ts'
import type { id } from './id.ts'
import type { Words } from './words.ts'

export const en: Words<typeof id> = { app }
