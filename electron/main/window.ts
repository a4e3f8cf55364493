import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import type { Theme } from '#core/release/settings.ts'
import { pageOrigin } from './page-policy.ts'

type Look = { readonly theme: Theme; readonly distFolder: string; readonly devTools: boolean }

/** The `--desk` colours of the interface, so that the window opens without a flash. */
const grounds = { light: '#f4f2ec', dark: '#171b22', contrast: '#000000' } as const

/** The one window of the program, still empty and hidden. */
export function createWindow({ theme, distFolder, devTools }: Look): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Teras',
    autoHideMenuBar: true,
    backgroundColor: groundOf(theme),
    webPreferences: {
      preload: join(distFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools,
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

/** The whole window, or the plain page that shows the text and nothing else. */
export function loadPage(
  window: BrowserWindow,
  page: 'index' | 'rescue' | 'lost' = 'index',
): Promise<void> {
  return window.loadURL(`${pageOrigin}/${page}.html`)
}

/** Makes title bar, native menus, and dialogs follow the chosen theme. */
export function wearTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
}

function groundOf(theme: Theme): string {
  if (theme !== 'system') return grounds[theme]
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light
}
