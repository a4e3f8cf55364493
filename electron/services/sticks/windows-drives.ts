import { execFile } from 'node:child_process'
import type { Drive } from './drive.ts'
import { readWindowsDrives, windowsCommand } from './read-windows-drives.ts'

/** A first PowerShell on a slow disk takes many seconds; nobody waits for it that long. */
const longestMs = 20_000

/** Rejects where PowerShell is forbidden or does not answer. */
export async function windowsDrives(): Promise<readonly Drive[]> {
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      'powershell.exe',
      ['-NoProfile', '-NonInteractive', '-Command', windowsCommand],
      { timeout: longestMs, windowsHide: true, encoding: 'utf8' },
      (error, stdout) => (error === null ? resolve(stdout) : reject(error)),
    )
  })
  return readWindowsDrives(text, process.env.SystemDrive ?? 'C:')
}
