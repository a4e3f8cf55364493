import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Part = { readonly name: string; readonly xml: globalThis.Document | null }
type Link = { readonly id: string; readonly target: string; readonly isOutside: boolean }

/**
 * What Word would stumble over in a package: parts that are not well-formed, types and links that
 * lead nowhere, names used twice, styles and lists that nobody defines, and elements in an order
 * that the schema (ECMA-376, part 1, annex A) does not know. Empty where there is nothing.
 */
export function faultsOfDocx(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => readPart(name, part))
  const names = parts.map(({ name }) => name)
  const broken = parts.filter(({ name, xml }) => isXml(name) && xml === null)
  if (broken.length > 0) return broken.map(({ name }) => `${name} is not well-formed`)
  return [
    ...untyped(parts),
    ...deadLinks(parts, new Set(names)),
    ...twice(parts),
    ...undefinedNames(parts),
    ...disordered(parts),
  ]
}

const isXml = (name: string) => /\.(xml|rels)$/.test(name)

function readPart(name: string, bytes: Uint8Array): Part {
  if (!isXml(name)) return { name, xml: null }
  try {
    const { window } = new JSDOM(strFromU8(bytes), { contentType: 'application/xml' })
    return { name, xml: window.document }
  } catch {
    // Told as a fault by whoever asked.
    return { name, xml: null }
  }
}

const documentOf = (parts: readonly Part[], name: string) =>
  parts.find((part) => part.name === name)?.xml ?? null
const all = (xml: globalThis.Document | null, selector: string) => [
  ...(xml?.getElementsByTagName(selector) ?? []),
]
const valuesOf = (xml: globalThis.Document | null, element: string, attribute: string) =>
  all(xml, element).flatMap((one) => one.getAttribute(attribute) ?? [])

/** Every part has a type, and every part that is named as having one is there. */
function untyped(parts: readonly Part[]): readonly string[] {
  const types = documentOf(parts, '[Content_Types].xml')
  const named = valuesOf(types, 'Override', 'PartName')
  const extensions = new Set(valuesOf(types, 'Default', 'Extension'))
  const there = parts.map(({ name }) => `/${name}`)
  const typed = (name: string) =>
    named.includes(name) || extensions.has(name.split('.').at(-1) ?? '')
  return [
    ...there
      .filter((name) => !name.startsWith('/[') && !typed(name))
      .map((name) => `${name} has no type`),
    ...named
      .filter((name) => !there.includes(name))
      .map((name) => `${name} is typed and not there`),
  ]
}

function deadLinks(parts: readonly Part[], names: ReadonlySet<string>): readonly string[] {
  return parts.flatMap(({ name, xml }) => {
    const match = /^(.*)_rels\/(.*)\.rels$/.exec(name)
    if (match === null) return usedLinks(xml).length > 0 ? lost(parts, name, xml) : []
    const folder = match[1] ?? ''
    return linksOf(xml).flatMap(({ target, isOutside }) => {
      if (isOutside) return /^(https?|mailto):/.test(target) ? [] : [`${name} leads to ${target}`]
      return names.has(posix.join(folder, target)) ? [] : [`${name} leads to ${target}`]
    })
  })
}

/** Links that a part uses and its list does not name. */
function lost(parts: readonly Part[], name: string, xml: Part['xml']): readonly string[] {
  const list = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)
  const known = new Set(linksOf(documentOf(parts, list)).map(({ id }) => id))
  return usedLinks(xml)
    .filter((id) => !known.has(id))
    .map((id) => `${name} uses ${id}`)
}

function linksOf(xml: Part['xml']): readonly Link[] {
  return all(xml, 'Relationship').map((one) => ({
    id: one.getAttribute('Id') ?? '',
    target: one.getAttribute('Target') ?? '',
    isOutside: one.getAttribute('TargetMode') === 'External',
  }))
}

function usedLinks(xml: Part['xml']): readonly string[] {
  return all(xml, '*').flatMap((one) =>
    [...one.attributes].flatMap(({ namespaceURI, value }) =>
      namespaceURI === office ? value : [],
    ),
  )
}

function twice(parts: readonly Part[]): readonly string[] {
  const body = documentOf(parts, 'word/document.xml')
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['picture', valuesOf(body, 'wp:docPr', 'id')],
    ['bookmark', valuesOf(body, 'w:bookmarkStart', 'w:id')],
    ['bookmark name', valuesOf(body, 'w:bookmarkStart', 'w:name')],
    ['style', valuesOf(documentOf(parts, 'word/styles.xml'), 'w:style', 'w:styleId')],
    ['list', valuesOf(documentOf(parts, 'word/numbering.xml'), 'w:num', 'w:numId')],
    ...parts.map(
      ({ name, xml }) => [`link of ${name}`, valuesOf(xml, 'Relationship', 'Id')] as const,
    ),
  ]
  return kinds.flatMap(([kind, ids]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id} is there twice`),
  )
}

function undefinedNames(parts: readonly Part[]): readonly string[] {
  const styles = documentOf(parts, 'word/styles.xml')
  const numbering = documentOf(parts, 'word/numbering.xml')
  const known = {
    style: new Set(valuesOf(styles, 'w:style', 'w:styleId')),
    list: new Set(valuesOf(numbering, 'w:num', 'w:numId')),
    abstract: new Set(valuesOf(numbering, 'w:abstractNum', 'w:abstractNumId')),
  }
  const used = (element: string) => parts.flatMap(({ xml }) => valuesOf(xml, element, 'w:val'))
  const styled = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap(
    used,
  )
  return [
    ...styled.filter((name) => !known.style.has(name)).map((name) => `style ${name} is undefined`),
    ...valuesOf(documentOf(parts, 'word/document.xml'), 'w:numId', 'w:val')
      .filter((name) => !known.list.has(name))
      .map((name) => `list ${name} is undefined`),
    ...all(numbering, 'w:num')
      .flatMap((one) => [...one.getElementsByTagName('w:abstractNumId')])
      .map((one) => one.getAttribute('w:val') ?? '')
      .filter((name) => !known.abstract.has(name))
      .map((name) => `kind of list ${name} is undefined`),
  ]
}

/** Children in the order in which the schema's sequences name them. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:tc': 'tcPr p',
  'w:tbl': 'tblPr tblGrid tr',
}

function disordered(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ name, xml }) =>
    Object.entries(orders).flatMap(([element, order]) => {
      const names = order.split(' ')
      return all(xml, element).flatMap((one) => {
        const children = [...one.children].map(({ localName }) => localName)
        const places = children.map((child) => names.indexOf(child))
        const isOrdered = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
        return isOrdered ? [] : [`${name}: ${element} holds ${children.join(' ')}`]
      })
    }),
  )
}
