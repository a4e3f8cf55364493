import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportPorts } from '#services/exporters/exporter.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

const project = join(import.meta.dirname, '../..')
const pages = join(project, 'renderer')

/**
 * Prints the page of the program by the system's Chromium, which is newer than the program's own and
 * tags what it prints. Every photo is the tiny JPEG.
 */
export const printByChromium: ExportPorts['print'] = async (body, title) => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-chromium-'))
  try {
    const page = join(folder, 'halaman.html')
    const pdf = join(folder, 'halaman.pdf')
    writeFileSync(join(folder, 'print.css'), styleSheet())
    writeFileSync(page, filledPage(body, title))
    const { status, stderr } = spawnSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
        ...[`--user-data-dir=${join(folder, 'profil')}`, `--print-to-pdf=${pdf}`, `file://${page}`],
      ],
      { encoding: 'utf8', timeout: 60_000 },
    )
    if (status !== 0) throw new Error(`chromium: ${stderr}`)
    return new Uint8Array(readFileSync(pdf))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function filledPage(body: string, title: string): string {
  const photo = `data:image/jpeg;base64,${Buffer.from(tinyJpeg.bytes).toString('base64')}`
  return readFileSync(join(pages, 'print.html'), 'utf8')
    .replace('./styles/print.css', 'print.css')
    .replace(/<title>[^<]*/, () => `<title>${title}`)
    .replace('<!--document-->', () => body.replace(/app:\/\/photo\/[^"]*/g, photo))
}

/** Bundling would resolve the faces; here they are named where they lie. */
function styleSheet(): string {
  const modules = join(project, 'node_modules')
  return readFileSync(join(pages, 'styles/print.css'), 'utf8').replace(
    /@import "(@fontsource[^"]*)"/g,
    (_, name: string) => `@import "file://${join(modules, name)}"`,
  )
}
