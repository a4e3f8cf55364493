import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { type Launched, launchTeras } from './launch.ts'

/** One running Teras for all tests of a file; what it gives is there from the first test on. */
export function oneWindow(): () => Launched {
  let teras: Launched | null = null
  beforeAll(async () => {
    teras = await launchTeras()
    await teras.page.waitForLoadState('load')
  })
  afterAll(() => teras?.close())
  return () => {
    if (teras === null) throw new Error('Teras has not started')
    return teras
  }
}

export type Outside = { readonly url: () => string; readonly requests: readonly string[] }

/** A web server on this machine that notes who reaches it; nobody should. */
export function outside(): Outside {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('reached')
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
  })
  return {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
  }
}
