import type { Document } from '#core/document/document.ts'
import { plainText } from '#core/document/plain-text.ts'
import { socialCaption } from '#core/document/social-caption.ts'
import { whatsappMessages } from '#core/document/whatsapp.ts'
import { wrapLines } from '#core/document/wrap-lines.ts'

/** The formats that are words and nothing else. */
export type WordsId = 'txt' | 'txt-wrapped' | 'whatsapp' | 'social'

const printers = {
  txt: (document) => [plainText(document)],
  'txt-wrapped': (document) => [wrapLines(plainText(document))],
  whatsapp: whatsappMessages,
  social: (document) => [socialCaption(document)],
} as const satisfies { readonly [Id in WordsId]: (document: Document) => readonly string[] }

/** What is copied into a field or a chat: one text, for WhatsApp one for each message. */
export function wordsOf(document: Document, id: WordsId): readonly string[] {
  return printers[id](document)
}
