import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Runs an independent reader; its failure is the test's. */
function read(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 90_000 })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

/** Text of a PDF with its white space folded, without the lines at the foot of its pages. */
export function textOfPdf(path: string): string {
  return fold(readPdf(path).replace(/^ *Halaman \d+ dari \d+ · .*$/gm, ''))
}

/** The same with everything that stands on its pages. */
export function wholeTextOfPdf(path: string): string {
  return fold(readPdf(path))
}

/** The pages of a PDF, each as its words stand on it, without empty lines. */
export function layoutOfPdf(path: string): readonly string[] {
  const pages = readPdf(path).split('\f').slice(0, -1)
  return pages.map((page) => page.replace(/\n\s*\n/g, '\n'))
}

function readPdf(path: string): string {
  return read('pdftotext', ['-layout', path, '-'])
}

export const factsOfPdf = (path: string): string => read('pdfinfo', [path])
export const fontsOfPdf = (path: string): string => read('pdffonts', [path])

/** Text of a DOCX as LibreOffice lays it out. */
export function textByLibreOffice(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    read('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path])
    return textOfPdf(join(folder, `${basename(path, '.docx')}.pdf`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const textOfFile = (path: string): string => readFileSync(path, 'utf8')

/** Line ends and hyphens that a layout makes are no difference of words. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
