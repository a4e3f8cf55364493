import { Bookmark } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Version } from '#contract/calls.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Tag } from '../ui/Tag.tsx'
import { briefly, daysOf } from './days-of.ts'
import style from './HistoryPanel.module.css'
import { useVersionWords, type VersionWords } from './version-words.ts'

type VersionListProps = {
  readonly versions: readonly Version[]
  readonly onChoose: (version: Version) => void
}

/** By day, newest first; what saved itself within a minute is one line until she asks for all. */
export function VersionList({ versions, onChoose }: VersionListProps) {
  const say = useWords()
  const words = useVersionWords()
  const [isWhole, setWhole] = useState(false)
  const brief = useMemo(() => briefly(versions), [versions])
  const shown = isWhole ? versions : brief
  const days = useMemo(() => daysOf(shown), [shown])
  const choose = (key: unknown) => {
    const version = versions.find(({ revision }) => revision === key)
    if (version !== undefined) onChoose(version)
  }
  return (
    <>
      <p className={style.note}>{say('history.intro')}</p>
      <ListBox
        className={style.list ?? ''}
        aria-label={say('history.title')}
        selectionMode="none"
        onAction={choose}
      >
        {days.map((day) => (
          <ListBoxSection key={day.versions[0]?.revision ?? 0}>
            <Header className={style.day ?? ''}>{words.day(day.day)}</Header>
            {day.versions.map((version) => (
              <VersionItem
                key={version.revision}
                version={version}
                words={words}
                isNow={version === versions[0]}
                isExact={isWhole}
              />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {brief.length === versions.length ? null : (
        <span className={style.more}>
          <Button look="soft" onPress={() => setWhole(!isWhole)}>
            {isWhole
              ? say('history.showFewer')
              : say('history.showAll', { count: versions.length })}
          </Button>
        </span>
      )}
    </>
  )
}

type VersionItemProps = {
  readonly version: Version
  readonly words: VersionWords
  readonly isNow: boolean
  readonly isExact: boolean
}

function VersionItem({ version, words, isNow, isExact }: VersionItemProps) {
  const say = useWords()
  const { revision, name, who, isSent } = version
  const time = words.time(version, isExact)
  const why = [words.why(version), who].filter((part) => part !== '').join(' · ')
  return (
    <ListBoxItem
      id={revision}
      className={style.version ?? ''}
      textValue={[time, why, name ?? ''].join(' ')}
      data-named={name !== null}
    >
      <span className={style.time}>{time}</span>
      <span className={style.why}>{why}</span>
      <span className={style.count}>{say('history.words', { count: version.words })}</span>
      {isNow || isSent || name !== null ? (
        <span className={style.marks}>
          {isNow ? <Tag tone="accent">{say('history.now')}</Tag> : null}
          {isSent ? <Tag tone="ok">{say('history.sent')}</Tag> : null}
          {name === null ? null : (
            <span className={style.name}>
              <Bookmark aria-hidden size={14} />
              {name}
            </span>
          )}
        </span>
      ) : null}
    </ListBoxItem>
  )
}
