import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from '#core/i18n/en.ts'
import { id } from '#core/i18n/id.ts'
import type { Language } from '#core/release/settings.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof id }
  }
}

/** React escapes by itself; a second escaping would print `&amp;`. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.isInitialized) {
    await i18next.changeLanguage(language)
    return
  }
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'id',
    resources: { id: { translation: id }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
}

/** `const say = useWords()` … `say('library.empty.title')`: keys are checked by the compiler. */
export function useWords() {
  return useTranslation().t
}
