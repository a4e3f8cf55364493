import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ownTemplatesAtMost } from '#core/templates/own-templates.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openTemplates } from '#services/store/templates.ts'
import { smallTemplate } from '../../core/templates/small-template.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

function open(folder: string) {
  const store = openTemplates(nodeFilePort, folder, tickingClock())
  onTestFinished(() => store.close())
  return store
}

const other = { ...smallTemplate, id: 'kami-senam' }

describe('openTemplates', () => {
  test('begins with none and reads nothing before it is asked', async () => {
    expect(await open(await storeFolder()).list()).toEqual([])
  })

  test('keeps what was saved for the next start', async () => {
    const folder = await storeFolder()
    await open(folder).save(smallTemplate)

    expect(await open(folder).list()).toEqual([smallTemplate])
  })

  test('takes the place of the one with the same id', async () => {
    const store = open(await storeFolder())
    await store.save(smallTemplate)
    await store.save(other)
    const changed = { ...smallTemplate, name: { id: 'Apel sore', en: '' } }
    await store.save(changed)

    expect(await store.list()).toEqual([changed, other])
  })

  test('loses none of two that are saved at once', async () => {
    const store = open(await storeFolder())
    await Promise.all([store.save(smallTemplate), store.save(other)])

    expect(await store.list()).toEqual([smallTemplate, other])
  })

  test('keeps what was asked to be saved before it closes', async () => {
    const folder = await storeFolder()
    const store = open(folder)

    const saves = [store.save(smallTemplate), store.save(other)]
    await store.close()
    const atClosing = await open(folder).list()
    await Promise.all(saves)

    expect(atClosing).toEqual([smallTemplate, other])
  })

  test('gives an added one a free id of her own', async () => {
    const store = open(await storeFolder())
    const builtIn = { ...smallTemplate, id: 'razia' }
    const ids = [await store.add(builtIn), await store.add(builtIn), await store.add(smallTemplate)]

    expect(ids.map(({ id }) => id)).toEqual(['kami-razia', 'kami-razia-2', 'kami-apel'])
    expect((await store.list()).map(({ id }) => id)).toEqual(ids.map(({ id }) => id))
  })

  test('removes only what is hers', async () => {
    const store = open(await storeFolder())
    await store.save(smallTemplate)
    await store.remove(smallTemplate.id)
    await store.remove(smallTemplate.id)

    expect(await store.list()).toEqual([])
    await expect(store.remove('razia')).rejects.toMatchObject({ code: 'bad-input' })
    await expect(store.save({ ...smallTemplate, id: 'razia' })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  test('refuses more than a facility needs', async () => {
    const store = open(await storeFolder())
    for (let number = 0; number < ownTemplatesAtMost; number += 1) await store.add(smallTemplate)

    await expect(store.add(smallTemplate)).rejects.toMatchObject({ code: 'bad-input' })
    expect(await store.list()).toHaveLength(ownTemplatesAtMost)
  })

  test('keeps damaged files beside and goes on', async () => {
    const folder = await storeFolder()
    const first = openTemplates(nodeFilePort, folder, tickingClock())
    await first.save(smallTemplate)
    await first.close()
    const names = await readdir(folder)
    for (const name of names) await writeFile(join(folder, name), 'bukan catatan\n'.repeat(40))

    const store = open(folder)
    expect(await store.list()).toEqual([])
    await store.save(other)

    expect(await store.list()).toEqual([other])
  })
})
