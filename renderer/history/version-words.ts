import { useTranslation } from 'react-i18next'
import type { Version } from '#contract/calls.ts'
import { useWords } from '../bridge/words.ts'
import { localDay } from './days-of.ts'

const known = ['create', 'copy', 'typing', 'paste', 'blur', 'import', 'restore', 'exit'] as const

export type VersionWords = {
  /** «Hari ini», «Kemarin», «Sel, 24 November 2026». */
  readonly day: (day: string) => string
  /** «14.32», or «14.32.07» where every save is shown. */
  readonly time: (version: Version, isExact?: boolean) => string
  readonly why: (version: Version) => string
  /** Day and time together, for the head of a column. */
  readonly moment: (version: Version) => string
}

/** How versions are spoken of, in her language and the zone of the PC. */
export function useVersionWords(): VersionWords {
  const say = useWords()
  const { i18n } = useTranslation()
  const locale = i18n.language === 'en' ? 'en-GB' : 'id-ID'
  const day = (value: string) => {
    const now = Date.now()
    if (value === localDay(new Date(now))) return say('history.today')
    if (value === localDay(new Date(now - 86_400_000))) return say('history.yesterday')
    const form = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const
    return new Date(`${value}T12:00:00`).toLocaleDateString(locale, form)
  }
  const time = ({ savedAt }: Version, isExact = false) =>
    new Date(savedAt).toLocaleTimeString(locale, {
      hour: '2-digit',
      minute: '2-digit',
      ...(isExact ? { second: '2-digit' } : {}),
      hour12: false,
    })
  return {
    day,
    time,
    why({ why }) {
      const reason = known.find((one) => one === why) ?? 'other'
      return say(`history.why.${reason}`)
    },
    moment: (version) =>
      say('history.version', {
        day: day(localDay(new Date(version.savedAt))),
        time: time(version, true),
      }),
  }
}
