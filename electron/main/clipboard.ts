import { ClipboardItem, clipboard } from 'electron'

/** `html` is for editors that take formatted words; all others take `text`. */
export type Copied = { readonly text: string; readonly html?: string }

export type Clipboard = {
  /** Replaces what is in it. */
  readonly write: (words: Copied) => Promise<void>
}

/** Until Electron 43: at once, and without items. */
type EarlierClipboard = { readonly write: (words: Copied) => void }

/** The one door to the system's clipboard, which changed its shape in Electron 44. */
export const systemClipboard: Clipboard = {
  async write({ text, html }) {
    const words = { text, ...(html === undefined ? {} : { html }) }
    if (typeof ClipboardItem === 'undefined') {
      // The types are those of the newer runtime; what is there was asked for just now.
      const earlier = clipboard as unknown as EarlierClipboard
      earlier.write(words)
      return
    }
    const formatted = html === undefined ? {} : { 'text/html': html }
    await clipboard.write([new ClipboardItem({ 'text/plain': text, ...formatted })])
  },
}
