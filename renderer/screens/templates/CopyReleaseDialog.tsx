import { FileText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PickList } from '../../ui/PickList.tsx'
import style from './NewRelease.module.css'
import { useOldReleases } from './use-old-releases.ts'

type CopyReleaseDialogProps = {
  readonly onCopy: (id: ReleaseId) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Which old release the new one begins with. */
export function CopyReleaseDialog({ onCopy, onBack, onClose }: CopyReleaseDialogProps) {
  const say = useWords()
  const dayOf = useDay()
  const [query, setQuery] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { cards, isReady } = useOldReleases(query.trim())
  const chosen = cards.find(({ id }) => id === chosenId) ?? cards[0] ?? null
  const nothing =
    query.trim() === '' ? 'templateScreens.copy.empty' : 'templateScreens.copy.nothing'
  const take = () => {
    if (chosen !== null) onCopy(chosen.id)
  }
  return (
    <Dialog
      title={say('templateScreens.copy.title')}
      closeLabel={say('templateScreens.new.cancel')}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <span className={style.manage}>
            <Button look="quiet" onPress={onBack}>
              {say('templateScreens.copy.back')}
            </Button>
          </span>
          <Button onPress={onClose}>{say('templateScreens.new.cancel')}</Button>
          <Button look="primary" isDisabled={chosen === null} onPress={take}>
            {say('templateScreens.copy.take')}
          </Button>
        </>
      }
    >
      <div className={style.columns}>
        <PickList
          label={say('templateScreens.copy.find')}
          placeholder={say('templateScreens.copy.findHint')}
          nothing={isReady ? say(nothing) : ''}
          query={query}
          onQuery={(words) => {
            setQuery(words)
            setChosenId(null)
          }}
          options={cards.map((card) => ({
            id: card.id,
            label: card.headline || say('templateScreens.copy.untitled'),
            detail: `${dayOf(card)} · ${say(`sheet.status.${card.status}`)}`,
            icon: <FileText aria-hidden />,
          }))}
          chosen={chosen?.id ?? null}
          onChoose={setChosenId}
          onTake={take}
        />
        {chosen === null ? <span /> : <Old card={chosen} day={dayOf(chosen)} />}
      </div>
    </Dialog>
  )
}

function Old({ card, day }: { readonly card: ReleaseCard; readonly day: string }) {
  const say = useWords()
  const headline = card.headline || say('templateScreens.copy.untitled')
  return (
    // It scrolls where the window is low: the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={style.details} aria-label={headline} tabIndex={0}>
      <h3 className={style.name}>{headline}</h3>
      <p className={style.asks}>
        {`${day} · ${say('templateScreens.copy.photos', { count: card.photoCount })}`}
      </p>
      <p className={style.lead}>{card.firstWords}</p>
      <p className={style.asks}>{say('templateScreens.copy.care')}</p>
    </section>
  )
}

/** The day of the event in words, or of the last save where it has none. */
function useDay(): (card: ReleaseCard) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
  })
  return ({ date, savedAt }) =>
    format.format(new Date(date === null ? savedAt : `${date}T12:00:00`))
}
