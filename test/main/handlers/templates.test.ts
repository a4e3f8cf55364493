import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openTemplates } from '#services/store/templates.ts'
import { templateHandlers } from '../../../electron/main/handlers/templates.ts'
import { smallTemplate } from '../../core/templates/small-template.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

async function handlers(chosen: string | null = null) {
  const templates = openTemplates(nodeFilePort, await storeFolder(), tickingClock())
  onTestFinished(() => templates.close())
  return templateHandlers({
    profile: { templates, writable: async () => true },
    dialogs: { chooseFolder: async () => chosen },
  })
}

describe('templates.import', () => {
  test('keeps what was exported under a free name', async () => {
    const folder = await storeFolder()
    const answers = await handlers(folder)
    await answers['templates.save']({ template: smallTemplate })

    const { fileName } = await answers['templates.export']({ template: smallTemplate })
    const text = await readFile(join(folder, fileName ?? ''), 'utf8')
    const imported = await answers['templates.import']({ text })

    expect(fileName).toBe('templat-kami-apel.json')
    expect(imported).toEqual({
      kind: 'imported',
      template: { ...smallTemplate, id: 'kami-apel-2' },
    })
    expect((await answers['templates.list']({})).templates).toHaveLength(2)
  })

  test('keeps nothing of a file with a fault', async () => {
    const answers = await handlers()
    const text = JSON.stringify(smallTemplate, null, 2).replace('{what}', '{apa}')

    expect(await answers['templates.import']({ text })).toMatchObject({ kind: 'refused' })
    expect(await answers['templates.list']({})).toEqual({ templates: [] })
  })
})

describe('templates.export', () => {
  test('writes nothing where she cancels', async () => {
    const answers = await handlers(null)

    expect(await answers['templates.export']({ template: smallTemplate })).toEqual({
      fileName: null,
    })
  })

  test('writes over no file of the same name', async () => {
    const folder = await storeFolder()
    const answers = await handlers(folder)
    await answers['templates.export']({ template: smallTemplate })
    await answers['templates.export']({ template: smallTemplate })

    expect((await readdir(folder)).sort()).toEqual([
      'templat-kami-apel.json',
      'templat-kami-apel_2.json',
    ])
  })
})

describe('templates.remove', () => {
  test('forgets one of hers', async () => {
    const answers = await handlers()
    await answers['templates.save']({ template: smallTemplate })
    await answers['templates.remove']({ id: smallTemplate.id })

    expect(await answers['templates.list']({})).toEqual({ templates: [] })
  })
})
