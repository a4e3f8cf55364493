import type { ElectronApplication } from 'playwright-core'
import type { PrintOutcome } from '#contract/calls.ts'

declare global {
  /** In the program under test: how its next print shall end, and the last paper as a PDF. */
  var playedPrinter: { answer: PrintOutcome; paper: string } | undefined
}

/** Stands in for the system's print dialog and its printer in every window that opens from now on. */
export async function playPrinter(app: ElectronApplication, answer: PrintOutcome): Promise<void> {
  await app.evaluate(({ app: electron }, wanted) => {
    if (globalThis.playedPrinter !== undefined) {
      globalThis.playedPrinter.answer = wanted
      return
    }
    const played = { answer: wanted, paper: '' }
    globalThis.playedPrinter = played
    electron.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = async () =>
        played.answer === 'no-printer' ? [] : [{ name: 'Printer Contoh' } as Electron.PrinterInfo]
      contents.print = async (_options, done) => {
        const pdf = await contents.printToPDF({ preferCSSPageSize: true })
        played.paper = Buffer.from(pdf).toString('base64')
        const reason = played.answer === 'cancelled' ? 'Print job canceled' : 'Print job failed'
        done?.(played.answer === 'printed', played.answer === 'printed' ? '' : reason)
      }
    })
  }, answer)
}

/** What was printed last, as a PDF. */
export async function printedPaper(app: ElectronApplication): Promise<Uint8Array> {
  return Buffer.from(await app.evaluate(() => globalThis.playedPrinter?.paper ?? ''), 'base64')
}
