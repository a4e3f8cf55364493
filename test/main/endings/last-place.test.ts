import { describe, expect, test } from 'vitest'
import type { Place } from '#core/release/place.ts'
import { createLastPlace } from '../../../electron/main/endings/last-place.ts'

function makePlace() {
  const kept: (Place | null)[] = []
  let ms = 0
  const last = createLastPlace(
    async (place) => void kept.push(place),
    () => ms,
  )
  const wait = (more: number) => {
    ms += more
  }
  return { last, kept, wait }
}

const at = (scrolledPx: number, id = 'testrelease01'): Place => ({
  id,
  headline: 'Contoh',
  caret: null,
  scrolledPx,
})

describe('createLastPlace', () => {
  test('keeps another release at once', () => {
    const { last, kept } = makePlace()

    last.remember(at(0))
    last.remember(at(0, 'testrelease02'))

    expect(kept).toEqual([at(0), at(0, 'testrelease02')])
  })

  test('costs the disk nothing while the caret moves', () => {
    const { last, kept, wait } = makePlace()
    last.remember(at(0))

    wait(59_000)
    last.remember(at(500))

    expect(kept).toEqual([at(0)])
    expect(last.now()).toEqual(at(500))
  })

  test('keeps the place once a minute', () => {
    const { last, kept, wait } = makePlace()
    last.remember(at(0))

    wait(61_000)
    last.remember(at(500))

    expect(kept).toEqual([at(0), at(500)])
  })

  test('keeps the last place at the end', async () => {
    const { last, kept } = makePlace()
    last.remember(at(0))
    last.remember(at(500))

    await last.settle()
    await last.settle()

    expect(kept).toEqual([at(0), at(500)])
  })

  test('remembers that she went back to the library', () => {
    const { last, kept } = makePlace()
    last.remember(at(0))

    last.remember(null)

    expect(kept).toEqual([at(0), null])
  })

  test('writes nothing at the end where nothing was opened', async () => {
    const { last, kept } = makePlace()

    await last.settle()

    expect(kept).toEqual([])
  })
})
