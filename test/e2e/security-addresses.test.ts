import { describe, expect, test } from 'vitest'
import { oneWindow } from '../helpers/one-window.ts'

const teras = oneWindow()

describe('app://', () => {
  const hash = 'f'.repeat(64)
  test.each([
    '../../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/package.json',
    '%252e%252e/package.json',
    '..\\..\\package.json',
    '..%5c..%5cpackage.json',
    '/etc/passwd',
    '//etc/passwd',
    'C:/Windows/win.ini',
    'C%3a%5cWindows%5cwin.ini',
    'index.html%00.js',
    'index.html::$DATA',
    'index.html/',
    'INDEX.HTML',
    'index.html?x=1',
    './assets/',
    'assets/../../main/main.cjs',
    'assets%2f..%2f..%2fmain%2fmain.cjs',
    '../main/main.cjs',
    'print/',
    'print-00000000-0000-4000-8000-000000000000',
    '',
  ])('teras/%s is nowhere', async (address) => {
    expect(await statusOf(`app://teras/${address}`)).toBe(404)
  })

  test.each([
    hash,
    `${hash}/`,
    `${hash}/thumb`,
    `${hash}/large`,
    `${hash}/thumb/x`,
    `${hash.toUpperCase()}/thumb`,
    `${hash}/../../../PROFILE.json`,
    `..%2f..%2fPROFILE.json/original`,
    `${hash.slice(1)}/original`,
  ])('photo/%s is nowhere', async (address) => {
    expect(await statusOf(`app://photo/${address}`)).toBe(404)
  })

  test('has no address that is too long', async () => {
    expect(await statusOf(`app://teras/${'a/'.repeat(4000)}index.html`)).toBe(404)
  })

  test('has no other host', async () => {
    const fetched = teras().app.evaluate(
      async ({ net }) => (await net.fetch('app://other/x')).status,
    )

    expect(await fetched).toBe(404)
  })

  test('takes no other method', async () => {
    const status = await teras().page.evaluate(
      async () => (await fetch('app://teras/index.html', { method: 'POST', body: 'x' })).status,
    )

    expect(status).toBe(404)
  })

  function statusOf(url: string): Promise<number> {
    return teras().page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          // Chromium itself refuses the address.
          () => 404,
        ),
      url,
    )
  }
})
