import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { z } from 'zod'
import { readBundle } from './bundle.ts'
import { cutNetwork, silenceChromium } from './no-network.ts'
import { denyPermissions, pinEveryPage } from './permissions.ts'
import { createPrintPages } from './print-pages.ts'
import { createPrinter } from './printer.ts'
import { registerScheme, serveScheme } from './protocol.ts'

const jobSchema = z.strictObject({
  body: z.string(),
  title: z.string(),
  /** Where the PDF goes, and where Chromium may keep its caches meanwhile. */
  to: z.string(),
  scratch: z.string(),
})

/**
 * Prints one page for the command line, which has no engine of its own, and ends. It opens no
 * window that can be seen, no profile, and no photo.
 */
export async function printOnce(jobFile: string): Promise<void> {
  registerScheme()
  silenceChromium(app)
  pinEveryPage(app)
  app.on('window-all-closed', () => undefined)
  const { body, title, to, scratch } = jobSchema.parse(JSON.parse(await readFile(jobFile, 'utf8')))
  app.setPath('userData', scratch)
  app.setPath('sessionData', scratch)
  await app.whenReady()
  denyPermissions(session.defaultSession)
  cutNetwork(session.defaultSession)
  const pages = createPrintPages()
  const bundle = readBundle(join(app.getAppPath(), 'dist', 'renderer'))
  serveScheme(protocol, { bundle, photos: { read: async () => null }, pages })
  await writeFile(to, await createPrinter(pages).print(body, title))
  app.exit(0)
}
