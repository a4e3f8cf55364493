import { type Chat, readChat } from '#core/intake/chat.ts'
import { type Manuscript, manuscriptOf } from '../../editor/paste/manuscript.ts'
import { readMarkup } from '../../editor/paste/read-markup.ts'

export type Source = 'word' | 'libreoffice' | 'google-docs' | 'web-page' | 'chat' | 'text'

export type Pasted =
  | { readonly kind: 'chat'; readonly chat: Chat }
  | { readonly kind: 'markup'; readonly source: Source; readonly manuscript: Manuscript }
  /** The box takes plain words by itself. */
  | { readonly kind: 'plain' }

/** What a clipboard brings; a chat is told by its plain words, whatever markup stands beside. */
export function readClipboard(
  clipboard: { readonly html: string; readonly plain: string },
  inert: (html: string) => Document,
): Pasted {
  const chat = readChat(clipboard.plain)
  if (chat !== null && chat.messages.length > 0) return { kind: 'chat', chat }
  if (clipboard.html.trim() === '') return { kind: 'plain' }
  const manuscript = manuscriptOf(readMarkup(inert(clipboard.html)))
  if (manuscript.text.trim() === '') return { kind: 'plain' }
  return { kind: 'markup', source: sourceOf(clipboard.html), manuscript }
}

function sourceOf(html: string): Source {
  const head = html.slice(0, 20_000)
  if (/urn:schemas-microsoft-com:office|class="?Mso|mso-/i.test(head)) return 'word'
  if (/docs-internal-guid/.test(head)) return 'google-docs'
  return /content="(?:LibreOffice|OpenOffice)/i.test(head) ? 'libreoffice' : 'web-page'
}
