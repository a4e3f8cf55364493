import type { Settings, Theme } from '#core/release/settings.ts'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
const prefersContrast = window.matchMedia('(prefers-contrast: more)')

let chosen: Theme = 'system'

function apply(): void {
  const system = prefersContrast.matches ? 'contrast' : prefersDark.matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = chosen === 'system' ? system : chosen
}

prefersDark.addEventListener('change', apply)
prefersContrast.addEventListener('change', apply)

/** The theme `system` follows the PC, also while Teras is running. */
export function wear({ theme, textZoom }: Pick<Settings, 'theme' | 'textZoom'>): void {
  chosen = theme
  document.documentElement.style.setProperty('--text-zoom', `${textZoom / 100}`)
  apply()
}
