import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { behaves, dropsAt } from '../../helpers/mail/misbehaviour.ts'
import { accountAt, testMail, testOutbox, testServer, theOne } from '../../helpers/test-outbox.ts'

/** A disk that takes its time with every log once it is told to. */
function slowDisk() {
  let flushMs = 0
  const port: FilePort = {
    ...nodeFilePort,
    async open(path) {
      const file = await nodeFilePort.open(path)
      return {
        ...file,
        async flush() {
          await pause(flushMs)
          await file.flush()
        },
      }
    },
  }
  const slowDown = (ms: number) => {
    flushMs = ms
  }
  return { port, slowDown }
}

describe('postDispatch', () => {
  test('waits again when the line drops while the disk is slow', async () => {
    const { port, slowDown } = slowDisk()
    const server = await testServer({ misbehave: dropsAt('in-body', 1) })
    const { outbox } = await testOutbox(server, { port })
    await outbox.saveAccount(accountAt(server, { sendsItself: false }), null)
    await outbox.queue([await testMail('redaksi@media.contoh.example', 'Isi rilis. '.repeat(5000))])

    slowDown(300)
    await outbox.sendNow(null)
    await outbox.settled()
    await pause(600)
    slowDown(0)

    expect((await theOne(outbox)).state).toBe('waiting')
    expect(server.taken).toEqual([])
    server.behave(behaves)
    await outbox.sendNow(null)
    await outbox.settled()
    expect((await theOne(outbox)).state).toBe('sent')
    expect(server.taken).toHaveLength(1)
  })
})
