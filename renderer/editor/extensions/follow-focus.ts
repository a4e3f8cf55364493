/** The story keeps its place while a panel or the toolbar is used; another part of the paper takes it over. */
export function followFocus(
  root: HTMLElement,
  tell: (place: 'here' | 'elsewhere') => void,
): () => void {
  const hear = ({ target }: FocusEvent) => {
    if (!(target instanceof Node)) return
    if (root.contains(target)) tell('here')
    else if (isTool(target)) return
    else if (root.closest('article')?.contains(target)) tell('elsewhere')
  }
  root.ownerDocument.addEventListener('focusin', hear)
  return () => root.ownerDocument.removeEventListener('focusin', hear)
}

/** What stands on the paper beside the story and works for it. */
function isTool(target: Node): boolean {
  return target instanceof Element && target.closest('[data-story-tool]') !== null
}
