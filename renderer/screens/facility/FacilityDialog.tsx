import { type FormEvent, useRef, useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import type { Facility } from '#core/release/facility.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './FacilityDialog.module.css'
import { doubtsIn, emptyFacility, gap, missingIn, tidyFacility } from './facility-draft.ts'
import { IdentityPart } from './IdentityPart.tsx'
import { LetterheadPart } from './LetterheadPart.tsx'
import { PressPart } from './PressPart.tsx'

type FacilityDialogProps = {
  readonly isOpen: boolean
  /** `first` greets and may be skipped; `edit` changes what is there. */
  readonly mode: 'first' | 'edit'
  readonly facility: Facility | null
  readonly onSave: (facility: Facility) => Promise<void>
  readonly onSkip: () => void
  readonly onClose: () => void
}

type Leave = 'skip' | 'close'

export function FacilityDialog({ isOpen, ...props }: FacilityDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: Omit<FacilityDialogProps, 'isOpen'>) {
  const { mode, onSave, onSkip, onClose } = props
  const say = useWords()
  const [first] = useState(props.facility ?? emptyFacility)
  const [facility, setFacility] = useState(first)
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [isAddingLogo, setAddingLogo] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)
  const [leaving, setLeaving] = useState<Leave | null>(null)
  // The form as it stood when its doubts were named: saved as it is the second time.
  const [doubted, setDoubted] = useState<Facility | null>(null)
  const form = useRef<HTMLFormElement>(null)

  const go = (way: Leave) => (way === 'skip' ? onSkip() : onClose())
  // What she typed goes away only when she says so.
  const leave = (way: Leave) => (facility === first ? go(way) : setLeaving(way))

  async function save(event?: FormEvent) {
    event?.preventDefault()
    if (isSaving || isAddingLogo) return
    setLeaving(null)
    setChecked(true)
    const [missing] = missingIn(facility)
    const [stop] = missing === undefined && doubted !== facility ? doubtsIn(facility) : []
    if (stop !== undefined) setDoubted(facility)
    if (missing !== undefined || stop !== undefined) {
      focusField(form.current, missing ?? stop ?? '')
      return
    }
    await put()
  }

  async function put(): Promise<boolean> {
    setSaving(true)
    setRefusal(null)
    try {
      await onSave(tidyFacility(facility))
      return true
    } catch (thrown) {
      setRefusal(codeOf(thrown))
      return false
    } finally {
      setSaving(false)
    }
  }

  useOpenForm(async () => {
    if (facility === first) return true
    setChecked(true)
    return missingIn(facility).length === 0 && put()
  })

  return (
    <Dialog
      title={say(mode === 'first' ? 'facility.titleFirst' : 'facility.titleEdit')}
      closeLabel={say('app.close')}
      isOpen
      isBusy={isSaving}
      onClose={() => leave('close')}
      actions={
        leaving === null ? (
          <>
            {doubted === facility && !isSaving ? (
              <p className={style.doubt} role="alert">
                {say('facility.doubt')}
              </p>
            ) : null}
            {refusal === null ? null : (
              <div className={style.refusal}>
                <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
              </div>
            )}
            <Button
              look="quiet"
              isDisabled={isSaving}
              onPress={() => leave(mode === 'first' ? 'skip' : 'close')}
            >
              {say(mode === 'first' ? 'facility.skip' : 'app.cancel')}
            </Button>
            <Button look="primary" isPending={isSaving || isAddingLogo} onPress={() => void save()}>
              {say(isSaving ? 'facility.saving' : 'facility.save')}
            </Button>
          </>
        ) : (
          <div className={style.leaving} role="alert">
            <span className={style.unsaved}>{say('facility.unsaved')}</span>
            <Button look="danger" onPress={() => go(leaving)}>
              {say('facility.discard')}
            </Button>
            <Button autoFocus onPress={() => setLeaving(null)}>
              {say('facility.keepEditing')}
            </Button>
            <Button look="primary" onPress={() => void save()}>
              {say('facility.save')}
            </Button>
          </div>
        )
      }
    >
      <form ref={form} className={style.form} onSubmit={(event) => void save(event)}>
        {mode === 'first' ? <p className={style.welcome}>{say('facility.welcome')}</p> : null}
        <IdentityPart facility={facility} isChecked={isChecked} onChange={setFacility} />
        <LetterheadPart
          facility={facility}
          onChange={setFacility}
          isAddingLogo={isAddingLogo}
          onAddingLogo={setAddingLogo}
        />
        <PressPart facility={facility} isChecked={isChecked} onChange={setFacility} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

/** The gap of a proposed letterhead is selected, so that her next key replaces it. */
function focusField(form: HTMLFormElement | null, name: string) {
  const field = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
  if (!field) return
  field.focus()
  field.scrollIntoView({ block: 'center' })
  const at = field.value.indexOf(gap)
  if (at >= 0) field.setSelectionRange(at, at + gap.length)
}
