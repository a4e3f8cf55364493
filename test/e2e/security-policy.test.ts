import { describe, expect, test } from 'vitest'
import { oneWindow, outside } from '../helpers/one-window.ts'

const teras = oneWindow()
const web = outside()

describe('the policy of the page', () => {
  test('comes as a header and is the whole one', async () => {
    const headers = await teras().page.evaluate(async () => {
      const page = await fetch('app://teras/index.html')
      return Object.fromEntries(page.headers)
    })

    const policy = headers['content-security-policy']?.replace(/'nonce-[\w+/=]+'/, "'nonce-…'")
    expect(policy?.split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'nonce-…'",
        "font-src 'self'",
        "img-src 'self' blob: app://photo",
        "connect-src 'self' app://photo",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "frame-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types teras',
      ].sort(),
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('has a fresh nonce at every load', async () => {
    const nonces = await teras().page.evaluate(async () => {
      const load = async () => {
        const page = await fetch('app://teras/index.html')
        const [, header] =
          /'nonce-(.+?)'/.exec(page.headers.get('content-security-policy') ?? '') ?? []
        const [, meta] = /csp-nonce" content="(.+?)"/.exec(await page.text()) ?? []
        return { header, meta }
      }
      return [await load(), await load()]
    })

    expect(nonces[0]?.header).toBe(nonces[0]?.meta)
    expect(nonces[0]?.header).not.toBe(nonces[1]?.header)
  })

  test('lets no text become a script', async () => {
    const outcome = await teras().page.evaluate(async () => {
      // In a timer: what the debugger calls itself may evaluate more than the page.
      const attempt = (act: () => unknown) =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              act()
              resolve('ran')
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'refused')
            }
          })
        })
      const insert = (name: string, value: string) => () => {
        const script = document.createElement('script')
        Object.assign(script, { [name]: value })
        document.head.append(script)
      }
      // biome-ignore lint/security/noGlobalEval: the test is that it does not run
      const evaluated = await attempt(() => globalThis.eval('1'))
      const made = await attempt(() => new Function('return 1')())
      const inline = await attempt(insert('text', 'window.injected = true'))
      const linked = await attempt(insert('src', 'data:text/javascript,window.injected=true'))
      const handler = await attempt(() =>
        document.body.setAttribute('onclick', 'window.injected = 1'),
      )
      const html = await attempt(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.injected = true">'
      })
      const factory: object = Reflect.get(globalThis, 'trustedTypes')
      const policy = await attempt(() =>
        Reflect.apply(Reflect.get(factory, 'createPolicy'), factory, ['evil', {}]),
      )
      return { evaluated, made, inline, linked, handler, html, policy, ran: 'injected' in window }
    })

    expect(outcome).toEqual({
      evaluated: 'EvalError',
      made: 'EvalError',
      inline: 'TypeError',
      linked: 'TypeError',
      handler: 'TypeError',
      html: 'TypeError',
      policy: 'TypeError',
      ran: false,
    })
  })

  test('loads no picture, frame, or data from elsewhere', async () => {
    const violated = await teras().page.evaluate(async (outside) => {
      const directives: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective)
      })
      const frame = document.createElement('iframe')
      frame.src = `${outside}/frame`
      new Image().src = `${outside}/picture`
      document.body.append(frame)
      navigator.sendBeacon(`${outside}/beacon`)
      const fetched = (url: string) =>
        fetch(url).then(
          () => 'loaded',
          () => 'refused',
        )
      const answers = [await fetched(`${outside}/fetch`), await fetched('file:///etc/hostname')]
      await new Promise((resolve) => setTimeout(resolve, 300))
      frame.remove()
      return { directives: [...new Set(directives)].sort(), answers }
    }, web.url())

    expect(violated).toEqual({
      directives: ['connect-src', 'frame-src', 'img-src'],
      answers: ['refused', 'refused'],
    })
    expect(web.requests).toEqual([])
  })
})
