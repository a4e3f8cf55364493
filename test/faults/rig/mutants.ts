import { registerHooks } from 'node:module'

export type Mutant = {
  readonly name: string
  /** Of `electron/services/store/`. */
  readonly file: string
  readonly change: readonly (readonly [from: string, to: string])[]
}

/** One rule of the write protocol taken away each; some test must notice. */
export const mutants: readonly Mutant[] = [
  {
    name: 'the flush after a save',
    file: 'ab-log.ts',
    change: [
      [
        'await writeAll(file, bytes, end)\n    await file.flush()',
        'await writeAll(file, bytes, end)',
      ],
    ],
  },
  {
    name: 'the byte count',
    file: 'file-port.ts',
    change: [['written += taken', 'written = bytes.length']],
  },
  {
    name: 'the flush of the folder at birth',
    file: 'give-birth.ts',
    change: [['  await port.flushFolder(folder)', '']],
  },
  {
    name: 'the sequence rule (the highest number wins)',
    file: 'scan-pair.ts',
    change: [
      ['(a.newest?.record.n ?? 0) > b.newest.record.n ? a : b', 'a.newest === null ? b : a'],
    ],
  },
  {
    name: 'the second look for a file that hides',
    file: 'scan-pair.ts',
    change: [[' ?? (await readListed(port, folder, name))', '']],
  },
]

/** Every later import of that file gets the mutant; throws where the code has moved on. */
export function breed({ name, file, change }: Mutant): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!new URL(url).pathname.endsWith(`/services/store/${file}`)) return loaded
      let source = String(loaded.source)
      for (const [from, to] of change) {
        if (!source.includes(from)) throw new Error(`the mutant without ${name} no longer fits`)
        source = source.replace(from, to)
      }
      return { ...loaded, source }
    },
  })
}
