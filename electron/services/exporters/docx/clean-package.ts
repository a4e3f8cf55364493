import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Document } from '#core/document/document.ts'
import { escapeXml } from '../escape-xml.ts'
import type { Pictures } from '../pictures.ts'

const dropped = ['docProps/custom.xml', 'docProps/app.xml']
const properties = 'docProps/core.xml'
const body = 'word/document.xml'
const bodyLinks = 'word/_rels/document.xml.rels'

/** The first day a ZIP can name. Built from parts, because the library writes local time. */
const noTime = new Date(1980, 0, 1)
/** Photos are compressed already. */
const stored = /\.jpe?g$/

const media = 'word/media/'

/**
 * Pictures whose bytes are no more than their hash: the library would press and we unpack what is a
 * JPEG already, which takes most of the time of a file with photos. `cleanPackage` puts them back.
 */
export function standIns(pictures: Pictures): Pictures {
  return (hash) => ({ ...pictures(hash), bytes: strToU8(hash) })
}

/**
 * Takes out what the library puts into every file: a placeholder author, moments, parts for
 * program and custom properties, random link names, and picture numbers that go on counting from
 * file to file. The same document then gives the same bytes. Puts the pictures in for their stand-ins.
 */
export function cleanPackage(
  packed: Uint8Array,
  document: Document,
  pictures: Pictures,
): Uint8Array {
  const parts = unzipSync(packed)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const names = linkNames(text(bodyLinks))
  const rewritten: Readonly<Record<string, string>> = {
    '[Content_Types].xml': withoutDropped(text('[Content_Types].xml'), 'Override'),
    '_rels/.rels': withoutDropped(text('_rels/.rels'), 'Relationship'),
    [properties]: coreProperties(document),
    [bodyLinks]: renamed(text(bodyLinks), names),
    [body]: withPictureNumbers(renamed(text(body), names)),
  }
  const zip: Zippable = {}
  for (const name of Object.keys(parts).sort(byPlace)) {
    if (dropped.includes(name) || name.endsWith('/')) continue
    const replaced = rewritten[name]
    const packedPart = name.startsWith(media) ? pictures(text(name)).bytes : parts[name]
    const bytes = replaced === undefined ? packedPart : strToU8(replaced)
    if (bytes !== undefined) zip[name] = [bytes, { level: stored.test(name) ? 0 : 6 }]
  }
  return zipSync(zip, { mtime: noTime })
}

/** Readers that guess a file's kind by its first entry want the list of content types there. */
function byPlace(one: string, other: string): number {
  const place = (name: string) => (name.startsWith('[') ? `0${name}` : `1${name}`)
  return place(one) < place(other) ? -1 : 1
}

function withoutDropped(xml: string, element: 'Override' | 'Relationship'): string {
  return xml.replace(new RegExp(`<${element}\\s[^>]*/>`, 'g'), (entry) =>
    dropped.some((name) => entry.includes(`${name}"`)) ? '' : entry,
  )
}

function coreProperties({ title, author }: Document): string {
  const creator = author === '' ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>id-ID</dc:language></cp:coreProperties>`
}

/** Old name → name by place, for every relationship of the body. */
function linkNames(links: string): ReadonlyMap<string, string> {
  const old = [...links.matchAll(/\sId="([^"]*)"/g)].flatMap(([, name]) => name ?? [])
  return new Map(old.map((name, at) => [name, `rId${at + 1}`]))
}

function renamed(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(\s(?:Id|r:id|r:embed)=")([^"]*)"/g,
    (_, attribute: string, name: string) => `${attribute}${names.get(name) ?? name}"`,
  )
}

function withPictureNumbers(xml: string): string {
  let number = 0
  return xml.replace(/(<wp:docPr\b[^>]*?\sid=")[^"]*"/g, (_, start: string) => {
    number += 1
    return `${start}${number}"`
  })
}
