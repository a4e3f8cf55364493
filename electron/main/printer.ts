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

/** `loadURL` resolves after `load`: styles and pictures are there, and printing waits for fonts. */
async function printUrl(window: BrowserWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
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
