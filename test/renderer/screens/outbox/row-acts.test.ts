import { describe, expect, test } from 'vitest'
import type { DispatchState } from '#core/outbox/dispatch.ts'
import { isAsked, rowActs } from '../../../../renderer/screens/outbox/row-acts.ts'

const going = { isPaused: false }
const acts = (state: DispatchState) => rowActs({ state }, going)

describe('rowActs', () => {
  test.each([
    ['waiting', ['send', 'pause', 'change', 'cancel']],
    ['sending', []],
    ['sent', []],
    ['cancelled', []],
    ['paused', ['go-on', 'change', 'cancel']],
    ['refused', ['retry-refused', 'change', 'cancel']],
    ['unclear', ['arrived', 'again', 'cancel']],
  ] as const)('offers for a %s mail only what is true', (state, offered) => {
    expect(acts(state)).toEqual(offered)
  })

  test('sends nothing while all is paused', () => {
    expect(rowActs({ state: 'waiting' }, { isPaused: true })).not.toContain('send')
  })

  test('asks before anything may arrive twice', () => {
    expect(acts('unclear').filter((act) => !isAsked(act))).toEqual([])
  })
})
