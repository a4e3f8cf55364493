import { hostname, userInfo } from 'node:os'
import {
  decodePDFRawStream,
  PDFDocument,
  PDFHexString,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { simpleParser } from 'mailparser'

/** What tells of the machine, of the one who sat at it, and of the programs that wrote a file. */
export const makers: readonly RegExp[] = [
  word(userInfo().username),
  word(hostname()),
  /Un-named|\brsid\w*="|<w:rsid/,
  /\bGPS\b|\bExif\b/,
  /nodemailer|_NmP|mailparser/i,
  /pdf-lib|Skia|Chrom(e|ium)\/|Mozilla|Electron|HeadlessChrome/,
  /\b(docx|fflate|zip)\.js\b|dolanmiu|generator/i,
  /\/home\/|\/root\/|\/tmp\/|file:\/\/|(?<![A-Za-z])[A-Z]:\\[A-Za-z]{2}/,
]

/** Matches a name that stands for itself; nothing where there is none. */
export function word(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return name === '' ? /(?!)/ : new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
}

/** The traces that a file holds, whatever it is packed in: «part: trace» for each. */
export async function tracesIn(
  name: string,
  bytes: Uint8Array,
  traces: readonly RegExp[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const part of await unpack(name, bytes)) {
    for (const trace of traces) {
      const [hit] = trace.exec(part.text) ?? []
      if (hit !== undefined) found.push(`${part.name}: ${hit}`)
    }
  }
  return found
}

type Part = { readonly name: string; readonly text: string }

async function unpack(name: string, bytes: Uint8Array): Promise<readonly Part[]> {
  const parts: Part[] = [{ name, text: wordsOf(name, bytes) }]
  for (const [part, content] of await inner(name, bytes))
    parts.push(...(await unpack(`${name}/${part}`, content)))
  return parts
}

/** Of what is packed or a picture only what could be read as words: the rest is chance. */
function wordsOf(name: string, bytes: Uint8Array): string {
  if (/\.(xml|rels|txt|json|html|eml)$|\/(text|strings|literals)$/.test(name))
    return Buffer.from(bytes).toString('utf8')
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[ -~]{6,}/g) ?? []
  ).join('\n')
}

type Inner = readonly (readonly [name: string, bytes: Uint8Array])[]

async function inner(name: string, bytes: Uint8Array): Promise<Inner> {
  if (/\.(docx|zip)$/.test(name)) return Object.entries(unzipSync(bytes))
  if (name.endsWith('.pdf')) return innerOfPdf(bytes)
  if (name.endsWith('.eml')) return innerOfMail(bytes)
  if (name.endsWith('.html')) return innerOfPage(Buffer.from(bytes).toString('utf8'))
  return []
}

/** Streams as they unpack, and strings as they read. */
async function innerOfPdf(bytes: Uint8Array): Promise<Inner> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const plain = Buffer.from(await pdf.save({ useObjectStreams: false, addDefaultPage: false }))
  const strings = [...plain.toString('latin1').matchAll(/<([0-9A-Fa-f]{4,})>/g)]
    .map(([, hex = '']) => PDFHexString.of(hex).decodeText())
    .join('\n')
  const literals = [...plain.toString('latin1').matchAll(/\(((?:[^()\\]|\\.)*)\)/g)]
    .map(([, text = '']) => PDFString.of(text).decodeText())
    .join('\n')
  const streams = pdf.context.enumerateIndirectObjects().flatMap(([, object], at): Inner => {
    if (!(object instanceof PDFRawStream)) return []
    try {
      return [[`stream-${at}`, decodePDFRawStream(object).decode()]]
    } catch {
      // A picture: its own bytes are those of the file.
      return [[`stream-${at}`, object.contents]]
    }
  })
  const encode = (text: string) => new TextEncoder().encode(text)
  return [
    ['plain', plain],
    ['strings', encode(strings)],
    ['literals', encode(literals)],
    ...streams,
  ]
}

async function innerOfMail(bytes: Uint8Array): Promise<Inner> {
  const mail = await simpleParser(Buffer.from(bytes))
  const encode = (text: string) => new TextEncoder().encode(text)
  return [
    ['text', encode(mail.text ?? '')],
    ['page.html', encode(mail.html || '')],
    ...mail.attachments.map(({ filename, content }) => [filename ?? 'attached', content] as const),
  ]
}

function innerOfPage(page: string): Inner {
  return [...page.matchAll(/base64,([A-Za-z0-9+/=]+)/g)].map(
    ([, data = ''], at) => [`picture-${at}.jpg`, Buffer.from(data, 'base64')] as const,
  )
}
