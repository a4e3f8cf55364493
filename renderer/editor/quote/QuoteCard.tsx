import { type FormEvent, type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { attribute, type TextChange } from '#core/quotes/attribute.ts'
import { withKnownOffice } from '#core/quotes/known-speaker.ts'
import { namingFor, peopleInStory } from '#core/quotes/people-in-story.ts'
import { type Speaker, type Story, textOfBlock } from '#core/release/block.ts'
import { approvalOf } from '#core/release/quote.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { peopleIndexOf, useDirectory } from '../../directory/use-directory.ts'
import { Button } from '../../ui/Button.tsx'
import type { QuoteFacts } from '../nodes/QuoteParagraphNode.ts'
import { FactFields } from './FactFields.tsx'
import style from './Quote.module.css'
import { SpeakerFields } from './SpeakerFields.tsx'

type QuoteCardProps = {
  readonly trigger: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly facts: QuoteFacts
  /** The story when the card was opened, and which of its blocks the quote is. */
  readonly story: Story
  readonly index: number
  readonly place: string
  readonly date: LocalDate | null
  readonly onSave: (facts: QuoteFacts, change: TextChange | null) => void
}

export function QuoteCard(props: QuoteCardProps) {
  const say = useWords()
  return (
    <Popover
      className={style.popover ?? ''}
      triggerRef={props.trigger}
      placement="bottom start"
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
    >
      <Dialog className={style.card ?? ''} aria-label={say('quote.card')}>
        <QuoteForm {...props} />
      </Dialog>
    </Popover>
  )
}

function QuoteForm({ facts, story, index, place, date, onSave, onClose }: QuoteCardProps) {
  const say = useWords()
  const people = peopleIndexOf(useDirectory())
  const [edited, setWanted] = useState<QuoteFacts | null>(null)
  // Until she changes something herself: the directory may come a moment after the card.
  const wanted = edited ?? {
    ...facts,
    speaker: withKnownOffice(facts.speaker, { index: people, date }),
  }
  const block = story[index]
  const text = block === undefined ? '' : textOfBlock(block)
  const others = story.filter((_, at) => at !== index)
  const change = changeFor(wanted.speaker, { text, facts, others })
  const save = (written: TextChange | null) => {
    onSave({ ...agreed(wanted, text, written), speaker: trimmed(wanted.speaker) }, written)
    onClose()
  }
  const put = (event: FormEvent) => {
    event.preventDefault()
    save(null)
  }
  return (
    <form className={style.form} onSubmit={put}>
      <SpeakerFields
        speaker={wanted.speaker}
        people={peopleInStory(story, place)}
        date={date}
        autoFocus
        onChange={(speaker) => setWanted({ ...wanted, speaker })}
      />
      <FactFields facts={wanted} words={text} onChange={setWanted} />
      {change === null ? null : (
        <p className={style.preview}>
          <span className={style.note}>{say('quote.wouldRead')}</span>
          {excerpt(changed(text, change))}
        </p>
      )}
      <div className={style.actions}>
        {change === null ? null : (
          <Button onPress={() => save(change)}>{say('quote.saveAndWrite')}</Button>
        )}
        <Button look="primary" type="submit">
          {say('quote.save')}
        </Button>
      </div>
    </form>
  )
}

type Known = { readonly text: string; readonly facts: QuoteFacts; readonly others: Story }

/** Nothing is offered while nobody is named, or the text names this speaker in some way already. */
function changeFor(speaker: Speaker, { text, facts, others }: Known): TextChange | null {
  const isNamed = speaker.name !== '' && text.includes(speaker.name)
  if (isNamed || `${speaker.name}${speaker.office}`.trim() === '') return null
  const naming = namingFor(others, speaker)
  return attribute(text, { speaker, naming, before: facts.speaker, verb: 'ujar' })
}

/** An agreement that the card shows as given holds for the words that the card writes. */
function agreed(facts: QuoteFacts, text: string, change: TextChange | null): QuoteFacts {
  const isGiven = approvalOf(facts.approvedWords, text) === 'given'
  return isGiven && change !== null ? { ...facts, approvedWords: changed(text, change) } : facts
}

function changed(text: string, { start, end, words }: TextChange): string {
  return text.slice(0, start) + words + text.slice(end)
}

function trimmed({ name, office }: Speaker): Speaker {
  return { name: name.trim(), office: office.trim() }
}

/** A long quote is shown from its end, where the attribution mostly stands. */
function excerpt(text: string): string {
  return text.length <= 160 ? text : `… ${text.slice(-150)}`
}
