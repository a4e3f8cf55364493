import { describe, expect, test } from 'vitest'
import { createPrintPages } from '../../electron/main/print-pages.ts'

const template = async () => '<head><title>Siaran pers</title></head><body><!--document--></body>'
const addressOf = (url: string) => url.replace('app://teras', '')

describe('createPrintPages', () => {
  test('puts body and title into the template', async () => {
    const pages = createPrintPages()
    const { url } = pages.add('<p>Harga $& naik</p>', 'Satu <dua>')

    expect(await pages.find(addressOf(url), template)).toBe(
      '<head><title>Satu &lt;dua&gt;</title></head><body><p>Harga $& naik</p></body>',
    )
  })

  test('forgets a page that was dropped', async () => {
    const pages = createPrintPages()
    const { url, drop } = pages.add('<p>', '')
    drop()

    expect(await pages.find(addressOf(url), template)).toBeNull()
  })

  test('fails where the template lost its marker', async () => {
    const pages = createPrintPages()
    const { url } = pages.add('<p>', '')

    await expect(pages.find(addressOf(url), async () => '<body></body>')).rejects.toThrow('marker')
  })
})
