import type { settings as id } from '../id/settings.ts'
import type { Words } from '../words.ts'

export const settings: Words<typeof id> = {
  title: 'Settings',
  language: 'Language',
  id: 'Indonesia',
  en: 'English',
  theme: 'Appearance',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  facility: 'Facility',
  noFacility:
    'Not filled in yet. With it, every new release comes with its letterhead, city, and press contact.',
  noLetterhead: 'No letterhead yet',
  writerCode: 'Writer code {{code}}',
  contact: 'Press contact {{name}}',
  addFacility: 'Fill in your facility…',
  editFacility: 'Change your facility…',
  textZoom: 'Text size',
  zoomStep: '{{percent}} %',
}
