import { createStore } from 'zustand/vanilla'
import type { Opened, SavedWhy } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Answer, Answers } from '#core/interview/answer.ts'
import type { Release } from '#core/release/release.ts'
import type { Template } from '#core/templates/template.ts'
import { createAutosave, type SaveState } from '../../saving/autosave.ts'
import { type Composed, isStoryHers, takeComposed } from './take-composed.ts'

export type InterviewState = {
  readonly release: Release
  readonly answers: Answers
  /** The question on the screen, counted from 0; as many as there are means the end. */
  readonly at: number
  /** She has edited the story by hand: answers no longer flow into it. */
  readonly isStoryHers: boolean
  readonly saveState: SaveState
}

export type InterviewStore<Made extends Composed = Composed> = ReturnType<
  typeof createInterviewStore<Made>
>

type Wish<Made extends Composed> = {
  readonly opened: Opened
  /** Words that a page handed over before it died. */
  readonly unsaved?: Release | null
  readonly template: Template
  readonly compose: (answers: Answers) => Made
}

/** Every answer goes into the release at once, and with it the text that it makes. */
export function createInterviewStore<Made extends Composed>(
  client: Pick<Client, 'call'>,
  { opened, unsaved = null, template, compose }: Wish<Made>,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const begun = unsaved ?? opened.release
  const first = begun.interview ?? {}
  const store = createStore<InterviewState>(() => ({
    release: begun,
    answers: first,
    at: firstOpen(template, first),
    isStoryHers: isStoryHers(begun.story, compose(first)),
    saveState: unsaved === null ? { kind: 'saved', at: opened.savedAt } : { kind: 'typing' },
  }))

  function remember(): void {
    const { id, headline } = store.getState().release
    const place = { id, headline: headline.slice(0, 400), caret: null, scrolledPx: 0 }
    void client.call('desk.remember', { place }).catch(() => undefined)
  }

  const autosave = createAutosave({
    save: async (why) => {
      const { release } = store.getState()
      return (await client.call('release.save', { release, why })).savedAt
    },
    hold: () => {
      const { release } = store.getState()
      // A refusal changes nothing: the save that follows tells her.
      void client.call('release.hold', { release }).catch(() => undefined)
    },
    codeOf,
    onState: (saveState) => {
      const isStillTyping =
        saveState.kind === 'typing' && store.getState().saveState.kind === 'typing'
      if (!isStillTyping) store.setState({ saveState })
    },
  })

  function put(change: Partial<Release>): void {
    store.setState(({ release }) => ({ release: { ...release, ...change } }))
    autosave.touch()
  }

  return {
    ...store,
    begin() {
      remember()
      if (unsaved !== null) autosave.touch()
    },
    /** Null takes the answer away. */
    answer(id: string, answer: Answer | null) {
      const { answers, release } = store.getState()
      const { [id]: _old, ...others } = answers
      const now = answer === null ? others : { ...others, [id]: answer }
      const followed = takeComposed(release, compose(answers), compose(now))
      store.setState({ answers: now })
      put({ ...followed, interview: now })
    },
    setHeadline: (headline: string) => put({ headline }),
    change: put,
    goTo(at: number) {
      store.setState({ at: Math.min(Math.max(at, 0), template.questions.length) })
      // Leaving a question is worth a save of its own: it must survive a cut in the next one.
      void autosave.flush()
    },
    compose,
    gather: () => store.getState().release,
    flush: (why: SavedWhy = 'typing'): Promise<boolean> => autosave.flush(why),
    close: autosave.stop,
  }
}

/** After the last answered one, so that a return goes on where she was. */
function firstOpen({ questions }: Template, answers: Answers): number {
  return questions.reduce((next, { id }, at) => (id in answers ? at + 1 : next), 0)
}
