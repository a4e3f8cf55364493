import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Protocol, protocol } from 'electron'
import { renditionSchema } from '#core/release/photo.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Bundle } from './bundle.ts'
import { describe, log } from './log.ts'
import { pageHost, pageOrigin, photoHost, printPolicy, windowPolicy } from './page-policy.ts'
import type { PrintPages } from './print-pages.ts'

/** Before `ready`. `codeCache` spares compiling the window's script at every start. */
export function registerScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    corsEnabled: true,
    codeCache: true,
  }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

export type Served = {
  readonly bundle: Bundle
  readonly photos: Pick<PhotoStore, 'read'>
  readonly pages: PrintPages
}

/** Answers `app://teras/…` from the bundle and `app://photo/<hash>/<size>` from the photo store. */
export function serveScheme(to: Protocol, served: Served): void {
  to.handle('app', async (request) => {
    try {
      return (await answer(request, served)) ?? refused()
    } catch (error) {
      log(`serving failed: ${describe(error)}`)
      return refused()
    }
  })
}

async function answer(request: Request, served: Served): Promise<Response | null> {
  if (request.method !== 'GET') return null
  const { host, pathname, search } = new URL(request.url)
  if (search !== '') return null
  if (host === photoHost) return photo(pathname, served)
  if (host !== pageHost) return null
  return (await printPage(pathname, served)) ?? bundled(pathname, served)
}

const windowPages: readonly string[] = ['/index.html', '/rescue.html', '/lost.html']

async function bundled(address: string, { bundle }: Served): Promise<Response | null> {
  const file = bundle.get(address)
  if (file === undefined) return null
  const bytes = await readFile(file.path)
  if (!windowPages.includes(address)) return respond(bytes, file.mediaType)
  const nonce = randomBytes(16).toString('base64')
  const meta = `<meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`
  const page = bytes.toString().replace('<head>', () => `<head>${meta}`)
  return respond(page, file.mediaType, { 'content-security-policy': windowPolicy(nonce) })
}

async function printPage(address: string, { bundle, pages }: Served): Promise<Response | null> {
  const template = async () => (await readFile(bundle.get('/print.html')?.path ?? '')).toString()
  const page = await pages.find(address, template)
  if (page === null) return null
  return respond(page, 'text/html; charset=utf-8', { 'content-security-policy': printPolicy })
}

const photoAddress = /^\/([0-9a-f]{64})\/(thumb|print|web|chat|original)$/

async function photo(address: string, { photos }: Served): Promise<Response | null> {
  const [, hash = '', size = ''] = photoAddress.exec(address) ?? []
  if (hash === '') return null
  const rendition = renditionSchema.safeParse(size)
  const picture = await photos.read(hash, rendition.success ? rendition.data : 'original')
  if (picture === null) return null
  return respond(picture.bytes, picture.mediaType, {
    'access-control-allow-origin': pageOrigin,
    'cross-origin-resource-policy': 'cross-origin',
  })
}

function respond(
  body: Uint8Array | string,
  mediaType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      ...headers,
    },
  })
}

function refused(): Response {
  return new Response(null, { status: 404 })
}
