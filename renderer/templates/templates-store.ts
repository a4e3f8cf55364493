import { createStore } from 'zustand/vanilla'
import type { Output } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Template } from '#core/templates/template.ts'
import type { TemplateId } from '#core/templates/template-id.ts'

export type TemplatesState = {
  /** Those the facility made. */
  readonly own: readonly Template[]
  /** True as well after a refusal: those of the program are there all the same. */
  readonly isLoaded: boolean
  /** Why they could not be read. */
  readonly refusal: ErrorCode | null
}

export type TemplatesStore = ReturnType<typeof createTemplatesStore>

export function createTemplatesStore(
  client: Pick<Client, 'call'>,
  codeOf: (thrown: unknown) => ErrorCode,
) {
  const store = createStore<TemplatesState>(() => ({ own: [], isLoaded: false, refusal: null }))
  let loading: Promise<void> | null = null

  async function read(): Promise<void> {
    try {
      const { templates } = await client.call('templates.list', {})
      store.setState({ own: templates, isLoaded: true, refusal: null })
    } catch (thrown) {
      loading = null
      store.setState({ isLoaded: true, refusal: codeOf(thrown) })
    }
  }

  return {
    ...store,
    /** Reads once; what could not be read is asked for again. */
    load(): Promise<void> {
      loading ??= read()
      return loading
    },
    /** Rejects where it was refused; the list then stays as it is on the disk. */
    async save(template: Template): Promise<void> {
      await client.call('templates.save', { template })
      const others = store.getState().own.filter(({ id }) => id !== template.id)
      const at = store.getState().own.findIndex(({ id }) => id === template.id)
      store.setState({
        own:
          at < 0 ? [...others, template] : [...others.slice(0, at), template, ...others.slice(at)],
      })
    },
    async remove(id: TemplateId): Promise<void> {
      await client.call('templates.remove', { id })
      store.setState(({ own }) => ({ own: own.filter((template) => template.id !== id) }))
    },
    async take(text: string): Promise<Output<'templates.import'>> {
      const answer = await client.call('templates.import', { text })
      if (answer.kind === 'imported') {
        store.setState(({ own }) => ({ own: [...own, answer.template] }))
      }
      return answer
    },
  }
}
