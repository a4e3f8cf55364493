import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseId } from '#core/release/release.ts'
import type { TemplateId } from '#core/templates/template-id.ts'
import { builtInTemplates } from '#core/templates/templates.ts'
import { useWords } from '../../bridge/words.ts'
import { useTemplates } from '../../templates/use-templates.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PickList } from '../../ui/PickList.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { CopyReleaseDialog } from './CopyReleaseDialog.tsx'
import { allEntries, matching, type NamedEntry } from './entries.ts'
import style from './NewRelease.module.css'
import { TemplateDetails } from './TemplateDetails.tsx'
import { TemplateIcon } from './TemplateIcon.tsx'

export type Beginning = 'interview' | 'sheet'

type NewReleaseDialogProps = {
  readonly onBlank: () => void
  readonly onPaste: () => void
  readonly onTemplate: (id: TemplateId, how: Beginning) => void
  readonly onCopy: (id: ReleaseId) => void
  readonly onManage: () => void
  readonly onClose: () => void
}

/** The ways to begin, with what each of them gives her. */
export function NewReleaseDialog(props: NewReleaseDialogProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const { own } = useTemplates()
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isCopying, setCopying] = useState(false)
  const fixed = {
    blank: { name: say('templateScreens.new.blank'), event: say('templateScreens.new.blankEvent') },
    paste: { name: say('templateScreens.new.paste'), event: say('templateScreens.new.pasteEvent') },
    copy: { name: say('templateScreens.new.copy'), event: say('templateScreens.new.copyEvent') },
  }
  const entries = matching(allEntries(own, builtInTemplates(), fixed, language), query)
  const chosen = entries.find(({ id }) => id === chosenId) ?? entries[0] ?? null

  function take(how: Beginning) {
    switch (chosen?.kind) {
      case 'blank':
        return props.onBlank()
      case 'paste':
        return props.onPaste()
      case 'copy':
        return setCopying(true)
      case 'template':
        return props.onTemplate(chosen.template.id, how)
    }
  }

  if (isCopying) {
    return (
      <CopyReleaseDialog
        onCopy={props.onCopy}
        onBack={() => setCopying(false)}
        onClose={props.onClose}
      />
    )
  }
  return (
    <Dialog
      title={say('templateScreens.new.title')}
      closeLabel={say('templateScreens.new.cancel')}
      isOpen
      size="wide"
      onClose={props.onClose}
      actions={
        <>
          <span className={style.manage}>
            <Button look="quiet" onPress={props.onManage}>
              {say('templateScreens.new.manage')}
            </Button>
          </span>
          <Button onPress={props.onClose}>{say('templateScreens.new.cancel')}</Button>
          <Takes chosen={chosen} onTake={take} />
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter presses the second button from anywhere */}
      <div
        className={style.columns}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take('sheet')
        }}
      >
        <PickList
          label={say('templateScreens.new.find')}
          placeholder={say('templateScreens.new.findHint')}
          nothing={say('templateScreens.new.nothing')}
          query={query}
          onQuery={(words) => {
            setQuery(words)
            setChosenId(null)
          }}
          options={entries.map((entry) => ({
            id: entry.id,
            label: entry.name,
            detail: entry.event,
            icon: <TemplateIcon id={entry.id} />,
          }))}
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onTake={() => take('interview')}
        />
        {chosen === null ? <span /> : <Details entry={chosen} />}
      </div>
    </Dialog>
  )
}

function Details({ entry }: { readonly entry: NamedEntry }) {
  const say = useWords()
  return (
    // It scrolls where the window is low: the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={style.details} aria-label={entry.name} tabIndex={0}>
      <h3 className={style.name}>
        {entry.name}
        {entry.kind === 'template' && entry.isOwn ? (
          <Tag tone="accent">{say('templateScreens.new.own')}</Tag>
        ) : null}
      </h3>
      {entry.kind === 'template' ? (
        <>
          <TemplateDetails template={entry.template} />
          <Ways />
        </>
      ) : (
        <p className={style.lead}>{say(`templateScreens.new.${entry.kind}Detail`)}</p>
      )}
    </section>
  )
}

/** What the two buttons do, and by which keys. */
function Ways() {
  const say = useWords()
  return (
    <dl className={style.ways}>
      <dt>{say('templateScreens.new.interview')}</dt>
      <dd>{say('templateScreens.new.interviewHint')}</dd>
      <dt>{say('templateScreens.new.sheet')}</dt>
      <dd>{say('templateScreens.new.sheetHint')}</dd>
      <dd className={style.asks}>{say('templateScreens.new.keys')}</dd>
    </dl>
  )
}

type TakesProps = {
  readonly chosen: NamedEntry | null
  readonly onTake: (how: Beginning) => void
}

function Takes({ chosen, onTake }: TakesProps) {
  const say = useWords()
  if (chosen === null) return null
  if (chosen.kind !== 'template') {
    return (
      <Button look="primary" onPress={() => onTake('sheet')}>
        {say(`templateScreens.new.${chosen.kind}Take`)}
      </Button>
    )
  }
  return (
    <>
      <Button onPress={() => onTake('sheet')}>{say('templateScreens.new.sheet')}</Button>
      <Button look="primary" onPress={() => onTake('interview')}>
        {say('templateScreens.new.interview')}
      </Button>
    </>
  )
}
