import { describe, expect, test } from 'vitest'
import { oneWindow } from '../helpers/one-window.ts'

const teras = oneWindow()

function call(name: string, input: unknown): Promise<unknown> {
  return teras().page.evaluate(([to, given]) => window.teras.call(to, given), [
    name,
    input,
  ] as const)
}

describe('a call', () => {
  test.each([
    ['settings.save', { settings: { language: 'jv' } }],
    ['settings.read', { more: true }],
    ['release.open', { id: '../../etc/passwd' }],
    ['release.open', { id: 'A'.repeat(20) }],
    ['photo.add', { bytes: 'teks' }],
    ['photo.keep', { hash: 'f'.repeat(63), rendition: 'thumb', bytes: new Uint8Array() }],
    ['export.start', { id: 'testrelease01', folder: '/etc', formats: ['txt'], existing: 'refuse' }],
    ['export.start', {}],
    ['library.list', null],
  ])('%s is refused with bad input %#', async (name, input) => {
    expect(await call(name, input)).toEqual({ ok: false, code: 'bad-input' })
  })

  test.each(['', 'release', 'release.erase', 'constructor', '__proto__', 'toString'])(
    'of unknown name «%s» is refused',
    async (name) => {
      expect(await call(name, {})).toEqual({ ok: false, code: 'bad-input' })
    },
  )

  test('with a folder token nobody gave is refused', async () => {
    const folder = '00000000-0000-4000-8000-000000000000'
    const input = { id: 'testrelease01', folder, formats: ['txt'], existing: 'refuse' }

    expect(await call('export.start', input)).toEqual({ ok: false, code: 'folder-gone' })
  })

  test('from another window is refused', async () => {
    const answered = await teras().app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await other.loadURL('app://teras/index.html')
      const answer = await other.webContents
        .executeJavaScript("teras.call('library.list', {})")
        .finally(() => other.destroy())
      return answer
    })

    expect(answered).toEqual({ ok: false, code: 'bad-input' })
  })

  test('from a frame inside the page finds no bridge', async () => {
    const found = await teras().page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const inside = frame.contentWindow !== null && 'teras' in frame.contentWindow
      frame.remove()
      return inside
    })

    expect(found).toBe(false)
  })

  test('of our own page is answered', async () => {
    expect(await call('library.list', {})).toMatchObject({ ok: true })
  })
})
