import { describe, expect, test } from 'vitest'
import { noWishes } from '#contract/calls/hand-over.ts'
import { keepChoices, keptChoices } from '../../../../renderer/screens/hand-over/kept-choices.ts'
import { handedOver, makeHandOver, release } from './make-hand-over.ts'

const to = [{ name: 'Koran Contoh', address: 'redaksi@koran.example' }]
const mailing = { to, apart: true }

describe('keptChoices', () => {
  test('has nothing for another release', () => {
    keepChoices('aaaaaaaaaaaa', makeHandOver().handOver.store.getState())

    expect(keptChoices('bbbbbbbbbbbb')).toEqual({})
  })

  test('gives the next dialog what was chosen', () => {
    const { handOver } = makeHandOver()
    handOver.setFormats(['pdf', 'eml'])
    handOver.setExit('outbox')
    handOver.setWishes({ mailing, photos: 'web' })
    keepChoices(release.id, handOver.store.getState())

    const next = makeHandOver({}, {}, keptChoices(release.id)).handOver.store.getState()

    expect(next).toMatchObject({ exit: 'outbox', formats: ['pdf', 'eml'] })
    expect(next.wishes).toEqual({ ...noWishes, mailing, photos: 'web' })
  })

  test('keeps recipients and no passphrase after a hand-over', async () => {
    const { handOver, stage } = makeHandOver({ 'stick.zip': () => handedOver })
    await handOver.proposeFolder()
    handOver.setExit('zip')
    handOver.setLock('made')
    handOver.setWishes({ mailing })
    await handOver.start(release, 'refuse')
    expect(stage()).toMatchObject({ kind: 'done', way: 'zip' })
    keepChoices(release.id, handOver.store.getState())

    const kept = keptChoices(release.id)

    expect(kept.wishes?.mailing).toEqual(mailing)
    expect(Object.keys(kept).sort()).toEqual(['copying', 'exit', 'formats', 'wishes'])
    const next = makeHandOver({}, {}, kept).handOver.store.getState()
    expect(next).toMatchObject({ lock: { kind: 'open' }, copiedPhrase: null })
    expect(next.stage.kind).toBe('choosing')
  })
})
