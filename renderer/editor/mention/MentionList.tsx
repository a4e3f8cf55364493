import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useExtensionDependency } from '@lexical/react/useExtensionComponent'
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue'
import type { LexicalEditor } from 'lexical'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { findMentions, type Mention } from '#core/directory/mentions.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { mentionIndexOf, useDirectory } from '../../directory/use-directory.ts'
import { type Asking, MentionExtension } from '../extensions/mention.ts'
import { registerListKeys } from './list-keys.ts'
import style from './MentionList.module.css'
import { listHeightPx, placeList } from './place-list.ts'

type MentionListProps = {
  /** The day of the event: offices are those of that day. */
  readonly date: LocalDate | null
}

const listId = 'story-mentions'
const offered = 8

/** Renders nothing, and asks for nothing, until an `@` is typed. */
export function MentionList({ date }: MentionListProps) {
  const asking = useExtensionSignalValue(MentionExtension, 'asking')
  return asking === null ? null : <OpenList asking={asking} date={date} />
}

function OpenList({ asking, date }: MentionListProps & { readonly asking: Asking }) {
  const say = useWords()
  const [editor] = useLexicalComposerContext()
  const { take, dismiss, close } = useExtensionDependency(MentionExtension).output
  const index = mentionIndexOf(useDirectory())
  const mentions = useMemo(
    () => findMentions(index, asking.typed, { limit: offered, date }),
    [index, asking.typed, date],
  )
  const [marked, setMarked] = useState({ typed: asking.typed, row: 0 })
  const row = marked.typed === asking.typed ? Math.min(marked.row, mentions.length - 1) : 0
  const list = useRef<HTMLElement>(null)

  useEffect(() => {
    // A second word that fits nobody is text again.
    if (mentions.length === 0 && asking.typed.includes(' ')) close()
  }, [mentions, asking.typed, close])

  const move = useEffectEvent((by: 1 | -1) => {
    const next = (row + by + mentions.length) % Math.max(mentions.length, 1)
    setMarked({ typed: asking.typed, row: next })
  })
  const takeMarked = useEffectEvent(() => {
    const mention = mentions[row]
    if (mention !== undefined) take(mention)
    return mention !== undefined
  })
  // Registered once while the list is open: every letter typed would pay for it.
  useEffect(
    () => registerListKeys(editor, { move: (by) => move(by), take: () => takeMarked(), dismiss }),
    [editor, dismiss],
  )

  useLayoutEffect(() => {
    placeList(editor, asking, list.current)
    const again = () => placeList(editor, asking, list.current)
    window.addEventListener('resize', again)
    document.addEventListener('scroll', again, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', again)
      document.removeEventListener('scroll', again, { capture: true })
    }
  }, [editor, asking])

  useLayoutEffect(() => {
    // Eight rows fit mostly; only the arrows can lead out of sight.
    if (row > 0) document.getElementById(optionId(row))?.scrollIntoView({ block: 'nearest' })
  }, [row])

  useTextboxState(editor, mentions.length === 0 ? null : optionId(row))

  // The sheet scrolls in a box that holds what is fixed inside it: there the place would be wrong.
  return createPortal(
    // It hangs outside the page's landmarks, so it brings one along.
    <section
      ref={list}
      className={style.list}
      style={{ maxBlockSize: listHeightPx }}
      aria-label={say('editor.mention.list')}
    >
      <div id={listId} role="listbox" aria-label={say('editor.mention.list')}>
        {mentions.map((mention, at) => (
          <Option
            // biome-ignore lint/suspicious/noArrayIndexKey: a row that stays costs a letter typed less than a new one
            key={at}
            id={optionId(at)}
            {...printed(mention, say)}
            isMarked={at === row}
            onTake={() => take(mention)}
          />
        ))}
      </div>
      {mentions.length === 0 ? (
        <p className={style.none}>{say('editor.mention.none')}</p>
      ) : (
        <p className={style.keys}>{say('editor.mention.keys')}</p>
      )}
      <p className={style.heard} role="status">
        {say('editor.mention.count', { count: mentions.length })}
      </p>
    </section>,
    document.body,
  )
}

type OptionProps = {
  readonly id: string
  readonly name: string
  readonly beside: string
  readonly isMarked: boolean
  readonly onTake: () => void
}

function Option({ id, name, beside, isMarked, onTake }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the story, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={style.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className={style.name}>{name}</span>
      <span className={style.beside}>{beside}</span>
    </div>
  )
}

function printed(mention: Mention, say: ReturnType<typeof useWords>) {
  if (mention.kind === 'institution') {
    return { name: mention.institution.long, beside: mention.institution.short }
  }
  const { person, standing } = mention
  const office = person.office || person.officeShort
  const isHeld = standing === 'holds' || office === ''
  return {
    name: person.name,
    beside: isHeld ? office : say(`editor.mention.${standing}`, { office }),
  }
}

function optionId(row: number): string {
  return `${listId}-${row}`
}

/** While the list is open, screen readers hear of it through the story's own text box. */
function useTextboxState(editor: LexicalEditor, active: string | null): void {
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null) return undefined
    root.setAttribute('aria-autocomplete', 'list')
    root.setAttribute('aria-haspopup', 'listbox')
    root.setAttribute('aria-controls', listId)
    return () => {
      for (const name of ['autocomplete', 'haspopup', 'controls', 'activedescendant']) {
        root.removeAttribute(`aria-${name}`)
      }
    }
  }, [editor])
  useEffect(() => {
    const root = editor.getRootElement()
    if (active === null) root?.removeAttribute('aria-activedescendant')
    else root?.setAttribute('aria-activedescendant', active)
  }, [editor, active])
}
