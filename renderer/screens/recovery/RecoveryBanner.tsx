import { X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opened } from '#contract/calls.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { momentWords } from './moment-words.ts'
import style from './RecoveryBanner.module.css'
import { useReport } from './use-report.ts'

const FindingsDialog = lazy(async () => ({
  default: (await import('./FindingsDialog.tsx')).FindingsDialog,
}))

type RecoveryBannerProps = {
  readonly opened: Opened | null
  readonly onOpen: (id: ReleaseId) => void
}

/** Calm lines above the desk: what was found, how much room is left, whether the clock is wrong. */
export function RecoveryBanner({ opened, onOpen }: RecoveryBannerProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { report, ask, dismiss } = useReport()
  const [isListed, setListed] = useState(false)
  const [closed, setClosed] = useState<string | null>(null)
  const { findings, room, isClockWrong } = report
  const condition = opened?.condition
  const isCopied = findings.some(
    ({ id, until, quarantine }) =>
      id === opened?.release.id && until !== null && quarantine !== null,
  )
  const showsUntil = condition?.kind === 'recovered' && closed !== opened?.release.id
  if (!showsUntil && findings.length === 0 && room === 'enough' && !isClockWrong) return null

  const closing = (act: () => void) => (
    <Button look="quiet" square aria-label={say('recovery.close')} onPress={act}>
      <X aria-hidden />
    </Button>
  )
  return (
    <div className={style.banners}>
      {showsUntil ? (
        <Notice tone="info" action={closing(() => setClosed(opened?.release.id ?? null))}>
          {say('recovery.sheet.recovered', { time: momentWords(condition.until, i18n.language) })}
          {isCopied ? ` ${say('recovery.inQuarantine')}` : null}
        </Notice>
      ) : null}
      {findings.length > 0 ? (
        <Notice
          tone="info"
          action={<Button onPress={() => setListed(true)}>{say('recovery.show')}</Button>}
        >
          {say('recovery.banner', { count: findings.length })}
        </Notice>
      ) : null}
      {room === 'enough' ? null : (
        <Notice tone={room === 'none' ? 'error' : 'warn'}>{say(`recovery.room.${room}`)}</Notice>
      )}
      {isClockWrong ? (
        <Notice tone="warn" action={closing(() => dismiss('clock'))}>
          {say('recovery.clock')}
        </Notice>
      ) : null}
      {isListed ? (
        <Suspense>
          <FindingsDialog
            findings={findings}
            onOpen={(id) => {
              setListed(false)
              onOpen(id)
            }}
            onDismiss={dismiss}
            onChanged={ask}
            onClose={() => setListed(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
