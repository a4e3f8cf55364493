import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'

/**
 * Stands between Playwright and the program, so that both talk through pipes: the usual launcher
 * of Electron opens ports. One thing that a browser is asked is unknown to Electron.
 */
const unknownToElectron = 'Browser.setDownloadBehavior'

const { TERAS_RELAY_COMMAND = '[]', TERAS_RELAY_PID = '', ...env } = process.env
const [command = '', ...args]: string[] = JSON.parse(TERAS_RELAY_COMMAND)
const program = spawn(command, [...args, ...process.argv.slice(2)], {
  env,
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
})
writeFileSync(TERAS_RELAY_PID, String(program.pid))
program.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => program.kill('SIGKILL'))
}

const [, , , toProgram, fromProgram] = program.stdio
if (!(toProgram instanceof Writable && fromProgram instanceof Readable)) throw new Error('no pipes')
const toDriver = createWriteStream('', { fd: 4 })
fromProgram.pipe(toDriver)
toProgram.on('error', () => undefined)

let rest = ''
createReadStream('', { fd: 3, encoding: 'utf8' }).on('data', (text) => {
  const messages = (rest + text).split('\0')
  rest = messages.pop() ?? ''
  for (const message of messages) {
    const { id, method } = JSON.parse(message)
    if (method === unknownToElectron) toDriver.write(`${JSON.stringify({ id, result: {} })}\0`)
    else toProgram.write(`${message}\0`)
  }
})
