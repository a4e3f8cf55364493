import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asOwn, isOwn } from '#core/templates/own-templates.ts'
import type { Template } from '#core/templates/template.ts'
import { builtInTemplates } from '#core/templates/templates.ts'
import { inLanguage } from '#core/templates/words.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { templatesStore, useTemplates } from '../../templates/use-templates.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PickList } from '../../ui/PickList.tsx'
import { allEntries, matching } from './entries.ts'
import { ImportButton } from './ImportButton.tsx'
import style from './NewRelease.module.css'
import { RemoveTemplate } from './RemoveTemplate.tsx'
import { type ShelfMessage, ShelfNotice } from './ShelfNotice.tsx'
import { TemplateDetails } from './TemplateDetails.tsx'
import { TemplateIcon } from './TemplateIcon.tsx'

type TemplateShelfProps = {
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly onEdit: (template: Template) => void
  readonly onClose: () => void
}

const nothing = { name: '', event: '' }

export function TemplateShelf({ chosenId, onChoose, onEdit, onClose }: TemplateShelfProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const { own, refusal } = useTemplates()
  const [query, setQuery] = useState('')
  const [message, setMessage] = useState<ShelfMessage | null>(
    refusal === null ? null : { kind: 'failed', code: refusal },
  )
  const [isRemoving, setRemoving] = useState(false)
  const fixed = { blank: nothing, paste: nothing, copy: nothing }
  const all = allEntries(own, builtInTemplates(), fixed, language)
  const entries = matching(all, query).filter(({ kind }) => kind === 'template')
  const chosen = entries.find(({ id }) => id === chosenId) ?? entries[0]
  const template = chosen?.kind === 'template' ? chosen.template : null

  function copy(from: Template) {
    const name = say('templateScreens.manage.copyName', { name: inLanguage(from.name, 'id') })
    const copied = asOwn(from, [...own, ...builtInTemplates()])
    onEdit({ ...copied, name: { id: name, en: '' } })
  }

  async function attempt(act: () => Promise<ShelfMessage | null>) {
    try {
      setMessage(await act())
    } catch (thrown) {
      setMessage({ kind: 'failed', code: codeOf(thrown) })
    }
  }

  const exportIt = (given: Template) =>
    attempt(async () => {
      const { fileName } = await client.call('templates.export', { template: given })
      return fileName === null ? null : { kind: 'exported', fileName }
    })

  return (
    <Dialog
      title={say('templateScreens.manage.title')}
      closeLabel={say('templateScreens.manage.close')}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <span className={style.manage}>
            <ImportButton
              onText={(text) =>
                void attempt(async () => {
                  const answer = await templatesStore.take(text)
                  if (answer.kind === 'imported') onChoose(answer.template.id)
                  return answer
                })
              }
              onUnread={() => setMessage({ kind: 'unread' })}
            />
          </span>
          {template === null ? null : (
            <>
              <Button onPress={() => void exportIt(template)}>
                {say('templateScreens.manage.export')}
              </Button>
              {isOwn(template.id) ? (
                <>
                  <Button look="danger" onPress={() => setRemoving(true)}>
                    {say('templateScreens.manage.remove')}
                  </Button>
                  <Button onPress={() => copy(template)}>
                    {say('templateScreens.manage.copy')}
                  </Button>
                  <Button look="primary" onPress={() => onEdit(template)}>
                    {say('templateScreens.manage.edit')}
                  </Button>
                </>
              ) : (
                <Button look="primary" onPress={() => copy(template)}>
                  {say('templateScreens.manage.copy')}
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      {message === null ? null : <ShelfNotice message={message} />}
      <div className={style.columns}>
        <PickList
          label={say('templateScreens.manage.find')}
          placeholder={say('templateScreens.manage.findHint')}
          nothing={say('templateScreens.manage.nothing')}
          query={query}
          onQuery={setQuery}
          options={entries.map(({ id, name, event }) => ({
            id,
            label: name,
            detail: event,
            icon: <TemplateIcon id={id} />,
          }))}
          chosen={chosen?.id ?? null}
          onChoose={onChoose}
          onTake={() => {
            if (template !== null) isOwn(template.id) ? onEdit(template) : copy(template)
          }}
        />
        {template === null ? (
          <span />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
          <section className={style.details} aria-label={chosen?.name ?? ''} tabIndex={0}>
            <h3 className={style.name}>{chosen?.name}</h3>
            <TemplateDetails template={template} />
            {isOwn(template.id) ? null : (
              <p className={style.asks}>{say('templateScreens.manage.builtIn')}</p>
            )}
          </section>
        )}
      </div>
      {isRemoving && template !== null ? (
        <RemoveTemplate
          name={chosen?.name ?? ''}
          onKeep={() => setRemoving(false)}
          onRemove={() => {
            setRemoving(false)
            void attempt(async () => {
              await templatesStore.remove(template.id)
              return null
            })
          }}
        />
      ) : null}
    </Dialog>
  )
}
