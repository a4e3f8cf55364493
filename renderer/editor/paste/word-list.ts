import { writtenStyle } from '../../bridge/without-styles.ts'
import { nameOf, styleOf } from './element-style.ts'

const styled = `[style], [${writtenStyle}]`

/**
 * Null where the element is no list item; Word writes its lists as paragraphs. `list` is the same
 * for all items of a list, whatever their level.
 */
export function wordListOf(
  element: Element,
): { readonly ordered: boolean; readonly list: string } | null {
  const list = /mso-list:(?!none|skip|ignore)(l\d+)?/.exec(styleOf(element))
  if (list === null || !/^(?:p|h[1-6]|div|li)$/.test(nameOf(element))) return null
  const sign = [...element.querySelectorAll(styled)].find(isListSign)?.textContent ?? ''
  const ordered = /^[\s(]*[\p{L}\d]{1,5}[.)]/u.test(sign)
  return { ordered, list: `word ${list[1] ?? ''}` }
}

/** The bullet or number that Word has drawn in front of an item. */
export function isListSign(element: Element): boolean {
  return styleOf(element).includes('mso-list:ignore')
}
