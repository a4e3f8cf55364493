/**
 * Names that Windows keeps for devices, whatever extension follows, the raised figures included
 * (learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])( *\.|$)/i

/** Below the 255 of every file system, so that a folder's path keeps to the 260 of Windows. */
const longest = 120
/** Of UTF-8: Linux counts bytes, and allows 255. */
const longestBytes = 240

/**
 * The names as FAT, exFAT, and NTFS take them, in their order: what is forbidden becomes a hyphen,
 * devices are renamed, and names that differ in case only get `_2`, `_3` before their extension.
 * `taken` are names that none of them may have. Legal names that differ stay as they are.
 */
export function legalNames(
  names: readonly string[],
  taken: readonly string[] = [],
): readonly string[] {
  const keys = new Set(taken.map(nameKey))
  // A name that is legal as it stands goes before those that are made to fit.
  const first = names.map((name) => {
    const isFree = isLegalName(name) && !keys.has(nameKey(name))
    if (isFree) keys.add(nameKey(name))
    return isFree ? name : null
  })
  return names.map((name, at) => first[at] ?? freeName(legalName(name), keys))
}

/** Whether a name can stand on a stick as it is, and leads nowhere else. */
export function isLegalName(name: string): boolean {
  return legalName(name) === name
}

/** Equal for names that a disk which folds case takes for one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

function freeName(name: string, keys: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const [stem, extension] = parts(name)
    const mark = number === 1 ? '' : `_${number}`
    const numbered = `${cut(stem, extension.length + mark.length)}${mark}${extension}`
    if (keys.has(nameKey(numbered))) continue
    keys.add(nameKey(numbered))
    return numbered
  }
}

function legalName(name: string): string {
  const clean = trim(
    [...name.normalize('NFC')].map((letter) => (isForbidden(letter) ? '-' : letter)).join(''),
  )
  const [stem, extension] = parts(clean)
  const short = `${cut(stem, extension.length)}${extension}`
  if (short === '') return 'berkas'
  return reserved.test(short) ? legalName(`berkas-${short}`) : short
}

function isForbidden(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  const isControl = point < 32 || (point >= 127 && point < 160)
  const isHalf = point >= 0xd800 && point <= 0xdfff
  // Marks that turn the direction of reading hide an extension.
  const isDirection = (point >= 0x200b && point <= 0x200f) || (point >= 0x2028 && point <= 0x202e)
  return (
    isControl ||
    isHalf ||
    isDirection ||
    '<>:"/\\|?*\u2066\u2067\u2068\u2069\ufeff'.includes(letter)
  )
}

/** Windows drops dots and spaces at the end; a dot in front hides the file elsewhere. */
function trim(name: string): string {
  return name.replace(/^[. ]+/, '').replace(/[. ]+$/, '')
}

/** The extension with its dot; none where what follows the last dot is longer than one. */
function parts(name: string): readonly [stem: string, extension: string] {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return [name.slice(0, name.length - extension.length), extension]
}

function cut(stem: string, room: number): string {
  let bytes = room
  let kept = ''
  for (const letter of stem) {
    bytes += letter.length === 2 ? 4 : letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 3
    if (kept.length + letter.length + room > longest || bytes > longestBytes) break
    kept += letter
  }
  return kept === stem ? stem : kept.replace(/[. ]+$/, '')
}
