import { describe, expect, test } from 'vitest'
import { type Covered, coverageOf } from '#core/coverage/coverage.ts'
import type { Coverage } from '#core/coverage/evidence.ts'
import { plain } from '#core/release/block.ts'
import { emptyDateline } from '#core/release/dateline.ts'
import { createCoverageDesk } from '../../../renderer/guidance/coverage-desk.ts'

const about = (text: string): Covered => ({
  headline: '',
  dateline: emptyDateline,
  story: [{ type: 'paragraph', role: 'lead', inlines: plain(text) }],
  dismissedEvidence: [],
})

/** Answers only when the test says so. */
function openDesk() {
  const asked: Covered[] = []
  const told: Coverage[] = []
  let hear: (coverage: Coverage) => void = () => undefined
  const searcher = {
    ask: (covered: Covered) => void asked.push(covered),
    listen(heard: typeof hear) {
      hear = heard
    },
    end: () => undefined,
  }
  const desk = createCoverageDesk(searcher, (coverage) => told.push(coverage))
  const answer = () => {
    const last = asked.at(-1)
    if (last !== undefined) hear(coverageOf(last))
  }
  return { desk, asked, told, answer }
}

describe('createCoverageDesk', () => {
  test('tells what was found', () => {
    const { desk, told, answer } = openDesk()

    desk.ask(about('Razia digelar Senin (6/5/2024).'))
    answer()

    expect(told.map(({ when }) => when.length)).toEqual([1])
  })

  test('looks only for the newest of what came meanwhile', () => {
    const { desk, asked, told, answer } = openDesk()

    desk.ask(about('satu'))
    desk.ask(about('dua'))
    desk.ask(about('Razia digelar Senin (6/5/2024).'))
    answer()
    answer()

    expect(asked).toHaveLength(2)
    expect(told.map(({ when }) => when.length)).toEqual([1])
  })
})
