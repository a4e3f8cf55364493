import { printedWords } from '#core/document/printed-words.ts'
import { whatsappMessages } from '#core/document/whatsapp.ts'
import type { Exporter } from './exporter.ts'

/** Text to copy into a chat; where it fills several messages each has a numbered line above it. */
export const whatsappExporter = {
  id: 'whatsapp',
  extension: 'whatsapp.txt',
  mediaType: 'text/plain',
  export: async (document) => {
    const messages = whatsappMessages(document)
    const { message } = printedWords[document.language]
    const parts = messages.map((words, at) =>
      messages.length === 1 ? words : `--- ${message(at + 1, messages.length)} ---\n\n${words}`,
    )
    return new TextEncoder().encode(`${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n'))
  },
} as const satisfies Exporter
