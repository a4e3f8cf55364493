import { spawn } from 'node:child_process'
import { say, stop } from './project.mjs'
import { hasCommand } from './system-packages.mjs'

const START_LIMIT_MS = 10_000

export function lacksDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY
}

/** Makes an invisible screen the DISPLAY of this process's children. */
export async function startDisplay() {
  process.env.DISPLAY = await startScreen()
  say(
    `Display: there is none here, so Xvfb shows the windows on ${process.env.DISPLAY} until this ends.`,
  )
}

/** Starts an invisible screen for the life of this process; gives its name. */
export async function startScreen() {
  const screen = ['Xvfb', '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  // The exit handler below cannot run when this process is killed outright; the kernel can.
  const tie = hasCommand('setpriv') ? ['setpriv', '--pdeathsig', 'TERM'] : []
  const [command, ...args] = [...tie, ...screen]
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl+C must end the program first and its screen after it.
    detached: true,
  })
  process.on('exit', () => child.kill())

  const number = await readNumber(child)
  child.unref()
  child.stdio[3].unref()
  return `:${number}`
}

/** Xvfb finds a free number by itself and tells it when it is ready for its first window. */
function readNumber(child) {
  return new Promise((resolve) => {
    const giveUp = () => stop('Set-up: Xvfb did not start.')
    const timer = setTimeout(giveUp, START_LIMIT_MS)
    child.once('error', giveUp)
    child.once('exit', giveUp)
    let text = ''
    child.stdio[3].on('data', (chunk) => {
      text += chunk
      if (!text.includes('\n')) return
      clearTimeout(timer)
      child.off('exit', giveUp)
      resolve(text.trim())
    })
  })
}
