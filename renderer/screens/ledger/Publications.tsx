import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './EntryDetail.module.css'
import type { LedgerStore } from './ledger-store.ts'
import { dayWords } from './ledger-words.ts'
import { PublicationForm } from './PublicationForm.tsx'
import { newDraft } from './publication-draft.ts'

type PublicationsProps = { readonly ledger: LedgerStore; readonly entry: LedgerEntry }

/** Where it appeared. An address is words to copy: nothing here opens it. */
export function Publications({ ledger, entry }: PublicationsProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const draft = useStore(ledger, (state) => state.draft)
  const add = useRef<HTMLDivElement>(null)
  // What she pressed goes with the form or with the line: the focus would fall out of the part.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever one of them is gone
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return
    add.current?.querySelector('button')?.focus()
  }, [draft, entry.publications])
  return (
    <section className={style.part}>
      <h4 className={style.partTitle}>{say('ledger.publications')}</h4>
      {entry.publications.length === 0 && draft === null ? (
        <p className={style.soft}>{say('ledger.publicationsNone')}</p>
      ) : null}
      <ul className={style.publications}>
        {entry.publications.map((publication, at) => {
          const { outlet, url, date } = publication
          const name = outlet || url
          const key = `${at} ${name}`
          return draft?.at === at ? (
            <li key={key}>
              <PublicationForm ledger={ledger} draft={draft} />
            </li>
          ) : (
            <li key={key} className={style.publication}>
              <div className={style.publicationWords}>
                <span>
                  <strong>{name}</strong>
                  {date === null ? '' : ` · ${dayWords(date, i18n.language)}`}
                </span>
                {outlet === '' || url === '' ? null : <span className={style.url}>{url}</span>}
              </div>
              <Button
                look="quiet"
                square
                aria-label={say('ledger.changePublication', { name })}
                onPress={() => {
                  void ledger.keepDraft().then((isKept) => {
                    if (isKept) ledger.edit({ ...publication, at })
                  })
                }}
              >
                <Pencil aria-hidden />
              </Button>
              <Button
                look="quiet"
                square
                aria-label={say('ledger.removePublication', { name })}
                isDisabled={draft !== null}
                onPress={() => void ledger.removePublication(entry, at)}
              >
                <Trash2 aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
      {draft !== null && draft.at === null ? (
        <PublicationForm ledger={ledger} draft={draft} />
      ) : draft === null ? (
        <div ref={add} className={style.acts}>
          <Button onPress={() => ledger.edit(newDraft)}>
            <Plus aria-hidden />
            {say('ledger.addPublication')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
