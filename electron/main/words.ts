import { menu as enMenu } from '#core/i18n/en/menu.ts'
import { window as enWindow } from '#core/i18n/en/window.ts'
import { menu as idMenu } from '#core/i18n/id/menu.ts'
import { window as idWindow } from '#core/i18n/id/window.ts'
import type { Words } from '#core/i18n/words.ts'
import type { Language } from '#core/release/settings.ts'

export type MenuWords = Words<typeof idMenu>
export type WindowWords = Words<typeof idWindow>

/** Only the two files that the system draws: the rest of the catalogue is the window's. */
const native = {
  id: { menu: idMenu, window: idWindow },
  en: { menu: enMenu, window: enWindow },
} as const satisfies Record<Language, { menu: MenuWords; window: WindowWords }>

/** The words of menus and dialogs that the system draws. */
export function nativeWords(language: Language): { menu: MenuWords; window: WindowWords } {
  return native[language]
}
