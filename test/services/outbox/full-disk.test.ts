import { describe, expect, test } from 'vitest'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { fallsSilentAt, type Misbehaviour } from '../../helpers/mail/misbehaviour.ts'
import { storeFolder } from '../../helpers/store-folder.ts'
import { accountAt, testMail, testOutbox, testServer, theOne } from '../../helpers/test-outbox.ts'

const address = 'redaksi@media.contoh.example'

/** A disk that takes no log any more while it is full. */
function fillingDisk() {
  const disk = { isFull: false }
  const refuseIfFull = () => {
    if (disk.isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  const port: FilePort = {
    ...nodeFilePort,
    async open(path) {
      const file = await nodeFilePort.open(path)
      return {
        ...file,
        async write(bytes, position) {
          refuseIfFull()
          return file.write(bytes, position)
        },
      }
    },
  }
  return { disk, port }
}

/** A disk that fills up when a delivery first comes to that step. */
async function fullFrom(step: Parameters<Misbehaviour>[0]['step']) {
  const { disk, port } = fillingDisk()
  const server = await testServer({
    misbehave(visit) {
      const isFirst = server.visits.filter((one) => one.step === step).length === 1
      if (visit.step === step && isFirst) disk.isFull = true
      return null
    },
  })
  const opened = await testOutbox(server, { port })
  await opened.outbox.saveAccount(accountAt(server), null)
  await opened.outbox.queue([await testMail(address)])
  await opened.outbox.settled()
  return { ...opened, disk, server }
}

describe('openOutbox on a disk that is full', () => {
  test('writes by itself that the last mail was sent, once it can', async () => {
    const { outbox, folder, disk, server, noted } = await fullFrom('taken')
    expect(await theOne(outbox)).toMatchObject({ state: 'sent' })
    expect((await outbox.view()).refused).toBe('disk-full')
    expect(noted).toEqual([])

    disk.isFull = false
    await expect.poll(() => noted.length, { timeout: 5000 }).toBe(1)
    await outbox.settled()

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    expect(await theOne(next)).toMatchObject({ state: 'sent', isNoted: true })
  })

  test('writes it at the latest when the program ends', async () => {
    const { outbox, folder, disk, server } = await fullFrom('taken')

    disk.isFull = false
    await outbox.close()

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    expect((await theOne(next)).state).toBe('sent')
  })

  test('tells why nothing is sent', async () => {
    const { outbox, disk, server } = await fullFrom('mail')

    expect(await theOne(outbox)).toMatchObject({ state: 'waiting', attempts: [] })
    expect((await outbox.view()).refused).toBe('disk-full')
    expect(server.taken).toEqual([])

    disk.isFull = false
    await expect.poll(async () => (await theOne(outbox)).state, { timeout: 5000 }).toBe('sent')
    expect((await outbox.view()).refused).toBeNull()
    expect(server.taken).toHaveLength(1)
  })

  test('takes back later what it could not when it refused a mail', async () => {
    const folder = await storeFolder()
    const disk = { isBroken: false }
    const refuseIfBroken = () => {
      if (disk.isBroken) throw Object.assign(new Error('broken'), { code: 'EIO' })
    }
    const port: FilePort = {
      ...nodeFilePort,
      async open(path) {
        const file = await nodeFilePort.open(path)
        if (!path.endsWith('.log')) return file
        // The record lies there whole, and nobody can say whether it will stay.
        const flush = async () => {
          await file.flush()
          disk.isBroken = disk.isBroken || (await file.size()) > 0
          refuseIfBroken()
        }
        return { ...file, flush, truncate: async () => refuseIfBroken() }
      },
      async rename(from, to) {
        refuseIfBroken()
        await nodeFilePort.rename(from, to)
      },
    }
    const server = await testServer()
    const { outbox } = await testOutbox(server, { profileFolder: folder, port })
    await expect(outbox.queue([await testMail(address)])).rejects.toMatchObject({
      code: expect.stringMatching(/^disk-/),
    })

    disk.isBroken = false
    await outbox.close()

    const { outbox: next } = await testOutbox(server, { profileFolder: folder })
    expect((await next.view()).dispatches).toEqual([])
  })

  test('stops at her word all the same', async () => {
    const { disk, port } = fillingDisk()
    const server = await testServer({ misbehave: fallsSilentAt('rcpt') })
    const { outbox } = await testOutbox(server, { port })
    await outbox.saveAccount(accountAt(server), null)
    await outbox.queue([await testMail(address)])
    await expect.poll(() => server.visits.at(-1)?.step).toBe('rcpt')
    disk.isFull = true

    await expect(outbox.pauseAll(true)).rejects.toMatchObject({ code: 'disk-full' })
    await outbox.settled()

    expect((await outbox.view()).isPaused).toBe(true)
    expect(server.visits.filter(({ step }) => step === 'rcpt')).toHaveLength(1)
  })
})
