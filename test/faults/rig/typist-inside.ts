import type * as Electron from 'electron'
import type { Sight } from './typist.ts'

declare global {
  /** Lives in the main process of the program under test. */
  var typist: {
    readonly begin: (from: number, gaps: readonly number[]) => void
    readonly crash: (how: string) => number
    readonly look: () => Promise<Sight | null>
  }
}

type Given = { readonly notes: string; readonly script: string; readonly look: string }
type Handle = (event: unknown, name: string, input: unknown) => Promise<{ ok: boolean }>
type Saved = { readonly release: { readonly story: readonly { inlines?: { text?: string }[] }[] } }

/**
 * Runs in the main process, so it may use nothing of this file's surroundings. It types, kills the
 * page, and notes each letter and acknowledgement before anything else happens: what it noted
 * outlives a killed program.
 */
export function sitDown({ ipcMain, BrowserWindow, dialog }: typeof Electron, given: Given): void {
  const files: typeof import('node:fs') = process.mainModule?.require('node:fs')
  const out = files.openSync(given.notes, 'a')
  const now = () => performance.timeOrigin + performance.now()
  const note = (said: object) => {
    files.writeSync(out, `${JSON.stringify({ ...said, at: now() })}\n`)
  }
  const contents = BrowserWindow.getAllWindows()[0]?.webContents
  if (contents === undefined) throw new Error('the program has no window')

  const handlers: Map<string, Handle> = Reflect.get(ipcMain, '_invokeHandlers')
  const handle = handlers.get('teras:call')
  if (handle === undefined) throw new Error('the program answers no calls')
  handlers.set('teras:call', async (event, name, input) => {
    const answer = await handle(event, name, input)
    if (name !== 'release.save' || !answer.ok) return answer
    const inlines = (input as Saved).release.story.flatMap((block) => block.inlines ?? [])
    note({ what: 'acknowledged', text: inlines.map(({ text }) => text ?? '').join('') })
    return answer
  })

  let timer: NodeJS.Timeout | undefined
  let poking: NodeJS.Timeout | undefined
  contents.on('render-process-gone', () => clearInterval(poking))
  const run = (code: string) => void contents.executeJavaScript(code).catch(() => null)
  const deaths: Record<string, () => void> = {
    crash: () => contents.forcefullyCrashRenderer(),
    chrome: () => void contents.loadURL('chrome://crash').catch(() => null),
    memory: () => run('const a = []; for (;;) a.push(new Array(1e6).fill(a.length))'),
    loop() {
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
      run('for (;;);')
      // A page that hangs is noticed when it leaves a key unanswered.
      const poke = () => contents.sendInputEvent({ type: 'keyDown', keyCode: 'Left' })
      poking = setInterval(poke, 1000)
    },
  }

  globalThis.typist = {
    begin(from, gaps) {
      let letter = from
      const next = () => {
        const key = given.script[letter]
        if (key === undefined || contents.isDestroyed()) return
        note({ what: 'typed', letter })
        contents.sendInputEvent({ type: 'char', keyCode: key })
        letter += 1
        timer = setTimeout(next, gaps[letter % gaps.length])
      }
      next()
    },
    crash(how) {
      clearTimeout(timer)
      const at = now()
      deaths[how]?.()
      return at
    },
    look: () =>
      Promise.race([
        contents.executeJavaScript(given.look).catch(() => null),
        new Promise<null>((resolve) => setTimeout(resolve, 500, null)),
      ]),
  }
}
