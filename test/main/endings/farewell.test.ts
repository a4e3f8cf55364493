import { describe, expect, test } from 'vitest'
import { bidFarewell } from '../../../electron/main/endings/farewell.ts'

async function leave(isSaved: boolean, saves: readonly boolean[], answers: readonly boolean[]) {
  const told: string[] = []
  const [disk, officer] = [[...saves], [...answers]]
  await bidFarewell(
    { isSaved },
    {
      save: async () => disk.shift() ?? false,
      tell: async (found) => {
        told.push(found.isSaved ? 'saved' : 'unsaved')
        return officer.shift() ?? false
      },
    },
  )
  return told
}

describe('bidFarewell', () => {
  test('says saved only where the disk has the words', async () => {
    expect(await leave(true, [], [])).toEqual(['saved'])
    expect(await leave(false, [], [])).toEqual(['unsaved'])
  })

  test('tries again as often as she wants', async () => {
    expect(await leave(false, [false, true], [true, true])).toEqual(['unsaved', 'unsaved', 'saved'])
  })
})
