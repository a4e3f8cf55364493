import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  a,
  appended,
  b,
  edit,
  lastRecord,
  lineOf,
  lines,
  nested,
  noise,
  read,
  recordOf,
} from './log-lines.ts'

/**
 * What the program must answer for the harmed release: `newest` its last text and no word,
 * `told` its last text or an earlier one with notice, `refused` no text but notice and a place in
 * the list, `unknown` nothing was ever acknowledged.
 */
export type Expected = 'newest' | 'told' | 'refused' | 'unknown'

export type Case = {
  readonly name: string
  /** `folder` is the harmed release's own; its newest records lie in `a.log`. */
  readonly harm: (folder: string, profile: string) => void
  readonly expected: Expected
  /** The case is about what happens when `births.log` cannot help. */
  readonly withBirths?: true
}

/**
 * Fixed damages, each with the answer that officers must get; they stay for ever. One table, long
 * because nothing in it can be left out: a row a damage.
 */
export const cases: readonly Case[] = [
  { name: 'nothing at all', harm: () => undefined, expected: 'newest', withBirths: true },
  { name: 'empty file', harm: edit(() => ''), expected: 'refused' },
  {
    name: 'empty file beside births.log',
    harm: edit(() => ''),
    expected: 'told',
    withBirths: true,
  },
  { name: 'one byte', harm: edit(() => 'x'), expected: 'refused' },
  {
    name: 'NUL of the right length',
    harm: edit((all) => Buffer.alloc(all.length)),
    expected: 'refused',
  },
  {
    name: 'NUL of the right length beside births.log',
    harm: edit((all) => Buffer.alloc(all.length)),
    expected: 'told',
    withBirths: true,
  },
  {
    name: 'NUL tail',
    harm: edit((all) => Buffer.concat([all, Buffer.alloc(700)])),
    expected: 'told',
  },
  {
    name: 'half file',
    harm: (folder) => truncateSync(a(folder), read(a(folder)).length >> 1),
    expected: 'told',
  },
  {
    name: 'half record, then a good one',
    harm: edit((all) => {
      const [first = '', ...rest] = lines(all)
      return `\n${first.slice(0, 200)}\n\n${rest.join('\n\n')}\n`
    }),
    expected: 'told',
  },
  {
    name: 'two records glued',
    harm: edit((all) => {
      const every = lines(all)
      return `\n${every.slice(0, -2).join('\n\n')}\n\n${every.slice(-2).join('')}\n`
    }),
    expected: 'told',
  },
  { name: 'duplicate sequence', harm: appended((record) => ({ ...record })), expected: 'newest' },
  {
    name: 'sequence going back',
    harm: edit((all) => `${all}\n${lines(all)[0]}\n`),
    expected: 'newest',
  },
  {
    name: 'wrong checksum on the newest',
    harm: edit((all) => {
      const text = all.toString()
      const at = text.lastIndexOf(' {"n"') - 1
      return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`
    }),
    expected: 'told',
  },
  {
    name: 'right checksum, invalid JSON',
    harm: edit((all) => all + lineOf('{"n":99,')),
    expected: 'told',
  },
  {
    name: 'JSON of the wrong type',
    harm: appended((record) => ({ ...record, n: 90, d: [1, 'x'] })),
    expected: 'told',
  },
  { name: 'JSON of no record', harm: edit((all) => all + lineOf('"naskah"')), expected: 'newest' },
  {
    name: 'nesting of 10,000 levels',
    harm: edit((all) => all + lineOf(`{"n":91,"d":${nested()}}`)),
    expected: 'told',
  },
  {
    name: 'keys named __proto__ and constructor',
    harm: edit((all) => {
      const json = (lines(all).at(-1) ?? '').slice(33)
      const odd = json.replace(
        '"d":{',
        '"d":{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}},',
      )
      return all + lineOf(odd.replace(/^\{"n":\d+/, '{"n":92'))
    }),
    expected: 'newest',
  },
  {
    name: 'byte order mark',
    harm: edit((all) => Buffer.concat([Buffer.from('\uFEFF'), all])),
    expected: 'told',
  },
  {
    name: 'UTF-16',
    harm: edit((all) => Buffer.from(all.toString(), 'utf16le')),
    expected: 'refused',
  },
  {
    name: 'line ends of Windows',
    harm: edit((all) => all.toString().replaceAll('\n', '\r\n')),
    expected: 'newest',
  },
  {
    name: 'ANSI code page',
    harm: edit((all) => Buffer.from(all.toString(), 'latin1')),
    expected: 'told',
  },
  { name: 'gzip', harm: edit((all) => gzipSync(all)), expected: 'refused' },
  {
    name: 'the folder read-only',
    harm: (folder) => {
      for (const path of [a(folder), b(folder)]) chmodSync(path, 0o444)
      chmodSync(folder, 0o555)
    },
    expected: 'newest',
  },
  {
    name: 'a folder instead of the file',
    harm: (folder) => {
      rmSync(a(folder))
      mkdirSync(a(folder))
    },
    expected: 'refused',
  },
  {
    name: 'a link out of the profile',
    harm: (folder, profile) => {
      renameSync(a(folder), `${profile}-outside.log`)
      symlinkSync(`${profile}-outside.log`, a(folder))
    },
    expected: 'newest',
  },
  {
    name: 'a hard link',
    harm: (folder, profile) => linkSync(a(folder), `${profile}-hard.log`),
    expected: 'newest',
  },
  {
    name: 'a name that differs in case',
    harm: (folder) => renameSync(a(folder), join(folder, 'A.LOG')),
    expected: 'told',
  },
  { name: 'a.log missing', harm: (folder) => rmSync(a(folder)), expected: 'refused' },
  {
    name: 'both logs missing beside births.log',
    harm: (folder) => {
      rmSync(a(folder))
      rmSync(b(folder))
    },
    expected: 'told',
    withBirths: true,
  },
  {
    name: 'the folder missing',
    harm: (folder) => rmSync(folder, { recursive: true }),
    expected: 'refused',
  },
  {
    name: 'the folder missing beside births.log',
    harm: (folder) => rmSync(folder, { recursive: true }),
    expected: 'told',
    withBirths: true,
  },
  {
    name: 'b.log newer by clock, older by sequence',
    harm: (folder) => {
      const record = lastRecord(read(a(folder)))
      const older = {
        ...record,
        n: 1,
        t: '2031-01-01T00:00:00.000Z',
        d: recordOf(lines(read(a(folder)))[0] ?? '').d,
      }
      writeFileSync(b(folder), lineOf(JSON.stringify(older)))
    },
    expected: 'newest',
  },
  {
    name: 'both full of NUL',
    harm: (folder) => {
      for (const path of [a(folder), b(folder)]) writeFileSync(path, Buffer.alloc(4096))
    },
    expected: 'refused',
  },
  {
    name: 'a copy made by a synchroniser',
    harm: (folder) => copyFileSync(a(folder), join(folder, 'a (1).log')),
    expected: 'newest',
  },
  {
    name: 'only the copy made by a synchroniser',
    harm: (folder) => renameSync(a(folder), join(folder, 'a (1).log')),
    expected: 'told',
  },
  {
    name: 'taken hostage: new name, high entropy',
    harm: (folder) => {
      for (const path of [a(folder), b(folder)]) {
        writeFileSync(`${path}.locked`, noise(3000))
        rmSync(path)
      }
    },
    expected: 'refused',
  },
  { name: 'taken hostage in place', harm: edit((all) => noise(all.length)), expected: 'refused' },
  {
    name: 'index of another profile',
    harm: (_folder, profile) =>
      writeFileSync(join(profile, 'derived', 'index.json'), '{"format":1}'),
    expected: 'newest',
  },
  {
    name: 'the index missing',
    harm: (_folder, profile) => rmSync(join(profile, 'derived'), { recursive: true }),
    expected: 'newest',
  },
  {
    name: 'births.log full of noise',
    harm: (_folder, profile) => writeFileSync(join(profile, 'births.log'), noise(5000)),
    expected: 'newest',
    withBirths: true,
  },
  {
    name: 'a quarantine that is a file',
    harm: (folder, profile) => {
      writeFileSync(join(profile, 'quarantine'), 'x')
      truncateSync(a(folder), read(a(folder)).length - 40)
    },
    expected: 'told',
  },
  {
    name: 'torn birth',
    harm: (folder, profile) => {
      const [first = ''] = lines(read(a(folder)))
      writeFileSync(a(folder), `\n${first.slice(0, 90)}`)
      rmSync(join(profile, 'derived'), { recursive: true })
    },
    expected: 'unknown',
  },
  {
    name: 'NUL that nobody remembers as a release',
    harm: (folder, profile) => {
      writeFileSync(a(folder), Buffer.alloc(900))
      rmSync(join(profile, 'derived'), { recursive: true })
    },
    expected: 'unknown',
  },
  {
    name: 'NUL that only births.log remembers',
    harm: (folder, profile) => {
      writeFileSync(a(folder), Buffer.alloc(900))
      rmSync(join(profile, 'derived'), { recursive: true })
    },
    expected: 'told',
    withBirths: true,
  },
  {
    name: 'a later format',
    harm: appended((record) => ({
      ...record,
      n: 95,
      v: 11,
      d: Object.assign({}, record.d, { format: 11, tone: 'x' }),
    })),
    expected: 'told',
  },
]
