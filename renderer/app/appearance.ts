import type { Theme } from '#core/release/settings.ts'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
const prefersContrast = window.matchMedia('(prefers-contrast: more)')

let chosen: Theme = 'system'

function apply(): void {
  const system = prefersContrast.matches ? 'contrast' : prefersDark.matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = chosen === 'system' ? system : chosen
}

prefersDark.addEventListener('change', apply)
prefersContrast.addEventListener('change', apply)

/** `system` follows the PC, also while Teras is running. */
export function wear(theme: Theme): void {
  chosen = theme
  apply()
}
