import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { projectFolder, toolNode } from './project.mjs'

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024
const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a command without showing anything. The caller shows `output` when `isDone` is false. */
export function runQuietly(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  return {
    isDone: result.status === 0,
    stdout: result.stdout ?? '',
    output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim(),
  }
}

/** Runs npm by the very file that started us; a bare `npm` is a script that Windows cannot spawn. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return runQuietly(process.execPath, [cli, ...args], options)
  return runQuietly('npm', args, { shell: process.platform === 'win32', ...options })
}

/**
 * Runs a command on our own terminal and gives its exit code, 128 + n when signal n ended it.
 * A signal sent to us is passed on. What a terminal sends, it sends to the command too, and a second
 * one would end Electron without letting it save.
 */
export function runShown(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', ...options })
    const forward = (signal) => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of forwardedSignals) process.on(signal, forward)
    const letGo = () => {
      for (const signal of forwardedSignals) process.off(signal, forward)
    }
    child.on('error', (error) => {
      letGo()
      reject(error)
    })
    child.on('exit', (code, signal) => {
      letGo()
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

export function runWithToolNode(args, options = {}) {
  return runShown(toolNode(), args, options)
}
