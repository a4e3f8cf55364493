import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Soffice = {
  /** Milliseconds for one headless conversion in a process of its own. */
  readonly convert: (file: string, to: 'docx' | 'pdf') => number
  readonly close: () => void
}

/** LibreOffice with a profile of its own, made beforehand so that no round pays for it. */
export function openSoffice(): Soffice {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'))
  const run = (args: readonly string[]) => {
    const began = performance.now()
    const { status, stderr } = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...args],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`soffice: ${stderr}`)
    return performance.now() - began
  }
  run(['--terminate_after_init'])
  return {
    convert(file, to) {
      const filter = file.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
      return run([...filter, '--convert-to', to, '--outdir', join(folder, 'out'), file])
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
