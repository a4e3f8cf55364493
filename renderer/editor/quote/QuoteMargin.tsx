import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useExtensionDependency } from '@lexical/react/useExtensionComponent'
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue'
import { COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG } from 'lexical'
import { Check, TriangleAlert } from 'lucide-react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Story } from '#core/release/block.ts'
import type { Dateline } from '#core/release/dateline.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { $makeQuote, $putFacts } from '../acts/quote-facts.ts'
import { ASK_QUOTE_FACTS_COMMAND, act, quoteFactsCommand } from '../commands.ts'
import { type QuoteSpot, QuoteSpotExtension, readStoryOf } from '../extensions/quote-spot.ts'
import { spellShortcut } from '../extensions/shortcuts.ts'
import { giveFocusBack } from '../give-focus-back.ts'
import style from './Quote.module.css'
import { QuoteCard } from './QuoteCard.tsx'

type QuoteMarginProps = { readonly dateline: Pick<Dateline, 'place' | 'date'> }

/** Beside the caret's block: who speaks in this quote, or the offer to make one of direct speech. */
export function QuoteMargin({ dateline }: QuoteMarginProps) {
  const [editor] = useLexicalComposerContext()
  const { look, town } = useExtensionDependency(QuoteSpotExtension).output
  const spot = useExtensionSignalValue(QuoteSpotExtension, 'spot')
  const [opened, setOpened] = useState<{ readonly key: string; readonly story: Story } | null>(null)
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    town.place = dateline.place
  }, [town, dateline.place])

  const openCard = (made: QuoteSpot | null) => {
    if (made?.kind === 'quote') setOpened({ key: made.key, story: readStoryOf(editor) })
  }
  const take = useEffectEvent((found: QuoteSpot | null) => {
    if (found === null) return false
    if (found.kind === 'quote') openCard(found)
    else {
      // Its card follows at once: what is known of the speaker may not be all there is.
      editor.update(() => $makeQuote(found.key, { speaker: found.speaker }), {
        tag: HISTORY_PUSH_TAG,
        onUpdate: () => openCard(look()),
      })
    }
    return true
  })
  useEffect(
    () => editor.registerCommand(ASK_QUOTE_FACTS_COMMAND, () => take(look()), COMMAND_PRIORITY_LOW),
    [editor, look],
  )
  const isOpen = opened !== null
  // While the card is there the story takes no focus: only the frame after it can give it back.
  useEffect(() => {
    if (!isOpen) return undefined
    return () => giveFocusBack(editor)
  }, [editor, isOpen])
  usePlaceBeside(host, spot?.key ?? null)

  if (spot === null) return null
  return (
    <div ref={host} className={style.beside} data-story-tool>
      <SpotButton spot={spot} onPress={() => take(spot)} />
      {spot.kind === 'quote' && opened?.key === spot.key ? (
        <QuoteCard
          trigger={host}
          isOpen
          onClose={() => setOpened(null)}
          facts={spot.facts}
          story={opened.story}
          index={indexOf(editor, spot.key)}
          place={dateline.place}
          date={dateline.date}
          onSave={(facts, change) => act(editor, () => $putFacts(spot.key, facts, change))}
        />
      ) : null}
    </div>
  )
}

type SpotButtonProps = { readonly spot: QuoteSpot; readonly onPress: () => void }

function SpotButton({ spot, onPress }: SpotButtonProps) {
  const say = useWords()
  const keys = quoteFactsCommand.shortcut
  const { name } = spot.kind === 'quote' ? spot.facts.speaker : spot.speaker
  const words =
    spot.kind === 'quote'
      ? name || say('quote.nobody')
      : name === ''
        ? say('quote.offer')
        : say('quote.offerFor', { name })
  const approval = spot.kind === 'quote' ? spot.approval : 'none'
  const named = spot.kind === 'quote' ? say('quote.edit', { name: words }) : words
  const label = approval === 'none' ? named : `${named}; ${say(`quote.approvals.${approval}`)}`
  return (
    <Button
      look="quiet"
      aria-label={`${label} (${spellShortcut(keys, 'Ctrl')})`}
      preventFocusOnPress
      onPress={onPress}
    >
      <span className={style.who} data-kind={spot.kind}>
        {words}
      </span>
      {approval === 'none' ? null : (
        <span className={style.approval} data-approval={approval}>
          {approval === 'given' ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
          {say(`quote.approvalsShort.${approval}`)}
        </span>
      )}
    </Button>
  )
}

/** Keeps the host beside its block while the words above and in it grow. */
function usePlaceBeside(host: React.RefObject<HTMLDivElement | null>, key: string | null): void {
  const [editor] = useLexicalComposerContext()
  useLayoutEffect(() => {
    const root = editor.getRootElement()
    if (key === null || root === null) return undefined
    const place = () => {
      const block = editor.getElementByKey(key)
      if (block === null || host.current === null) return
      const { style: box } = host.current
      box.insetBlockStart = `${block.offsetTop}px`
      box.minBlockSize = `${block.offsetHeight}px`
      box.setProperty('--lines', `${linesBeside(block.offsetHeight)}`)
    }
    place()
    if (typeof ResizeObserver === 'undefined') return undefined
    const watch = new ResizeObserver(place)
    watch.observe(root)
    return () => watch.disconnect()
  }, [editor, host, key])
}

/** Lines of a name that fit beside the block before the name of the next part begins. */
function linesBeside(heightPx: number): number {
  return Math.max(1, Math.floor((heightPx - 4) / 15))
}

function indexOf(editor: Parameters<typeof readStoryOf>[0], key: string): number {
  const block = editor.getElementByKey(key)
  return block === null ? -1 : [...(block.parentElement?.children ?? [])].indexOf(block)
}
