import { BrowserWindow } from 'electron'
import { AppError } from '#core/app-error.ts'
import type { PrintPages } from './print-pages.ts'

export type Printer = {
  /**
   * An A4 PDF of `print.html` with this body, made in a hidden window without scripts. Rejects
   * with `print-failed`.
   */
  readonly print: (body: string, title: string) => Promise<Uint8Array>
}

const timeoutMs = 60_000

/** Any number that is no other world's; 0 is the page's. */
const ownWorld = 1000

/** Loads each face for the letters that the page has, whichever of its pages they stand on. */
const loadEveryFace = `Promise.all(
  [...new Set([...document.fonts].map(({ style, weight, family }) =>
    style + ' ' + weight + ' 12px "' + family.replaceAll('"', '') + '"'))]
    .map((face) => document.fonts.load(face, document.body.textContent + ' –“”…0123456789.'))
).then((loaded) => loaded.flat().length)`

export function createPrinter(pages: PrintPages): Printer {
  return {
    async print(body, title) {
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
        },
      })
      try {
        return await withinTime(printUrl(window, page.url))
      } catch (cause) {
        throw new AppError('print-failed', 'the hidden window made no PDF', { cause })
      } finally {
        page.drop()
        window.destroy()
      }
    },
  }
}

/**
 * `loadURL` resolves after `load`: styles and pictures are there. Faces are not: one that only a
 * later page uses was first asked for while printing, and now and then came too late.
 */
async function printUrl(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
  // The page's own scripts stay off; a world of ours may look at it all the same.
  await window.webContents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: loadEveryFace }])
  return window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    displayHeaderFooter: false,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  })
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no PDF in time')), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
