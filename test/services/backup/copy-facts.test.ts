import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCopyFacts } from '#services/backup/copy-facts.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { refusingPort } from '../../helpers/backup-profile.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

async function kept(): Promise<string> {
  const folder = await storeFolder()
  const store = openCopyFacts(nodeFilePort, folder, tickingClock())
  await store.note({ folder: '/stik' })
  await store.close()
  return folder
}

async function folderIn(folder: string): Promise<string | null> {
  const store = openCopyFacts(nodeFilePort, folder, tickingClock())
  try {
    return (await store.read()).folder
  } finally {
    await store.close()
  }
}

describe('openCopyFacts', () => {
  test.each(['EACCES', 'EIO'])('writes nothing over facts after %s', async (code) => {
    const folder = await kept()
    let isHurt = true
    const port = refusingPort((act) => isHurt && act === 'read', code)
    const store = openCopyFacts(port, folder, tickingClock())

    expect((await store.read()).folder).toBeNull()
    await expect(store.note({ folder: '/lain' })).rejects.toMatchObject({
      code: expect.stringMatching(/^disk-/),
    })

    isHurt = false
    expect((await store.read()).folder).toBe('/stik')
    await store.close()
    expect(await folderIn(folder)).toBe('/stik')
  })

  test('begins anew over damage', async () => {
    const folder = await kept()
    await writeFile(join(folder, 'a.log'), Buffer.alloc(300))

    const store = openCopyFacts(nodeFilePort, folder, tickingClock())
    expect((await store.read()).folder).toBeNull()
    await store.note({ folder: '/baru' })
    await store.close()

    expect(await folderIn(folder)).toBe('/baru')
  })
})
