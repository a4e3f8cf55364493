import type { DocumentRefusal } from '#core/intake/document-file.ts'
import type { Refusal } from '#core/intake/piece.ts'

/** `not-read` is a file that could not be read; `chat` one that holds a choice of messages. */
export type IntakeRefusal = Refusal | DocumentRefusal | 'not-read' | 'chat'
