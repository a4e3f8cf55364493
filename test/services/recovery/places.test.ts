import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { isClockWrong, watchClock } from '#services/recovery/clock-check.ts'
import { beginAnew, findLost, openPointer } from '#services/recovery/pointer.ts'
import { knowsAbstractNames, lockProfile } from '#services/recovery/profile-lock.ts'
import { openReserve, portWithReserve, reserveBytes } from '#services/recovery/reserve.ts'
import { watchRoom } from '#services/recovery/room.ts'
import { saveElsewhere } from '#services/recovery/save-elsewhere.ts'
import { packForTechnician } from '#services/recovery/technician.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { readRelease } from '../../../electron/cli/read-release.ts'
import { faultyDisk } from '../../helpers/faulty-disk.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const now = '2026-03-02T07:00:00.000Z'
const mebibyte = 1024 * 1024

describe('lockProfile', () => {
  test.each(['linux', 'darwin'] as const)(
    'refuses a second holder by any path on %s',
    async (system) => {
      const home = await storeFolder()
      await mkdir(join(home, 'profil'))
      await symlink(join(home, 'profil'), join(home, 'lain'))

      const first = await lockProfile(join(home, 'profil'), system)
      const second = await lockProfile(join(home, 'lain'), system)
      await first?.release()
      const third = await lockProfile(join(home, 'lain'), system)

      expect(second).toBeNull()
      expect(third).not.toBeNull()
      await third?.release()
    },
  )

  test.each(['linux', 'darwin'])('is free at once after a kill on %s', async (system) => {
    const folder = await storeFolder()
    const module = new URL('../../../electron/services/recovery/profile-lock.ts', import.meta.url)
    const script = `const { lockProfile } = await import(${JSON.stringify(module.href)})
      console.log((await lockProfile(${JSON.stringify(folder)}, '${system}')) !== null)
      setInterval(() => undefined, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    onTestFinished(() => void child.kill('SIGKILL'))
    await new Promise((done) => child.stdout.once('data', done))

    const during = await lockProfile(folder, system === 'linux' ? 'linux' : 'darwin')
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    const after = await lockProfile(folder, system === 'linux' ? 'linux' : 'darwin')

    expect(during).toBeNull()
    expect(after).not.toBeNull()
    await after?.release()
  })

  test('knows which systems have names of their own', () => {
    expect(knowsAbstractNames('1.44.2')).toBe(false)
    expect(knowsAbstractNames('1.51.0')).toBe(true)
  })
})

describe('openPointer', () => {
  test('misses a profile that held releases', async () => {
    const home = await storeFolder()
    const pointer = openPointer(nodeFilePort, join(home, 'luar', 'profil.json'))
    const folder = join(home, 'profil')
    await mkdir(join(folder, 'drafts'), { recursive: true })
    await pointer.note(folder, 3, now)

    const there = await findLost(nodeFilePort, pointer, folder)
    await rename(folder, join(home, 'pindah'))
    const gone = await findLost(nodeFilePort, pointer, folder)
    await pointer.move(folder, join(home, 'pindah'), now)

    expect(there).toBeNull()
    expect(gone).toMatchObject({ folder, releases: 3, seenAt: now })
    expect(await pointer.resolve(folder)).toBe(join(home, 'pindah'))
  })

  test('knows nothing where it is damaged', async () => {
    const path = join(await storeFolder(), 'profil.json')
    await writeFile(path, '{"format":1,"pla')

    expect(await openPointer(nodeFilePort, path).find('/x')).toBeNull()
  })

  test('begins anew at the usual place after a move', async () => {
    const home = await storeFolder()
    const pointer = openPointer(nodeFilePort, join(home, 'profil.json'))
    const [usual, moved] = [join(home, 'profil'), join(home, 'pindah')]
    await pointer.move(usual, moved, now)
    await pointer.note(moved, 3, now)

    const begun = await beginAnew(pointer, { usual, lost: moved })

    expect(begun).toBe(usual)
    expect(await pointer.resolve(usual)).toBe(usual)
    expect(await findLost(nodeFilePort, pointer, usual)).toBeNull()
    expect(await findLost(nodeFilePort, pointer, moved)).toBeNull()
  })

  test('lets a first start be a first start', async () => {
    const pointer = openPointer(nodeFilePort, join(await storeFolder(), 'profil.json'))

    expect(await findLost(nodeFilePort, pointer, '/nowhere/profil')).toBeNull()
  })
})

describe('the reserve', () => {
  test('makes room for text before a save fails', async () => {
    const folder = await storeFolder()
    const reserve = openReserve(nodeFilePort, folder)
    await reserve.fill()
    await mkdir(join(folder, 'derived', 'unlisted'), { recursive: true })
    await writeFile(join(folder, 'derived', 'index.json'), 'x')
    let full = true
    const port = portWithReserve(
      {
        ...nodeFilePort,
        async open(path) {
          if (full) {
            full = false
            throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          }
          return nodeFilePort.open(path)
        },
      },
      reserve,
    )

    const file = await port.open(join(folder, 'a.log'))
    await file.close()

    expect((await stat(join(folder, 'reserve.bin'))).size).toBe(0)
    expect(await readdir(join(folder, 'derived'))).toEqual(['unlisted'])
  })

  test('is not spent on what can be made anew', async () => {
    const folder = await storeFolder()
    const reserve = openReserve(nodeFilePort, folder)
    await reserve.fill()
    const fail = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const port = portWithReserve({ ...nodeFilePort, open: fail }, reserve)

    await expect(port.open(join(folder, 'derived', 'x'))).rejects.toMatchObject({ code: 'ENOSPC' })

    expect((await stat(join(folder, 'reserve.bin'))).size).toBe(reserveBytes)
  })
})

describe('watchRoom', () => {
  test('warns at each threshold and gives the reserve up last', async () => {
    const acts: string[] = []
    let freeBytes = 600 * mebibyte
    const room = watchRoom({
      profile: '/x',
      freeSpace: async () => freeBytes,
      reserve: {
        fill: async () => void acts.push('fill'),
        release: async () => acts.push('release') > 0,
      },
      onChange: (now) => acts.push(now),
    })

    for (const free of [600, 499, 99, 19, 600]) {
      freeBytes = free * mebibyte
      await room.look()
    }
    room.stop()

    expect(acts).toEqual(['fill', 'low', 'short', 'release', 'none', 'fill', 'enough'])
  })
})

describe('isClockWrong', () => {
  test.each([
    ['before the program was built', '2003-01-01T00:00:00Z', null, true],
    ['ten minutes before what was seen', '2026-05-01T08:00:00Z', '2026-05-01T08:10:00Z', true],
    ['a minute before what was seen', '2026-05-01T08:00:00Z', '2026-05-01T08:01:00Z', false],
    ['years later', '2036-05-01T08:00:00Z', '2026-05-01T08:00:00Z', false],
  ])('judges a clock %s', (_what, at, seen, wrong) => {
    const seenMs = seen === null ? null : Date.parse(seen)

    expect(isClockWrong({ nowMs: Date.parse(at), seenMs })).toBe(wrong)
  })

  test('notices when somebody turns the clock back', () => {
    let moment = { wallMs: 1_000_000, steadyMs: 0 }
    const wentBack = watchClock(() => moment)
    moment = { wallMs: 1_060_000, steadyMs: 60_000 }
    const steady = wentBack()
    moment = { wallMs: 800_000, steadyMs: 120_000 }

    expect([steady, wentBack()]).toEqual([false, true])
  })
})

describe('saveElsewhere', () => {
  test('writes text and release, beside an older copy', async () => {
    const into = await storeFolder()
    const release = makeRelease({ headline: 'Panen raya' })

    const first = await saveElsewhere({ release, facility: null, into }, nodeDisk)
    const second = await saveElsewhere({ release, facility: null, into }, nodeDisk)

    expect(second).toBe(`${first}_2`)
    expect(await readFile(join(into, first, `${first}.txt`), 'utf8')).toContain('Panen raya')
    const json: unknown = JSON.parse(await readFile(join(into, first, `${first}.json`), 'utf8'))
    expect(json).toMatchObject({ release })
  })

  test('writes a release that the program for the terminal reads', async () => {
    const into = await storeFolder()
    const release = makeRelease({ headline: 'Panen raya' })
    const name = await saveElsewhere({ release, facility: null, into }, nodeDisk)

    const text = await readFile(join(into, name, `${name}.json`), 'utf8')

    expect(readRelease(text)).toEqual({ kind: 'release', release })
  })

  test('leaves nothing behind where the stick is full', async () => {
    const release = makeRelease()
    for (let failing = 0; ; failing += 1) {
      const into = await storeFolder()
      const { disk, calls } = faultyDisk(nodeDisk, failing, { code: 'ENOSPC' })
      const saving = saveElsewhere({ release, facility: null, into }, disk)
      const code = await saving.then(
        () => null,
        ({ code }: { code: string }) => code,
      )
      if (calls.length <= failing) break
      expect(code).toBe('folder-full')
      expect(await readdir(into)).toEqual([])
    }
  })

  test('says so where the stick has gone', async () => {
    const release = makeRelease()

    await expect(
      saveElsewhere({ release, facility: null, into: '/nowhere/stick' }, nodeDisk),
    ).rejects.toMatchObject({ code: 'folder-gone' })
  })

  test.each([
    ['ENOSPC', 'folder-full'],
    ['EIO', 'folder-failed'],
  ])('blames the folder and not the profile for %s', async (system, code) => {
    const into = await storeFolder()
    const create = () => Promise.reject(Object.assign(new Error('create'), { code: system }))

    const saving = saveElsewhere(
      { release: makeRelease(), facility: null, into },
      { ...nodeDisk, create },
    )

    await expect(saving).rejects.toMatchObject({ code })
  })

  test('does not believe a folder that lost bytes', async () => {
    const into = await storeFolder()
    const create: typeof nodeDisk.create = async (path) => {
      const file = await nodeDisk.create(path)
      return { ...file, size: async () => (await file.size()) - 1 }
    }

    const saving = saveElsewhere(
      { release: makeRelease(), facility: null, into },
      { ...nodeDisk, create },
    )

    await expect(saving).rejects.toMatchObject({ code: 'folder-failed' })
  })
})

describe('packForTechnician', () => {
  test.each([
    [false, false],
    [true, true],
  ])('holds her words only where she agreed: %s', async (withContent, holds) => {
    const profile = await storeFolder()
    const into = await storeFolder()
    await mkdir(join(profile, 'quarantine', 'x'), { recursive: true })
    await writeFile(join(profile, 'quarantine', 'x', 'a.log'), 'RAHASIA')
    const facts = { version: 'Teras', findings: [], room: 'enough' as const, now }

    const name = await packForTechnician(
      { profile, into, withContent, ...facts },
      nodeFilePort,
      nodeDisk,
    )

    const files = await readdir(join(into, name), { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    expect(texts.some((text) => text.includes('RAHASIA'))).toBe(holds)
    expect(texts.some((text) => text.includes('quarantine/x/a.log'))).toBe(true)
  })
})
