import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { id } from '#core/i18n/id.ts'
import type { Words } from '#core/i18n/words.ts'
import type { Language } from '#core/release/settings.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof id }
  }
}

/** React escapes by itself; a second escaping would print `&amp;`. */
export async function speak(language: Language): Promise<void> {
  const translation = await catalogues[language]()
  document.documentElement.lang = language
  if (i18next.isInitialized) {
    i18next.addResourceBundle(language, 'translation', translation)
    await i18next.changeLanguage(language)
    return
  }
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'id',
    resources: { id: { translation: id }, [language]: { translation } },
    interpolation: { escapeValue: false },
  })
}

/** Most windows speak one language for life: the other one is read when it is chosen. */
const catalogues = {
  id: async () => id,
  en: async () => (await import('#core/i18n/en.ts')).en,
} as const satisfies Record<Language, () => Promise<Words<typeof id>>>

/** `const say = useWords()` … `say('library.empty.title')`: keys are checked by the compiler. */
export function useWords() {
  return useTranslation().t
}
