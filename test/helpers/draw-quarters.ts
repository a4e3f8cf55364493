import type { Page } from 'playwright-core'

type Size = { readonly widthPx: number; readonly heightPx: number }

/**
 * A JPEG whose quarters are red, green, blue, and white once it is shown upright, stored as a camera
 * stores it that is held in this of the eight ways of Exif.
 */
export async function drawQuarters(
  page: Page,
  size: Size,
  orientation: number,
): Promise<Uint8Array> {
  const base64 = await page.evaluate(
    async ({ widthPx, heightPx, orientation }) => {
      const isTurned = orientation >= 5
      const canvas = document.createElement('canvas')
      canvas.width = isTurned ? heightPx : widthPx
      canvas.height = isTurned ? widthPx : heightPx
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas')
      const colours = ['#f00', '#0f0', '#00f', '#fff']
      // Where a quarter of the stored picture comes to lie: 0 or 1 to the right and downwards.
      const shown: Readonly<Record<number, (x: number, y: number) => readonly [number, number]>> = {
        1: (x, y) => [x, y],
        2: (x, y) => [1 - x, y],
        3: (x, y) => [1 - x, 1 - y],
        4: (x, y) => [x, 1 - y],
        5: (x, y) => [y, x],
        6: (x, y) => [1 - y, x],
        7: (x, y) => [1 - y, 1 - x],
        8: (x, y) => [y, 1 - x],
      }
      for (const x of [0, 1]) {
        for (const y of [0, 1]) {
          const [right, down] = shown[orientation]?.(x, y) ?? [0, 0]
          pen.fillStyle = colours[down * 2 + right] ?? '#000'
          pen.fillRect(
            (x * canvas.width) / 2,
            (y * canvas.height) / 2,
            canvas.width / 2,
            canvas.height / 2,
          )
        }
      }
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
    },
    { ...size, orientation },
  )
  return Buffer.from(base64, 'base64')
}

/** The colours of a picture's quarters from left to right and downwards, whatever its file says of turning. */
export function cornersOf(page: Page, jpeg: Uint8Array): Promise<readonly string[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), {
      imageOrientation: 'none',
    })
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    pen.drawImage(picture, 0, 0)
    const named = ([red = 0, green = 0, blue = 0]: Uint8ClampedArray) => {
      const on = [red, green, blue].map((part) => (part > 200 ? '1' : part < 60 ? '0' : '?'))
      const names: Readonly<Record<string, string>> = {
        '100': 'red',
        '010': 'green',
        '001': 'blue',
        '111': 'white',
      }
      return names[on.join('')] ?? on.join('')
    }
    return [1, 3].flatMap((down) =>
      [1, 3].map((right) =>
        named(
          pen.getImageData((picture.width * right) / 4, (picture.height * down) / 4, 1, 1).data,
        ),
      ),
    )
  }, Buffer.from(jpeg).toString('base64'))
}
