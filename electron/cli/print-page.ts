import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import type { ExportPorts } from '#services/exporters/exporter.ts'

const timeoutMs = 60_000

/**
 * The command that starts the program in a hidden window, as `npm run teras` hands it over where a
 * PDF is asked for; null where there is none.
 */
export function printCommand(env: NodeJS.ProcessEnv = process.env): readonly string[] | null {
  const { TERAS_PRINT_WITH: given } = env
  const parsed: unknown = given === undefined ? null : JSON.parse(given)
  if (!Array.isArray(parsed)) return null
  return parsed.filter((part) => typeof part === 'string')
}

/** Prints through the program itself; rejects with `print-failed`. */
export function printerBy([program = '', ...args]: readonly string[]): ExportPorts['print'] {
  return async (body, title) => {
    const folder = await mkdtemp(join(tmpdir(), 'teras-cetak-'))
    try {
      const [job, to, scratch] = ['job.json', 'halaman.pdf', 'chromium'].map((name) =>
        join(folder, name),
      )
      await writeFile(job ?? '', JSON.stringify({ body, title, to, scratch }))
      await run(program, args, { ...process.env, TERAS_PRINT_JOB: job })
      return new Uint8Array(await readFile(to ?? ''))
    } catch (cause) {
      throw new AppError('print-failed', 'the program made no PDF', { cause })
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: 'ignore', timeout: timeoutMs })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`it ended with ${code}`))
    })
  })
}
