/** One property of a card, unfolded and decoded. */
export type CardLine = {
  /** Of its first line in the file, from 1. */
  readonly line: number
  /** In capitals, without its group; «A.TEL» is `TEL`. */
  readonly name: string
  /** Small letters; ties a label to its property: `item1.TEL`, `item1.X-ABLabel`. */
  readonly group: string
  /** In small letters: types, `voice`, `whatsapp`; of 2.1 the bare ones as well. */
  readonly types: readonly string[]
  readonly value: string
}

/** Bytes in a named charset become text; unknown charsets are read as UTF-8. */
export type DecodeBytes = (bytes: Uint8Array, charset: string) => string

export type CardLines = {
  readonly lines: readonly CardLine[]
  /** Lines that are no property: where a card is broken. */
  readonly broken: readonly number[]
}

type Open = { line: number; text: string; isQuoted: boolean; isSkipped: boolean }

/** Pictures and sounds may be megabytes of a card; nothing here needs them. */
const skipped = /^(?:[\w-]+\.)?(?:photo|logo|sound|key|x-android-custom)[;:]/i
const quotedPrintable = /^[^:]*quoted-printable[^:]*:/i

/**
 * The properties of vCard 2.1, 3.0, and 4.0 in the order of the file. 2.1 continues a
 * quoted-printable line by `=` at its end, the others (RFC 6350, 3.2) by a space at the next begin.
 */
export function readCardLines(text: string, decode: DecodeBytes): CardLines {
  const lines: CardLine[] = []
  const broken: number[] = []
  let open: Open | null = null
  let wasSkipped = false

  const close = () => {
    if (open === null) return
    wasSkipped = open.isSkipped
    if (!open.isSkipped) {
      const parsed = parseLine(open, decode)
      if (parsed === null) broken.push(open.line)
      else lines.push(parsed)
    }
    open = null
  }

  for (const [at, physical] of text.split(/\r\n|\n|\r/).entries()) {
    const current: Open | null = open
    if (current !== null && /^[ \t]/.test(physical)) {
      if (!current.isSkipped) current.text += physical.slice(1)
    } else if (current?.isQuoted && current.text.endsWith('=')) {
      current.text = current.text.slice(0, -1) + physical
    } else {
      close()
      const isRest = wasSkipped && !/^[\w.-]+[;:]/.test(physical)
      // Some phones do not indent the rest of a picture.
      if (physical.trim() === '' || isRest) continue
      open = {
        line: at + 1,
        text: physical,
        isQuoted: quotedPrintable.test(physical),
        isSkipped: skipped.test(physical),
      }
    }
  }
  close()
  return { lines, broken }
}

function parseLine({ line, text }: Open, decode: DecodeBytes): CardLine | null {
  const colon = endOfHead(text)
  if (colon < 0) return null
  const [first = '', ...params] = splitHead(text.slice(0, colon))
  const dot = first.lastIndexOf('.')
  const name = first.slice(dot + 1).toUpperCase()
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null
  const value = (key: string) => params.find((param) => param.toLowerCase().startsWith(`${key}=`))
  const charset = value('charset')?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8'
  const isQuoted = params.some((param) => /^(encoding=)?quoted-printable$/i.test(param))
  const raw = text.slice(colon + 1)
  return {
    line,
    name,
    group: first.slice(0, Math.max(dot, 0)).toLowerCase(),
    types: params.flatMap(typesOf),
    value: isQuoted ? decode(bytesOfQuoted(raw), charset) : raw,
  }
}

/** The first colon outside quotation marks. */
function endOfHead(text: string): number {
  let isInQuotes = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isInQuotes = !isInQuotes
    else if (text[at] === ':' && !isInQuotes) return at
  }
  return -1
}

function splitHead(head: string): readonly string[] {
  return head.match(/(?:"[^"]*"|[^;"])+/g) ?? []
}

function typesOf(param: string): readonly string[] {
  const at = param.indexOf('=')
  const key = param.slice(0, Math.max(at, 0)).toLowerCase()
  if (at >= 0 && key !== 'type' && key !== 'x-service-type' && key !== 'x-label') return []
  const words = param
    .slice(at + 1)
    .replaceAll('"', '')
    .toLowerCase()
  return words.split(',').filter((word) => word !== '')
}

/** A mark that is no quoted byte stands for itself. */
function bytesOfQuoted(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^=([0-9A-F]{2})/i.exec(text.slice(at, at + 3))?.[1] : undefined
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else {
      bytes.push(...utf8Of(text.codePointAt(at) ?? 0))
      if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1
    }
  }
  return Uint8Array.from(bytes)
}

function utf8Of(code: number): readonly number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  const rest = [0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  return [0xf0 | (code >> 18), ...rest]
}
