import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changesBetween, inPortions } from '#core/directory/changes.ts'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { makeDirectory, makePerson } from '../core/directory/make-directory.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'

const { directory } = words
const fixture = (name: string) => join('test/fixtures/directory', name)

describe('the directory', () => {
  let teras: Launched
  let folder: string

  const dialog = () => teras.page.getByRole('dialog').first()
  const field = (label: string) => dialog().getByLabel(label, { exact: true })
  const press = (key: string) => teras.page.keyboard.press(key)
  const kept = async () => (await callOn(teras.page)('directory.read', {})).directory
  const saved = () => dialog().getByText(directory.saved).waitFor()
  const take = async (name: string) => {
    await dialog().getByRole('button', { name: directory.import }).click()
    await dialog().locator('input[type=file]').setInputFiles(fixture(name))
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'teras-direktori-'))
    await mkdir(join(folder, 'ekspor'))
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: join(folder, 'ekspor') },
    })
    teras.page.setDefaultTimeout(10_000)
    await resize(teras, 1366, 768)
    const call = callOn(teras.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    await call('release.create', { release: await readSample() })
    await teras.page.reload()
    await teras.page.getByRole('button', { name: directory.title }).click()
    await dialog().getByText(directory.emptyTitle.people).waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    await rm(folder, { recursive: true, force: true })
  })

  test('teaches while it is empty', async () => {
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-empty')
  })

  test('keeps a person who was typed, without a button', async () => {
    await dialog().getByRole('button', { name: directory.add.people }).first().click()
    await teras.page.keyboard.type('Budi Contoh')
    await field(directory.field.office).fill('kalapas')
    await teras.page.getByRole('option', { name: 'Kepala Lembaga Pemasyarakatan' }).first().click()
    await field(directory.field.unit).fill('Lapas Kelas IIB Wonoasri')
    await field(directory.field.phone).fill('081234567890')
    await press('Tab')
    await saved()

    expect((await kept()).people).toMatchObject([
      {
        name: 'Budi Contoh',
        office: 'Kepala Lembaga Pemasyarakatan',
        officeShort: 'Kalapas',
        phone: '0812-3456-7890',
      },
    ])
  })

  test('shows where a person is named', async () => {
    await press('Escape')
    await teras.page.getByRole('button', { name: directory.title }).click()
    await dialog().getByRole('option', { name: 'Budi Contoh' }).click()
    await dialog().getByText(directory.usedIn).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-person')
  })

  test('shows what a table would change and takes it at once', async () => {
    await take('orang.csv')
    await dialog().getByRole('button', { name: 'Impor 3 entri' }).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-import')
    await dialog().getByText('Baris 4: tanpa nama, dilewati.').waitFor()
    expect((await kept()).people).toHaveLength(1)

    await dialog().getByRole('button', { name: 'Impor 3 entri' }).click()
    await saved()
    expect((await kept()).people.map(({ name }) => name)).toEqual([
      'Budi Contoh',
      'Siti Contoh',
      '=HYPERLINK("http://contoh.invalid")',
    ])
  })

  test.each([
    ['ponsel-2.1.vcf', 'René Contoh'],
    ['ponsel-3.0.vcf', 'Tari Contoh'],
    ['ponsel-4.0.vcf', 'Wati Contoh'],
  ])('takes a card of a phone: %s', async (file, name) => {
    await take(file)
    await dialog().getByRole('button', { name: 'Impor 1 entri' }).click()
    await saved()

    expect((await kept()).people.map((person) => person.name)).toContain(name)
  })

  test('merges two entries only as she chooses', async () => {
    await dialog().getByRole('button', { name: directory.add.people }).first().click()
    await teras.page.keyboard.type('Budi C.')
    await field(directory.field.phone).fill('0812 3456 7890')
    await field(directory.field.email).fill('lama@contoh.invalid')
    await press('Tab')
    await saved()
    await dialog().getByRole('button', { name: '1 kemungkinan ganda' }).click()
    await dialog().getByText(directory.merge.sentence).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-merge')

    await dialog().getByRole('radio', { name: 'lama@contoh.invalid' }).click({ force: true })
    await dialog().getByRole('button', { name: directory.merge.do }).click()
    await saved()

    const people = (await kept()).people.filter(({ name }) => name.startsWith('Budi'))
    expect(people).toMatchObject([{ name: 'Budi Contoh', email: 'lama@contoh.invalid' }])
  })

  test('writes a table without live formulas', async () => {
    await dialog().getByRole('button', { name: directory.back }).first().click()
    await dialog().getByRole('button', { name: directory.export }).click()
    await teras.page.getByRole('menuitem', { name: directory.exportCsvSemicolon }).click()
    await dialog().getByText('sudah ditulis').waitFor()

    const [name = ''] = await readdir(join(folder, 'ekspor'))
    const text = await readFile(join(folder, 'ekspor', name), 'utf8')
    expect(text.startsWith('\ufeffNama;')).toBe(true)
    expect(text).toContain("'=HYPERLINK")
  })

  test('brings a deleted entry back', async () => {
    await dialog().getByRole('option', { name: 'Tari Contoh' }).click()
    await dialog().getByRole('button', { name: directory.remove }).click()
    await dialog().getByRole('button', { name: directory.undo }).click()
    await saved()

    expect((await kept()).people.map(({ name }) => name)).toContain('Tari Contoh')
  })

  test('holds media with their dateline and institutions', async () => {
    await dialog().getByRole('tab', { name: directory.kinds.outlets }).click()
    await dialog().getByRole('button', { name: directory.add.outlets }).first().click()
    await teras.page.keyboard.type('Contoh.id')
    await field(directory.field.lists).fill('lokal; nasional')
    await field(directory.field.whatsapp).fill('110 psw 3')
    await press('Tab')
    await dialog().getByText(directory.oddPhone).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-outlet')

    await dialog().getByRole('tab', { name: directory.kinds.institutions }).click()
    await dialog().getByRole('button', { name: 'instansi yang lazim' }).click()
    await dialog().getByRole('option', { name: 'Ditjenpas' }).click()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-institution')
    await saved()

    const { outlets, institutions } = await kept()
    expect(outlets).toMatchObject([
      { name: 'Contoh.id', lists: ['lokal', 'nasional'], whatsapp: '110 psw 3' },
    ])
    expect(institutions.length).toBeGreaterThan(10)
  })

  test('has room for five thousand people', async () => {
    const call = callOn(teras.page)
    let kept = await call('directory.read', {})
    const people = Array.from({ length: 5000 }, (_, at) =>
      makePerson({
        id: `orang${String(at).padStart(7, '0')}`,
        name: `Orang Contoh ${at}`,
        office: 'Kepala Seksi Kegiatan Kerja',
        unit: 'Lapas Kelas IIB Wonoasri',
      }),
    )
    const large = makeDirectory({ people })
    for (const portion of inPortions(changesBetween(kept.directory, large))) {
      const { revision } = await call('directory.save', { ...portion, revision: kept.revision })
      kept = { ...kept, revision }
    }
    await teras.page.reload()
    await teras.page.getByRole('button', { name: directory.title }).click()
    await dialog().getByRole('option', { name: 'Orang Contoh 0' }).waitFor()

    await dialog().getByRole('searchbox').fill('4321')
    await dialog().getByRole('option', { name: 'Orang Contoh 4321' }).waitFor()
    await press('ArrowDown')
    await press('ArrowDown')
    await dialog().getByLabel(directory.field.name).waitFor()

    expect(await dialog().getByRole('option').count()).toBeLessThan(40)
    expect(await field(directory.field.name).inputValue()).toBe('Orang Contoh 4321')
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-large')
  })

  test('leads to the release that names somebody', async () => {
    const { story, headline } = await readSample()
    const quote = story.find((block) => block.type === 'quote')
    await dialog().getByRole('searchbox').fill('4321')
    await dialog().getByRole('option', { name: 'Orang Contoh 4321' }).click()
    await field(directory.field.name).fill(quote?.speaker.name ?? '')
    await press('Tab')
    await saved()
    await press('Escape')
    await teras.page.getByRole('button', { name: directory.title }).click()
    await dialog()
      .getByRole('searchbox')
      .fill(quote?.speaker.name ?? '')
    await dialog().getByRole('option').first().click()

    await dialog().getByRole('button', { name: headline }).click()
    await teras.page.getByRole('dialog').waitFor({ state: 'detached' })
    await teras.page.getByText(headline).first().waitFor()
  })

  test('keeps the last word when the window is closed at once', async () => {
    await press('Control+Shift+d')
    await dialog().getByRole('searchbox').fill('1234')
    await dialog().getByRole('option', { name: 'Orang Contoh 1234' }).click()
    await field(directory.field.unit).fill('Rutan Contoh')
    await teras.close()
    teras = await launchTeras({ profile: join(folder, 'profil') })

    const { people } = await kept()
    expect(people.find(({ name }) => name === 'Orang Contoh 1234')?.unit).toBe('Rutan Contoh')
  })
})
