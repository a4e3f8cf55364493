import { BrowserWindow, type WebContents } from 'electron'
import type { PrintPages } from './print-pages.ts'

/** A body for `print.html` and the title of its window. */
export type HiddenPage = { readonly body: string; readonly title: string }

export type Showing = {
  /** It will be looked at: such a window is as large as it is told, whatever the screen. */
  readonly isDrawn: boolean
  /** Null where somebody is asked meanwhile. */
  readonly timeoutMs: number | null
}

/** Any number that is no other world's; 0 is the page's. */
const ownWorld = 1000

/** Loads each face for the letters that the page has, whichever of its pages they stand on. */
const loadEveryFace = `Promise.all(
  [...new Set([...document.fonts].map(({ style, weight, family }) =>
    style + ' ' + weight + ' 12px "' + family.replaceAll('"', '') + '"'))]
    .map((face) => document.fonts.load(face, document.body.textContent + ' –“”…0123456789.'))
).then((loaded) => loaded.flat().length)`

/**
 * Shows a page in a window that nobody sees and that runs no script, for as long as `act` needs it.
 * Rejects where that takes longer than `timeoutMs`; the window is gone then, too.
 */
export async function withHiddenPage<Value>(
  pages: PrintPages,
  { body, title }: HiddenPage,
  { isDrawn, timeoutMs }: Showing,
  act: (contents: WebContents, window: BrowserWindow) => Promise<Value>,
): Promise<Value> {
  const page = pages.add(body, title)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
      offscreen: isDrawn,
    },
  })
  try {
    return await withinTime(show(window, page.url, act), timeoutMs)
  } finally {
    page.drop()
    window.destroy()
  }
}

async function show<Value>(
  window: BrowserWindow,
  url: string,
  act: (contents: WebContents, window: BrowserWindow) => Promise<Value>,
): Promise<Value> {
  // `loadURL` resolves after `load`: styles and pictures are there. Faces are not: one that only a
  // later page uses was first asked for while printing, and now and then came too late.
  await window.loadURL(url)
  await runBeside(window.webContents, loadEveryFace)
  return act(window.webContents, window)
}

async function withinTime<Value>(work: Promise<Value>, timeoutMs: number | null): Promise<Value> {
  if (timeoutMs === null) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not done in time')), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The page's own scripts stay off; a world of ours may look at it all the same. */
export function runBeside(contents: WebContents, code: string): Promise<unknown> {
  return contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code }])
}
