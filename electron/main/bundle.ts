import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export type BundleFile = { readonly path: string; readonly mediaType: string }

/** Every address the window may load, from `/index.html` on, and the file behind it. */
export type Bundle = ReadonlyMap<string, BundleFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Made once: while the program runs no address is ever turned into a path. */
export function readBundle(folder: string): Bundle {
  return new Map(listFiles(folder, '').map((file) => [file.address, file]))
}

function listFiles(folder: string, address: string): readonly (BundleFile & { address: string })[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const below = `${address}/${entry.name}`
    if (entry.isDirectory()) return listFiles(path, below)
    const mediaType = mediaTypes[extname(entry.name)]
    return mediaType === undefined ? [] : [{ address: encodeURI(below), path, mediaType }]
  })
}
