import { readFile } from 'node:fs/promises'
import type { BrowserWindow, WebContents } from 'electron'
import { z } from 'zod'
import type { PrintOutcome } from '#contract/calls/print.ts'
import { AppError } from '#core/app-error.ts'
import type { Bundle } from './bundle.ts'
import { type HiddenPage, runBeside, withHiddenPage } from './hidden-page.ts'
import type { PrintPages } from './print-pages.ts'
import { pdfOf, pdfTimeoutMs } from './printer.ts'

/** Each lays the same page out anew, so that what is looked at is what is printed. */
export type SheetPrinter = {
  /** A JPEG of each sheet, one after the other. Rejects with `print-failed`. */
  readonly look: (page: HiddenPage) => Promise<readonly Uint8Array<ArrayBuffer>[]>
  /** Rejects with `print-failed`. */
  readonly pdf: (page: HiddenPage) => Promise<Uint8Array>
  /** Asks for the printer in the system's own dialog, however long that takes; never rejects. */
  readonly print: (page: HiddenPage) => Promise<PrintOutcome>
}

/** As `sheets.css` makes them; drawn larger, for sharp letters. */
const sheetPx = { width: 793, height: 1121 } as const
const drawnScale = 1.5
/** Of 100: no letter shows a trace of it, and it is drawn in a fifth of the time of a PNG. */
const drawnQuality = 92
/** A sheet takes a second at most on a slow machine; a release has one or two. */
const lookedAt = { isDrawn: true, timeoutMs: 180_000 } as const

/** A sheet has its margins in itself; each page of a PDF has those of `print.css`. */
const wholePaper = '@page { margin: 0 !important }'

const topsSchema = z.array(z.number())

export function createSheetPrinter(pages: PrintPages, bundle: Bundle): SheetPrinter {
  const layOut = async (contents: WebContents) => {
    const script = await readFile(bundle.get('/assets/lay-out-sheets.js')?.path ?? '', 'utf8')
    await runBeside(contents, `(() => { ${script} })()`)
    await contents.insertCSS(wholePaper)
  }
  const sheets = <Value>(
    page: HiddenPage,
    timeoutMs: number | null,
    act: (contents: WebContents) => Promise<Value>,
  ) =>
    withHiddenPage(pages, page, { isDrawn: false, timeoutMs }, async (contents) => {
      await layOut(contents)
      return act(contents)
    })
  return {
    look: (page) =>
      orPrintFailed(
        withHiddenPage(pages, page, lookedAt, async (contents, window) => {
          await layOut(contents)
          return draw(contents, window)
        }),
      ),
    pdf: (page) => orPrintFailed(sheets(page, pdfTimeoutMs, pdfOf)),
    print: (page) => sheets(page, null, askAndPrint).catch((): PrintOutcome => 'failed'),
  }
}

async function orPrintFailed<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (cause) {
    throw new AppError('print-failed', 'the hidden window showed no sheets', { cause })
  }
}

async function draw(
  contents: WebContents,
  window: BrowserWindow,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const [width, height] = [sheetPx.width, sheetPx.height].map((px) => Math.round(px * drawnScale))
  window.setContentSize(width ?? 0, height ?? 0)
  const tops = topsSchema.parse(await runBeside(contents, drawLarger))
  const drawn: Uint8Array<ArrayBuffer>[] = []
  for (const top of tops) {
    await runBeside(contents, `scrollTo(0, ${top}); ${twoFrames}`)
    drawn.push(new Uint8Array((await contents.capturePage()).toJPEG(drawnQuality)))
  }
  return drawn
}

/**
 * Drawn larger and laid out as before; the tops of the sheets. Not by the zoom of the window, which
 * Chromium shares among all windows of the program.
 */
const drawLarger = `
  document.body.style.transformOrigin = '0 0'
  document.body.style.transform = 'scale(${drawnScale})';
  [...document.querySelectorAll('.sheet')].map(({ offsetTop }) => offsetTop * ${drawnScale})`
const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`

async function askAndPrint(contents: WebContents): Promise<PrintOutcome> {
  if ((await contents.getPrintersAsync()).length === 0) return 'no-printer'
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } },
      (isPrinted, reason) => resolve(isPrinted ? 'printed' : outcomeOf(reason)),
    )
  })
}

/** Chromium says «Print job canceled», and anything else where it went wrong. */
function outcomeOf(reason: string): PrintOutcome {
  return /cancel/i.test(reason) ? 'cancelled' : 'failed'
}
