import { describe, expect, test } from 'vitest'
import { AppError } from '#core/app-error.ts'
import { serve } from '../../electron/main/serve.ts'

const ours = { url: 'app://teras/index.html' }
const given: unknown[] = []
const handlers = {
  'release.open': async (input: unknown) => {
    given.push(input)
    throw new AppError('release-damaged', 'rusak')
  },
  'library.list': async () => ({ releases: [], trash: [] }),
  'export.cancel': async () => {
    throw new Error('secret words of a draft')
  },
}

/** Calls the one listener that `serve` registers, as Electron would. */
function call(senderFrame: unknown, name: unknown, input: unknown): Promise<unknown> {
  let listener: ((...args: readonly unknown[]) => Promise<unknown>) | null = null
  const ipc = {
    handle: (_channel: string, registered: never) => {
      listener = registered
    },
  }
  serve(ipc as never, handlers as never, () => ours as never)
  if (listener === null) throw new Error('nothing was registered')
  return (listener as (...args: readonly unknown[]) => Promise<unknown>)(
    { senderFrame },
    name,
    input,
  )
}

describe('serve', () => {
  test('wraps what a handler answers', async () => {
    expect(await call(ours, 'library.list', {})).toEqual({
      ok: true,
      value: { releases: [], trash: [] },
    })
  })

  test('turns an error of the program into its code', async () => {
    const input = { id: 'testrelease01' }

    expect(await call(ours, 'release.open', input)).toEqual({ ok: false, code: 'release-damaged' })
    expect(given).toEqual([input])
  })

  test('tells nothing of a foreign error', async () => {
    expect(await call(ours, 'export.cancel', {})).toEqual({ ok: false, code: 'internal' })
  })

  test.each([
    ['a detached frame', null],
    ['another frame of our address', { url: 'app://teras/index.html' }],
  ])('refuses %s', async (_what, frame) => {
    expect(await call(frame, 'library.list', {})).toEqual({ ok: false, code: 'bad-input' })
  })

  test('refuses our frame at another address', async () => {
    const { url } = ours
    try {
      for (ours.url of ['about:blank', 'app://photo/x', 'https://teras/index.html', 'file:///x']) {
        expect(await call(ours, 'library.list', {})).toEqual({ ok: false, code: 'bad-input' })
      }
    } finally {
      ours.url = url
    }
  })
})
