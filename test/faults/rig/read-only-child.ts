import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { OpenSaver } from './saver.ts'
import { terasSaver } from './savers/teras.ts'
import { codeOf, stepAt } from './workload.ts'

/** What the parent asks of a child that works as another user. */
export type Request =
  | { readonly ask: 'open' | 'close' | 'read'; readonly folder: string }
  | { readonly ask: 'save'; readonly seed: string; readonly from: number; readonly saves: number }

/** Answers one line of JSON to each: codes of refused saves (null: acknowledged), or the texts. */
async function answer(request: Request): Promise<unknown> {
  switch (request.ask) {
    case 'open':
      open = await saver.open(request.folder)
      return 'open'
    case 'close':
      await open?.close()
      return 'closed'
    case 'read':
      return [...(await saver.read(request.folder))]
    case 'save': {
      const codes: (string | null)[] = []
      for (let nr = 0; nr < request.saves; nr += 1) {
        const { id, text } = stepAt(request.seed, 'typing', request.from + nr)
        const saved = open?.save(id, text) ?? Promise.reject(new Error('nothing is open'))
        codes.push(await saved.then(() => null, codeOf))
      }
      return codes
    }
  }
}

const saver = terasSaver()
let open: OpenSaver | null = null
for await (const line of createInterface({ input: process.stdin })) {
  const answered = await answer(JSON.parse(line)).catch((cause: unknown) => ({
    threw: codeOf(cause),
  }))
  writeSync(1, `${JSON.stringify(answered)}\n`)
}
