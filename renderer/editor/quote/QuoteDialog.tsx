import { useState } from 'react'
import { attributionVerbs } from '#core/quotes/attribution-verbs.ts'
import { namings } from '#core/quotes/name-speaker.ts'
import { namingFor, peopleInStory } from '#core/quotes/people-in-story.ts'
import { type QuoteWish, quoteOrders, writeQuote } from '#core/quotes/write-quote.ts'
import { plain, type Quote, type Story, textOfBlock } from '#core/release/block.ts'
import type { Dateline } from '#core/release/dateline.ts'
import { approvalOf } from '#core/release/quote.ts'
import { useWords } from '../../bridge/words.ts'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import type { QuoteFacts } from '../nodes/QuoteParagraphNode.ts'
import { FactFields } from './FactFields.tsx'
import style from './Quote.module.css'
import { SpeakerFields } from './SpeakerFields.tsx'

type QuoteDialogProps = {
  readonly story: Story
  /** Selected in the story: they move into the quote. */
  readonly words: string
  readonly dateline: Pick<Dateline, 'place' | 'date'>
  readonly onInsert: (quote: Quote) => void
  readonly onClose: () => void
}

type Form = Omit<QuoteWish, 'speaker' | 'naming'> & {
  readonly facts: QuoteFacts
  /** Null while she has not chosen: then the story decides. */
  readonly naming: QuoteWish['naming'] | null
}

/** Asks for words, speaker, and attribution, and shows the quote as it will stand. */
export function QuoteDialog({ story, words, dateline, onInsert, onClose }: QuoteDialogProps) {
  const say = useWords()
  const [form, setForm] = useState<Form>(() => ({
    words,
    facts: { speaker: { name: '', office: '' } },
    verb: freshVerb(story),
    order: 'words-first',
    naming: null,
  }))
  const put = (fields: Partial<Form>) => setForm((before) => ({ ...before, ...fields }))
  const { facts } = form
  const speaker = { name: facts.speaker.name.trim(), office: facts.speaker.office.trim() }
  const naming = form.naming ?? namingFor(story, speaker)
  const written = writeQuote({ ...form, speaker, naming })
  const insert = () => {
    if (written === '') return
    const { approvedWords, ...rest } = facts
    const isGiven = approvalOf(approvedWords, form.words) === 'given'
    const agreed = isGiven ? { approvedWords: written } : {}
    onInsert({ ...rest, ...agreed, type: 'quote', speaker, inlines: plain(written) })
    onClose()
  }
  useOpenForm(async () => {
    insert()
    return true
  })
  return (
    <Dialog
      title={say('quote.insert')}
      closeLabel={say('quote.cancel')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('quote.cancel')}</Button>
          <Button look="primary" isDisabled={written === ''} onPress={insert}>
            {say('quote.put')}
          </Button>
        </>
      }
    >
      <form
        className={style.form}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) insert()
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field
          label={say('quote.words')}
          help={say('quote.wordsHelp')}
          rows={3}
          value={form.words}
          autoFocus
          onChange={(value) => put({ words: value })}
        />
        <SpeakerFields
          speaker={facts.speaker}
          people={peopleInStory(story, dateline.place)}
          date={dateline.date}
          onChange={(next) => put({ facts: { ...facts, speaker: next } })}
        />
        <div className={style.row}>
          <Choice
            label={say('quote.order')}
            options={quoteOrders.map((id) => ({ id, label: say(`quote.orders.${id}`) }))}
            value={form.order}
            onChange={(order) => put({ order })}
          />
          <Choice
            label={say('quote.verb')}
            options={attributionVerbs.map(({ after, before }) => ({
              id: after,
              label: form.order === 'words-first' ? after : before,
            }))}
            value={form.verb}
            onChange={(verb) => put({ verb })}
          />
          <Choice
            label={say('quote.naming')}
            options={namings.map((id) => ({ id, label: say(`quote.namings.${id}`) }))}
            value={naming}
            onChange={(next) => put({ naming: next })}
          />
        </div>
        <FactFields facts={facts} words={form.words} onChange={(next) => put({ facts: next })} />
        <section className={style.result} aria-label={say('quote.preview')}>
          <span className={style.note}>{say('quote.preview')}</span>
          <p aria-live="polite" className={style.written}>
            {written === '' ? say('quote.noWords') : written}
          </p>
        </section>
      </form>
    </Dialog>
  )
}

/** The first verb that no quote of the story has used, so that they do not all «ujar». */
function freshVerb(story: Story): QuoteWish['verb'] {
  const text = story.map(textOfBlock).join('\n')
  const fresh = attributionVerbs.find(({ after }) => !text.includes(`” ${after}`))
  return (fresh ?? attributionVerbs[0]).after
}
