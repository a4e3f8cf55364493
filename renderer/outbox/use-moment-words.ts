import { useTranslation } from 'react-i18next'
import { dayOf } from './day-of.ts'

/** «hari ini 14.32», «Sel, 24 Nov 14.32». */
export function useMomentWords(): (moment: string) => string {
  const { t: say, i18n } = useTranslation()
  return (moment) => {
    const day = dayOf(moment, i18n.language, new Date())
    return day.near === null ? day.words : say(`outbox.day.${day.near}`, { time: day.time })
  }
}
