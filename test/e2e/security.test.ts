import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { runtime } from '../../build/runtime.mjs'
import { currentEnvironment, electronArguments } from '../helpers/launch.ts'
import { oneWindow, outside } from '../helpers/one-window.ts'
import { canRunUnprivileged, statusOfUnprivilegedPage } from '../helpers/unprivileged.ts'

const teras = oneWindow()
const web = outside()

describe('the page', () => {
  test('holds nothing of Node or Electron', async () => {
    const found = await teras().page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'global',
        'Buffer',
        'electron',
        'ipcRenderer',
        '__dirname',
      ].filter((name) => name in globalThis),
    )

    expect(found).toEqual([])
  })

  test('sees a bridge of two functions', async () => {
    const names = await teras().page.evaluate(() =>
      Object.entries(window.teras).map(([name, value]) => `${name}: ${typeof value}`),
    )

    expect(names.sort()).toEqual(['call: function', 'listen: function'])
  })

  test('cannot change the bridge', async () => {
    const changed = await teras().page.evaluate(() => {
      const given = window.teras
      Reflect.set(window, 'teras', {})
      Reflect.set(given, 'call', () => 'mine')
      return window.teras !== given || String(given.call).includes('mine')
    })

    expect(changed).toBe(false)
  })

  test('runs isolated, in the sandbox, without extras', async () => {
    const preferences = await teras().app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0] ?? {}
      const read = webContents && Reflect.get(webContents, 'getLastWebPreferences')
      return read?.call(webContents)
    })

    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences.experimentalFeatures ?? false).toBe(false)
    expect(preferences.enableBlinkFeatures ?? '').toBe('')
  })

  test('does not leave its address', async () => {
    const before = teras().page.url()

    for (const goal of [
      web.url(),
      'file:///etc/hostname',
      'app://teras/print.html',
      'data:text/html,x',
    ]) {
      await teras().page.evaluate((url) => {
        const link = document.createElement('a')
        link.href = url
        document.body.append(link)
        link.click()
        link.remove()
        try {
          location.assign(url)
        } catch {
          // Refused by Chromium itself.
        }
      }, goal)
      await teras().page.waitForTimeout(150)
      expect(teras().page.url()).toBe(before)
    }

    expect(await teras().page.evaluate(() => document.readyState)).toBe('complete')
    expect(web.requests).toEqual([])
  })

  test('opens no second window', async () => {
    const opened = await teras().page.evaluate((outside) => {
      const urls = [
        '',
        'about:blank',
        outside,
        'app://teras/index.html',
        'javascript:alert(1)',
        'blob:x',
      ]
      return urls.map((url) => {
        try {
          return window.open(url, '_blank') === null
        } catch {
          return true
        }
      })
    }, web.url())

    expect(opened).not.toContain(false)
    const count = await teras().app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    )
    expect(count).toBe(1)
  })

  test('is granted no permission', async () => {
    const granted = await teras().page.evaluate(async () => {
      const outcome = (promise: Promise<unknown>) =>
        promise.then(
          (value) => String(value),
          () => 'refused',
        )
      const position = new Promise((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, reject),
      )
      return {
        notification: await outcome(Notification.requestPermission()),
        position: await outcome(position),
        camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
        clipboard: await outcome(navigator.clipboard.readText()),
        midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      }
    })

    expect(granted).toEqual({
      notification: 'denied',
      position: 'refused',
      camera: 'refused',
      clipboard: 'refused',
      midi: 'refused',
    })
  })

  test('shows no developer tools', async () => {
    const opened = await teras().app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.openDevTools()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return contents?.isDevToolsOpened()
    })

    expect(opened).toBe(false)
  })
})

describe('the program', () => {
  test('makes no request even when its main process is asked to', async () => {
    const outcome = await teras().app.evaluate(async ({ net, session }, outside) => {
      const fetched = (promise: Promise<unknown>) =>
        promise.then(
          () => 'reached',
          () => 'refused',
        )
      return [
        await fetched(net.fetch(outside)),
        await fetched(session.defaultSession.fetch(outside)),
      ]
    }, web.url())

    expect(outcome).toEqual(['refused', 'refused'])
    expect(web.requests).toEqual([])
  })

  test.skipIf(!canRunUnprivileged())('keeps its page in the sandbox of Chromium', async () => {
    const status = await statusOfUnprivilegedPage()

    expect(status).toMatch(/^Seccomp:\s+2$/m)
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
  })

  test('starts once for a profile', async () => {
    const second = spawn(runtime().executablePath, electronArguments(), {
      env: { ...currentEnvironment(), TERAS_PROFILE: teras().profile },
      stdio: 'ignore',
    })

    const [code] = await once(second, 'exit')

    expect(code).toBe(0)
    const count = await teras().app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    )
    expect(count).toBe(1)
  })
})
