import { useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import type { Template } from '#core/templates/template.ts'
import { codeOf } from '../../../bridge/refusal.ts'
import { useWords } from '../../../bridge/words.ts'
import { useOpenForm } from '../../../saving/open-forms.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { BilingualField } from './BilingualField.tsx'
import { DiscardChanges } from './DiscardChanges.tsx'
import style from './Editor.module.css'
import { type EditorFault, findFaults, type Section } from './find-faults.ts'
import { PartsSection } from './PartsSection.tsx'
import { PlanSection } from './PlanSection.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import { SumsSection } from './SumsSection.tsx'
import type { SectionProps } from './section.ts'

const sections = ['name', 'parts', 'questions', 'sums', 'plan'] as const satisfies Section[]

type TemplateEditorProps = {
  readonly template: Template
  /** Rejects where it was refused: everything then stays in the forms. */
  readonly onSave: (template: Template) => Promise<void>
  readonly onClose: () => void
}

/** All of a template in plain forms; nothing is stored before it is right. */
export function TemplateEditor({ template, onSave, onClose }: TemplateEditorProps) {
  const say = useWords()
  const [draft, setDraft] = useState(template)
  const [section, setSection] = useState<Section>('name')
  const [hasTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)
  const faults = hasTried ? findFaults(draft) : []
  const close = () => (draft === template ? onClose() : setAsking(true))

  /** False where it stays in the forms; they say why. */
  async function save(): Promise<boolean> {
    setTried(true)
    if (findFaults(draft).length > 0) return false
    setSaving(true)
    try {
      await onSave(draft)
      return true
    } catch (thrown) {
      setRefusal(codeOf(thrown))
      setSaving(false)
      return false
    }
  }
  useOpenForm(async () => draft === template || save())

  return (
    <Dialog
      title={`${say('templateScreens.edit.title')}: ${draft.name.id}`}
      closeLabel={say('templateScreens.edit.cancel')}
      isOpen
      isBusy={isSaving}
      size="wide"
      onClose={close}
      actions={
        <>
          <Button onPress={close} isDisabled={isSaving}>
            {say('templateScreens.edit.cancel')}
          </Button>
          <Button look="primary" onPress={() => void save()} isDisabled={isSaving}>
            {say(isSaving ? 'templateScreens.edit.saving' : 'templateScreens.edit.save')}
          </Button>
        </>
      }
    >
      <div className={style.editor}>
        <nav className={style.nav} aria-label={say('templateScreens.edit.sections')}>
          {sections.map((id) => (
            <button
              key={id}
              type="button"
              className={style.tab}
              aria-current={id === section ? 'page' : undefined}
              onClick={() => setSection(id)}
            >
              {say(`templateScreens.edit.${id}`)}
            </button>
          ))}
        </nav>
        <div className={style.main}>
          {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
          {faults.length === 0 ? null : <Faults faults={faults} onGo={setSection} />}
          <SectionForm section={section} draft={draft} onChange={setDraft} />
        </div>
      </div>
      {isAsking ? <DiscardChanges onKeep={() => setAsking(false)} onDiscard={onClose} /> : null}
    </Dialog>
  )
}

type FaultsProps = {
  readonly faults: readonly EditorFault[]
  readonly onGo: (section: Section) => void
}

function Faults({ faults, onGo }: FaultsProps) {
  const say = useWords()
  return (
    <Notice tone="error">
      {say('templateScreens.edit.faults', { count: faults.length })}
      <ul className={style.list}>
        {faults.map(({ section, field, number, problem, detail }) => (
          <li key={`${field} ${number} ${problem} ${detail}`}>
            {say('templateScreens.edit.fault', {
              place: [say(`templateScreens.edit.${field}`), number ?? ''].join(' ').trim(),
              sentence: say(`templates.problem.${problem}`, { detail }),
            })}{' '}
            <Button look="soft" onPress={() => onGo(section)}>
              {say(`templateScreens.edit.${section}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function SectionForm({ section, ...props }: SectionProps & { readonly section: Section }) {
  const say = useWords()
  const { draft, onChange } = props
  switch (section) {
    case 'name':
      return (
        <div className={style.section}>
          <BilingualField
            label={say('templateScreens.edit.nameId')}
            value={draft.name}
            onChange={(name) => onChange({ ...draft, name })}
          />
          <BilingualField
            label={say('templateScreens.edit.eventId')}
            value={draft.event}
            onChange={(event) => onChange({ ...draft, event })}
          />
        </div>
      )
    case 'parts':
      return <PartsSection {...props} />
    case 'questions':
      return <QuestionsSection {...props} />
    case 'sums':
      return <SumsSection {...props} />
    case 'plan':
      return <PlanSection {...props} />
  }
}
