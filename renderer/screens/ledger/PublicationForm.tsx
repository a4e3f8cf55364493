import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Field } from '../../ui/Field.tsx'
import style from './EntryDetail.module.css'
import type { LedgerStore } from './ledger-store.ts'
import { type PublicationDraft, problemOf } from './publication-draft.ts'

type PublicationFormProps = { readonly ledger: LedgerStore; readonly draft: PublicationDraft }

export function PublicationForm({ ledger, draft }: PublicationFormProps) {
  const say = useWords()
  const isChecked = useStore(ledger, ({ isDraftChecked }) => isDraftChecked)
  const problem = isChecked ? problemOf(draft) : null
  const form = useRef<HTMLFormElement>(null)
  // It opens below what she reads, and grows by the sentence that says what is wrong.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    if (problem !== null) showWrong(form.current)
  }, [problem])
  const edit = (change: Partial<PublicationDraft>) => ledger.edit({ ...draft, ...change })
  return (
    <form
      ref={form}
      className={style.form}
      // Enter comes through a second time as well, and says again what is wrong.
      noValidate
      aria-label={say('ledger.addPublication')}
      onSubmit={(event) => {
        event.preventDefault()
        void ledger.keepDraft().then((isKept) => {
          if (!isKept) showWrong(form.current)
        })
      }}
    >
      <div className={style.pair}>
        <Field
          label={say('ledger.outlet')}
          placeholder={say('ledger.outletHint')}
          value={draft.outlet}
          maxLength={200}
          autoFocus
          problem={problem === 'publicationEmpty' ? say('ledger.publicationEmpty') : undefined}
          onChange={(outlet) => edit({ outlet })}
        />
        <DateField
          label={say('ledger.date')}
          value={draft.date}
          onChange={(date) => edit({ date })}
        />
      </div>
      <Field
        label={say('ledger.url')}
        placeholder={say('ledger.urlHint')}
        value={draft.url}
        maxLength={2000}
        inputMode="url"
        problem={problem === 'urlBad' ? say('ledger.urlBad') : undefined}
        onChange={(url) => edit({ url })}
      />
      <div className={style.acts}>
        <Button type="submit" look="primary">
          {say('ledger.keep')}
        </Button>
        <Button onPress={() => ledger.edit(null)}>{say('ledger.cancel')}</Button>
      </div>
    </form>
  )
}

/** With room below it for the sentence; after the layout that the sentence changes. */
function showWrong(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('input[aria-invalid="true"]')
    wrong?.focus({ preventScroll: true })
    wrong?.scrollIntoView({ block: 'center' })
  })
}
