import { useRef } from 'react'
import type { Facility } from '#core/release/facility.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { gap, proposeLetterhead } from './facility-draft.ts'
import { LogoPicker } from './LogoPicker.tsx'
import { Part } from './Part.tsx'

type LetterheadPartProps = {
  readonly facility: Facility
  readonly onChange: (change: (facility: Facility) => Facility) => void
  readonly isAddingLogo: boolean
  readonly onAddingLogo: (isAdding: boolean) => void
}

export function LetterheadPart(props: LetterheadPartProps) {
  const { facility, onChange, isAddingLogo, onAddingLogo } = props
  const say = useWords()
  const part = useRef<HTMLDivElement>(null)
  const text = facility.letterhead.join('\n')
  const write = (value: string) =>
    onChange((before) => ({
      ...before,
      letterhead: value === '' ? [] : value.split('\n'),
    }))

  function propose() {
    const proposal = proposeLetterhead(facility).join('\n')
    write(proposal)
    // Once React has put the lines there: her next key replaces the part that only she knows.
    requestAnimationFrame(() => selectGap(part.current, proposal))
  }

  return (
    <Part title={say('facility.letterheadPart')}>
      <div ref={part}>
        <Field
          name="letterhead"
          label={say('facility.letterhead')}
          help={say('facility.letterheadHelp')}
          problem={text.includes(gap) ? say('facility.letterheadGap') : undefined}
          rows={4}
          aside={
            <Button look="soft" onPress={propose}>
              {say('facility.propose')}
            </Button>
          }
          value={text}
          onChange={write}
        />
      </div>
      <LogoPicker
        logo={facility.logo}
        onChange={(logo) => onChange((before) => ({ ...before, logo }))}
        isAdding={isAddingLogo}
        onAdding={onAddingLogo}
      />
    </Part>
  )
}

function selectGap(part: HTMLElement | null, text: string) {
  const area = part?.querySelector('textarea')
  const start = text.indexOf(gap)
  if (!area || start < 0) return
  area.focus()
  area.setSelectionRange(start, start + gap.length)
}
