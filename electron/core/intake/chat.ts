/** One message of an exported chat; `text` may have several lines and keeps its marks. */
export type ChatMessage = {
  /** As the export writes it: «09/10/24 10.12». */
  readonly at: string
  readonly sender: string
  readonly text: string
}

export type Chat = {
  readonly messages: readonly ChatMessage[]
  /** Lines of the program itself: who joined, who changed the picture, what is encrypted. */
  readonly system: readonly string[]
}

const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`
const time = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?`
/** «[10.12, 9/10/2024] Nama: », «[09/10/24 10.12] Nama: », «[09/10/24, 10.12.33] Nama: », «09/10/24 10.12 - Nama: ». */
const head = new RegExp(
  String.raw`^[\u200e\u200f\u202a-\u202e\ufeff]*(?:\[(${day},?\s${time}|${time},\s${day})\]|(${day},?\s${time})\s[-–])\s`,
  'i',
)
const sender = /^([^:\n]{1,60}):(?:\s|$)/

/**
 * A chat as WhatsApp exports or copies it; null where the text is none: its first line must be the
 * head of a message. A message that only stands for a picture counts as a line of the program.
 */
export function readChat(text: string): Chat | null {
  const lines = text.split(/\r\n|\r|\n/)
  const first = lines.find((line) => line.trim() !== '')
  if (first === undefined || !head.test(first)) return null
  const messages: ChatMessage[] = []
  const system: string[] = []
  let open: { readonly at: string; readonly sender: string; readonly lines: string[] } | null = null
  const close = () => {
    if (open === null) return
    const said = open.lines.join('\n').trim()
    if (isPlaceholder(said)) system.push(`${open.sender}: ${said}`)
    else if (said !== '') messages.push({ at: open.at, sender: open.sender, text: said })
    open = null
  }
  for (const line of lines) {
    const match = head.exec(line)
    if (match === null) {
      if (open !== null) open.lines.push(line)
      else if (line.trim() !== '') system.push(line.trim())
      continue
    }
    close()
    const rest = line.slice(match[0].length).replace(/^[\u200e\u200f]+/, '')
    const name = sender.exec(rest)
    if (name === null) system.push(rest.trim())
    else
      open = {
        at: match[1] ?? match[2] ?? '',
        sender: (name[1] ?? '').replace(/^~\s?/, '').trim(),
        lines: [rest.slice(name[0].length)],
      }
  }
  close()
  return { messages, system }
}

/** «<Media tidak disertakan>», «IMG-20241009-WA0003.jpg (file terlampir)», «Pesan ini dihapus». */
function isPlaceholder(said: string): boolean {
  const bare = said.replace(/[\u200e\u200f]/g, '')
  return (
    /^<[^<>\n]{3,60}>$/.test(bare) ||
    /terenkripsi secara end-to-end|are end-to-end encrypted/i.test(bare) ||
    /^[^\n]{1,80}\((?:file|berkas) (?:terlampir|attached)\)$/i.test(bare) ||
    /^(?:gambar|foto|video|audio|stiker|dokumen|image|sticker|document|gif) (?:tidak disertakan|omitted)$/i.test(
      bare,
    ) ||
    /^(?:pesan ini (?:telah )?dihapus|anda menghapus pesan ini|this message was deleted|you deleted this message)\.?$/i.test(
      bare,
    )
  )
}
