import { useMemo } from 'react'
import { composeInterview } from '#core/interview/compose-interview.ts'
import { sampleAnswers } from '#core/interview/sample-answers.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Template } from '#core/templates/template.ts'
import { useWords } from '../../../bridge/words.ts'
import style from './Editor.module.css'

const facility: Facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: '',
  boilerplate: '',
  contacts: [],
}

/** What the plan makes of the examples of its questions; a sentence with a fault is left out. */
export function PlanPreview({ template }: { readonly template: Template }) {
  const say = useWords()
  const { headlines, fields } = useMemo(
    () =>
      composeInterview({
        template,
        answers: sampleAnswers(template),
        facility,
        institutions: [],
      }),
    [template],
  )
  return (
    <section className={style.slots} aria-label={say('templateScreens.edit.preview')}>
      <h3 className={style.legend}>{say('templateScreens.edit.preview')}</h3>
      <p className={style.note}>{say('templateScreens.edit.previewHelp')}</p>
      <div className={style.printed}>
        <p>
          <b>{headlines[0] ?? ''}</b>
        </p>
        {fields.story.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no other name
          <p key={at}>{textOfBlock(block)}</p>
        ))}
      </div>
    </section>
  )
}
