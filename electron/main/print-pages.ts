import { randomUUID } from 'node:crypto'
import { pageOrigin } from './page-policy.ts'

/** Bodies that wait in memory to be printed, each under an address nobody can guess. */
export type PrintPages = {
  readonly add: (body: string, title: string) => { readonly url: string; readonly drop: () => void }
  /** The whole page for an address, made from the template of the bundle; null for no such page. */
  readonly find: (address: string, template: () => Promise<string>) => Promise<string | null>
}

const marker = '<!--document-->'

export function createPrintPages(): PrintPages {
  const pages = new Map<string, { readonly body: string; readonly title: string }>()
  return {
    add(body, title) {
      // Beside `print.html`, so that the relative addresses of its styles stay right.
      const address = `/print-${randomUUID()}`
      pages.set(address, { body, title })
      return { url: pageOrigin + address, drop: () => pages.delete(address) }
    },
    async find(address, template) {
      const page = pages.get(address)
      if (page === undefined) return null
      const empty = await template()
      if (!empty.includes(marker)) throw new Error('print.html has lost its marker')
      const title = `<title>${escapeHtml(page.title)}</title>`
      return empty.replace(/<title>.*?<\/title>/s, () => title).replace(marker, () => page.body)
    },
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
