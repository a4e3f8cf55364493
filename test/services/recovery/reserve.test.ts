import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openReserve, portWithReserve, reserveBytes } from '#services/recovery/reserve.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('the reserve', () => {
  test('makes room for text before a save fails', async () => {
    const folder = await storeFolder()
    const reserve = openReserve(nodeFilePort, folder)
    await reserve.fill()
    await mkdir(join(folder, 'derived', 'unlisted'), { recursive: true })
    await writeFile(join(folder, 'derived', 'index.json'), 'x')
    let full = true
    const port = portWithReserve(
      {
        ...nodeFilePort,
        async open(path) {
          if (full) {
            full = false
            throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          }
          return nodeFilePort.open(path)
        },
      },
      reserve,
    )

    const file = await port.open(join(folder, 'a.log'))
    await file.close()

    expect((await stat(join(folder, 'reserve.bin'))).size).toBe(0)
    expect(await readdir(join(folder, 'derived'))).toEqual(['unlisted'])
  })

  test('is not spent on what can be made anew', async () => {
    const folder = await storeFolder()
    const reserve = openReserve(nodeFilePort, folder)
    await reserve.fill()
    const fail = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const port = portWithReserve({ ...nodeFilePort, open: fail }, reserve)

    await expect(port.open(join(folder, 'derived', 'x'))).rejects.toMatchObject({ code: 'ENOSPC' })

    expect((await stat(join(folder, 'reserve.bin'))).size).toBe(reserveBytes)
  })
})
