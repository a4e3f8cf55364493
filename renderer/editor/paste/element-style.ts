import type { Mark } from '#core/release/block.ts'
import { writtenStyle } from '../../bridge/without-styles.ts'

/** Elements that show nothing, or nothing that is text. */
const silent =
  /^(?:script|style|head|title|meta|link|base|template|noscript|iframe|object|embed|applet|svg|math|canvas|audio|video|input|textarea|select|progress|meter|map)$/
const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** Scripts, films, what Word has struck out or hidden, and the comments beside the text. */
export function isSilent(element: Element): boolean {
  if (silent.test(nameOf(element)) || element.hasAttribute('hidden')) return true
  // What was struck out while changes were tracked; on a web page `<del>` is there to be read.
  if (
    nameOf(element) === 'del' &&
    /^(?:cite|datetime)$/m.test(element.getAttributeNames().join('\n'))
  )
    return true
  const style = styleOf(element)
  if (/display:none|visibility:hidden|mso-hide:all|mso-element:comment/.test(style)) return true
  const classes = element.getAttribute('class') ?? ''
  return /\b(?:MsoCommentReference|MsoCommentText|msocomanchor|msocomtxt|msoDel)\b/.test(classes)
}

export function isBlock(element: Element): boolean {
  return blocks.test(nameOf(element))
}

/** A picture that stands for an emoji, as chats set them, is read as that; any other as nothing. */
export function emojiOf(picture: Element): string {
  const alt = (picture.getAttribute('alt') ?? '').trim()
  const isEmoji = /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,40}$/u.test(alt)
  // Digits are components as well: the one beneath a keycap.
  return isEmoji && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(alt) ? alt : ''
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase()
}

/** The style as it is written, without spaces: parsed styles drop everything that only Word knows. */
export function styleOf(element: Element): string {
  const written = element.getAttribute(writtenStyle) ?? element.getAttribute('style') ?? ''
  return written.toLowerCase().replace(/\s+/g, '')
}

/** The marks inside an element; Google Docs wraps everything in a `<b>` that is not bold. */
export function marksInside(element: Element, around: ReadonlySet<Mark>): ReadonlySet<Mark> {
  const name = nameOf(element)
  const style = styleOf(element)
  const marks = new Set(around)
  if (/^(?:b|strong)$/.test(name)) marks.add('bold')
  if (/^(?:i|em|cite|dfn)$/.test(name)) marks.add('italic')
  // A heading is bold as a whole; that says nothing about its words.
  if (/^h[1-6]$/.test(name)) marks.clear()
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
  if (weight !== undefined) set(marks, 'bold', /^(?:bold|bolder|[6-9]00)$/.test(weight))
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1]
  if (slant !== undefined) set(marks, 'italic', /^(?:italic|oblique)$/.test(slant))
  return marks
}

function set(marks: Set<Mark>, mark: Mark, isOn: boolean): void {
  if (isOn) marks.add(mark)
  else marks.delete(mark)
}
