import type { WebContents } from 'electron'
import { AppError } from '#core/app-error.ts'
import { withHiddenPage } from './hidden-page.ts'
import type { PrintPages } from './print-pages.ts'

export type Printer = {
  /**
   * An A4 PDF of `print.html` with this body, made in a hidden window without scripts. Rejects
   * with `print-failed`.
   */
  readonly print: (body: string, title: string) => Promise<Uint8Array>
}

/** Longer than any page takes. */
export const pdfTimeoutMs = 60_000

export function createPrinter(pages: PrintPages): Printer {
  return {
    async print(body, title) {
      try {
        const showing = { isDrawn: false, timeoutMs: pdfTimeoutMs }
        return await withHiddenPage(pages, { body, title }, showing, pdfOf)
      } catch (cause) {
        throw new AppError('print-failed', 'the hidden window made no PDF', { cause })
      }
    },
  }
}

/** What a hidden page shows, as a PDF. */
export function pdfOf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    displayHeaderFooter: false,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  })
}
