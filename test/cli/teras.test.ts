import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { id } from '#core/i18n/id.ts'
import { makeRelease } from '../helpers/make-release.ts'

const program = join(import.meta.dirname, '../../electron/cli/teras.ts')
const articles = join(import.meta.dirname, '../fixtures/articles')
const sample = join(articles, 'sample-wonoasri.txt')
/** One empty A4 page. */
const emptyPdf = await PDFDocument.create().then((pdf) => {
  pdf.addPage([595, 842])
  return pdf.save().then(Buffer.from)
})

const expected = readFileSync(join(articles, 'sample.expected.json'), 'utf8')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teras-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function teras(
  args: readonly string[],
  input: string | Buffer = '',
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    env: { ...process.env, ...env },
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString().trim() }
}

const named = (name: string, content: string | Buffer) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('teras import', () => {
  test('prints the fields to read', () => {
    const { status, stdout } = teras(['import', sample])

    expect(status).toBe(0)
    expect(stdout).toMatch(/^Judul: +\(belum ada\)\nTempat: +Wonoasri\n/)
    expect(stdout).toMatch(/Narasumber: +Sari Misalia, Ketua Kelompok Tani Contoh Makmur\n/)
  })

  test('prints the fields as JSON', () => {
    const { status, stdout } = teras(['import', sample, '--json'])

    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(expected))
  })

  test('reads standard input', () => {
    const { stdout } = teras(['import', '-', '--json'], readFileSync(sample))

    expect(JSON.parse(stdout)).toEqual(JSON.parse(expected))
  })

  test('reads what Notepad writes as UTF-16', () => {
    const file = named('utf16.txt', Buffer.from(`\ufeff${readFileSync(sample, 'utf8')}`, 'utf16le'))

    expect(JSON.parse(teras(['import', file, '--json']).stdout)).toEqual(JSON.parse(expected))
  })

  test.each([
    ['an empty file', '', id.cli.refused.empty],
    ['a long text', 'Panen. '.repeat(700_000), id.cli.refused['too-long']],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), id.cli.refused['not-text']],
  ])('refuses %s', (_, content, sentence) => {
    expect(teras(['import', named('bad.txt', content)])).toEqual({
      ...{ status: 1, stdout: '', stderr: sentence },
    })
  })

  test('refuses a file that is not there', () => {
    const { status, stderr } = teras(['import', join(folder, 'hilang.txt')])

    expect(status).toBe(1)
    expect(stderr).toMatch(/hilang\.txt tidak ditemukan/)
  })
})

describe('teras export', () => {
  test('writes the folder of a raw text', () => {
    const { status, stdout } = teras(['export', sample, '--to', folder, '--formats', 'docx,txt'])

    expect(status).toBe(0)
    expect(stdout).toContain('2024-10-17_rilis.docx')
    expect(readdirSync(join(folder, '2024-10-17_rilis')).sort()).toEqual([
      '2024-10-17_rilis.docx',
      '2024-10-17_rilis.txt',
    ])
  })

  test('writes every format that needs no engine', () => {
    const formats = 'docx,html,txt,txt-wrapped,whatsapp,social,eml'
    const { status } = teras(['export', sample, '--to', folder, '--formats', formats])

    expect(status).toBe(0)
    const written = join(folder, '2024-10-17_rilis')
    expect(readdirSync(written).sort()).toEqual([
      '2024-10-17_rilis.baris-pendek.txt',
      '2024-10-17_rilis.docx',
      '2024-10-17_rilis.eml',
      '2024-10-17_rilis.html',
      '2024-10-17_rilis.media-sosial.txt',
      '2024-10-17_rilis.txt',
      '2024-10-17_rilis.whatsapp.txt',
    ])
    expect(readFileSync(join(written, '2024-10-17_rilis.whatsapp.txt'), 'utf8')).toMatch(
      /^\*SIARAN PERS\*\r\n/,
    )
  })

  test('prints a PDF by the program it is handed', () => {
    const printer = named(
      'printer.mjs',
      `import { readFileSync, writeFileSync, copyFileSync } from 'node:fs'
       const { body, title, to } = JSON.parse(readFileSync(process.env.TERAS_PRINT_JOB, 'utf8'))
       if (!body.includes('WONOASRI') || title === '') process.exit(1)
       copyFileSync(process.argv[2], to)`,
    )
    const page = named('satu.pdf', emptyPdf)
    const { status, stderr } = teras(['export', sample, '--to', folder, '--formats', 'pdf'], '', {
      TERAS_PRINT_WITH: JSON.stringify([process.execPath, printer, page]),
    })

    expect([stderr, status]).toEqual(['', 0])
    expect(
      readFileSync(join(folder, '2024-10-17_rilis', '2024-10-17_rilis.pdf')).length,
    ).toBeGreaterThan(100)
  })

  test('says so where the program prints nothing', () => {
    const { status, stderr } = teras(['export', sample, '--to', folder, '--formats', 'pdf'], '', {
      TERAS_PRINT_WITH: JSON.stringify([process.execPath, '-e', 'process.exit(1)']),
    })

    expect([stderr, status]).toEqual([id.errors['print-failed'], 1])
    expect(readdirSync(folder)).toEqual([])
  })

  test('packs the chosen formats as a parcel beside the folder', () => {
    const { status, stdout } = teras([
      'export',
      sample,
      '--to',
      folder,
      '--formats',
      'txt,html,zip',
    ])

    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('  2024-10-17_rilis.zip')
    expect(readdirSync(folder).sort()).toEqual(['2024-10-17_rilis', '2024-10-17_rilis.zip'])
    const zip = unzipSync(readFileSync(join(folder, '2024-10-17_rilis.zip')))
    expect(Object.keys(zip)).toEqual([
      'BACA-SAYA.txt',
      '2024-10-17_rilis.txt',
      '2024-10-17_rilis.html',
      'rilis.json',
      'DAFTAR-BERKAS.txt',
    ])
    const text = join(folder, '2024-10-17_rilis', '2024-10-17_rilis.txt')
    expect(readFileSync(text).equals(zip['2024-10-17_rilis.txt'] ?? Buffer.alloc(0))).toBe(true)
    expect(teras(['verify', join(folder, '2024-10-17_rilis.zip')]).status).toBe(0)
  })

  test('packs what every PC opens where only a ZIP is asked for', () => {
    expect(teras(['export', sample, '--to', folder, '--formats', 'zip']).status).toBe(0)

    const zip = unzipSync(readFileSync(join(folder, '2024-10-17_rilis.zip')))
    expect(readdirSync(folder)).toEqual(['2024-10-17_rilis.zip'])
    expect(Object.keys(zip)).toContain('2024-10-17_rilis.docx')
  })

  test('writes no ZIP over one that is there', () => {
    const args = ['export', sample, '--to', folder, '--formats', 'zip']
    teras(args)

    expect(teras(args).stdout).toContain('  2024-10-17_rilis_2.zip')
  })

  test('writes what import has printed', () => {
    const file = named('isian.json', teras(['import', sample, '--json']).stdout)

    expect(teras(['export', file, '--to', folder, '--formats', 'txt']).status).toBe(0)
    expect(
      readFileSync(join(folder, '2024-10-17_rilis', '2024-10-17_rilis.txt'), 'utf8'),
    ).toContain('memanen 120 kilogram')
  })

  test('writes a stored release', () => {
    const release = makeRelease({ headline: 'Panen Raya' })
    const file = named('rilis.json', JSON.stringify(release))

    expect(teras(['export', file, '--to', folder, '--formats', 'txt']).status).toBe(0)
    expect(readdirSync(folder)).toContain('panen-raya')
  })

  test('never overwrites a folder', () => {
    const args = ['export', sample, '--to', folder, '--formats', 'txt']
    teras(args)

    expect(teras(args)).toEqual({ status: 1, stdout: '', stderr: id.errors['folder-exists'] })
  })

  test('refuses a folder that is not there', () => {
    const { status, stderr } = teras([
      'export',
      sample,
      '--to',
      join(folder, 'x'),
      '--formats',
      'txt',
    ])

    expect(status).toBe(1)
    expect(stderr).toBe(id.errors['folder-gone'])
  })

  test.each([
    ['pdf', id.cli.refused['format-needs-window']],
    ['odt', id.cli.refused['format-unknown'].replace('{{format}}', 'odt')],
  ])('refuses the format %s', (format, sentence) => {
    const { status, stderr } = teras(['export', sample, '--to', folder, '--formats', format])

    expect(status).toBe(1)
    expect(stderr).toBe(sentence)
  })

  test('refuses JSON that is no release', () => {
    const file = named('lain.json', '{ "a": 1 }')

    expect(teras(['export', file, '--to', folder, '--formats', 'txt'])).toEqual({
      ...{ status: 1, stdout: '', stderr: id.cli.refused['not-a-release'] },
    })
  })
})

describe('teras', () => {
  test('tells a fault of its own without a stack', () => {
    const { status, stderr } = teras(['export', sample, '--to', folder, '--formats', 'pdf'], '', {
      TERAS_PRINT_WITH: '{',
    })

    expect(status).toBe(3)
    expect(stderr.split('\n')[0]).toBe(id.errors.internal)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test.each([
    [[]],
    [['import']],
    [['import', 'a', 'b']],
    [['import', 'a', '--to', 'b']],
    [['export', 'a']],
    [['export', 'a', '--to', 'b']],
    [['check', 'a']],
    [['import', 'a', '--lain']],
  ])('shows its usage for %j', (args) => {
    expect(teras(args)).toEqual({ status: 2, stdout: '', stderr: id.cli.usage })
  })
})
