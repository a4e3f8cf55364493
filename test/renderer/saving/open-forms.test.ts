import { afterEach, describe, expect, test } from 'vitest'
import { addOpenForm, openForms } from '../../../renderer/saving/open-forms.ts'

const leaving: (() => void)[] = []
const open = (isKept: boolean) => {
  const asked: string[] = []
  leaving.push(
    addOpenForm({
      flush: async () => {
        asked.push('flush')
        return isKept
      },
    }),
  )
  return asked
}

afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
})

describe('openForms', () => {
  test('holds up nothing where no form is open', async () => {
    expect(await openForms.flush()).toBe(true)
  })

  test('asks every form, and one refusal is enough', async () => {
    const asked = [open(false), open(true)]

    expect(await openForms.flush()).toBe(false)
    expect(asked).toEqual([['flush'], ['flush']])
  })

  test('forgets a form that has gone', async () => {
    open(false)
    for (const leave of leaving.splice(0)) leave()

    expect(await openForms.flush()).toBe(true)
  })
})
