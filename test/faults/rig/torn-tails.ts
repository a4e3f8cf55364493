import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines in the logs under `folder` whose checksum does not fit; read without the store's code. */
export function tornTailsIn(folder: string): number {
  return logsIn(folder).reduce((torn, path) => torn + tornLines(readFileSync(path)), 0)
}

export function tornLines(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  return lines.filter((line) => line !== '' && !isWhole(Buffer.from(line, 'latin1'))).length
}

function isWhole(line: Buffer): boolean {
  const sum = createHash('sha256').update(line.subarray(33)).digest('hex').slice(0, 32)
  return line.subarray(0, 33).toString('latin1') === `${sum} `
}

function logsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(folder, name))
  } catch {
    // Crashed before the folder was born.
    return []
  }
}
